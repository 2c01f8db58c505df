// <settings-screen>: what can be set, in four parts.
import { html } from '../vendor/lit.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import './about-panel.js';
import './appearance-panel.js';
import './character-panel.js';
import './privacy-panel.js';

const PARTS = /** @type {const} */ (['appearance', 'character', 'privacy', 'about']);

class SettingsScreen extends PageElement {
  static properties = { panel: {} };

  constructor() {
    super();
    this.panel = 'appearance';
  }

  render() {
    const part = PARTS.find((known) => known === this.panel) ?? 'appearance';
    return html`<nav class="set-nav" aria-label=${t('nav.settings')}>
        <h1 tabindex="-1">${t('nav.settings')}</h1>
        ${PARTS.map((name) => html`<a href="#settings/${name}" aria-current=${name === part ? 'page' : 'false'}>${t(`settings.${name}`)}</a>`)}
      </nav>
      ${this.#panel(part)}`;
  }

  /** @param {typeof PARTS[number]} part */
  #panel(part) {
    if (part === 'character') return html`<character-panel class="panel"></character-panel>`;
    if (part === 'privacy') return html`<privacy-panel class="panel"></privacy-panel>`;
    if (part === 'about') return html`<about-panel class="panel"></about-panel>`;
    return html`<appearance-panel class="panel"></appearance-panel>`;
  }
}

customElements.define('settings-screen', SettingsScreen);
