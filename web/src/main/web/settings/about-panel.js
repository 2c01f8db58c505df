// <about-panel>: what she is, what she does when someone is in danger, and what never happens here.
import { html } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';

const PARTS = ['ai', 'minors', 'danger', 'stays', 'easy'];

class AboutPanel extends PageElement {
  render() {
    return html`<h2>${t('settings.about')}</h2>
      ${PARTS.map(
        (part) =>
          html`<section class="about">
            <h3>${t(`about.${part}`)}</h3>
            <p>${t(`about.${part}.words`, { name: session.name })}</p>
          </section>`,
      )}
      <p class="row"><a class="btn" href="#help">${t('about.help')}</a></p>`;
  }
}

customElements.define('about-panel', AboutPanel);
