// <turn-yours>: one message of the person's. The last one can be taken back or said in other words.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api } from '../server/api.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';

class TurnYours extends PageElement {
  static properties = { turn: { attribute: false }, last: { type: Boolean } };

  constructor() {
    super();
    /** @type {import('../state/transcript.js').ShownTurn} */
    this.turn = { id: '', speaker: 'person', text: '', at: '', day: '' };
    this.last = false;
  }

  render() {
    if (this.turn.takenBack) return html`<p class="quiet taken">${t('talk.takenBack')}</p>`;
    return html`<p class="you"><span class="sr">${t('talk.you')}: </span><span class="text">${this.turn.text}</span></p>
      ${this.turn.rewords ? html`<p class="quiet taken">${t('talk.reworded')}</p>` : nothing}
      ${this.last && !session.state?.readOnly ? this.#deeds() : nothing}`;
  }

  #deeds() {
    return html`<p class="row deeds">
      <button class="link" @click=${() => this.tell('reword', this.turn)}>${t('talk.reword')}</button>
      <button class="link" @click=${this.#takeBack}>${t('talk.takeBack')}</button>
    </p>`;
  }

  #takeBack = async () => {
    const id = this.turn.id;
    const done = await session.attempt(() => api.takeBack(id));
    if (done instanceof Error) return;
    session.transcript.takeBack(id);
    session.tell(t('talk.takenBack'));
    /** @type {HTMLElement | null} */ (document.querySelector('.composer textarea'))?.focus();
  };
}

customElements.define('turn-yours', TurnYours);
