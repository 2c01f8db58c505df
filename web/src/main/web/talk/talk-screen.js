// <talk-screen>: her on one side, the talk on the other.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { t } from '../words/messages.js';
import { rightNow } from '../words/dates.js';
import { PageElement } from '../elements/page-element.js';
import './her-presence.js';
import './talk-log.js';
import './message-composer.js';
import './help-card.js';

class TalkScreen extends PageElement {
  static properties = { help: { type: Boolean } };

  constructor() {
    super();
    this.help = false;
  }

  render() {
    const noticed = session.transcript.help(rightNow());
    const card = this.help || noticed;
    return html`<her-presence class="presence"></her-presence>
      <div class="column">
        ${session.state?.readOnly ? html`<p class="banner" role="alert">${session.state.readOnly}</p>` : nothing}
        ${card ? html`<help-card .line=${noticed} .asked=${this.help}></help-card>` : nothing}
        <talk-log class="log"></talk-log>
        ${session.state?.readOnly ? html`<p class="composer-away quiet">${t('talk.readOnly')}</p>` : html`<message-composer></message-composer>`}
      </div>`;
  }
}

customElements.define('talk-screen', TalkScreen);
