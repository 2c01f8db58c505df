// <recall-receipt>: when the person said it, in their own words, and what can be done about it.
import { html, nothing } from '../vendor/lit.js';
import { momentInWords } from '../words/dates.js';
import { session } from '../state/session.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';

class RecallReceipt extends PageElement {
  static properties = { evidence: { attribute: false }, plain: { type: Boolean } };

  constructor() {
    super();
    /** @type {import('../server/contract.js').Evidence | undefined} */
    this.evidence = undefined;
    /** Without the buttons, inside another panel. */
    this.plain = false;
  }

  render() {
    const evidence = this.evidence;
    if (!evidence) return nothing;
    const hers = evidence.speaker === 'companion';
    return html`<div class=${this.plain ? 'receipt plain' : 'receipt'}>
      <p class="when">${t(hers ? 'receipt.iSaid' : 'receipt.youSaid', { when: momentInWords(evidence.at) })}</p>
      <blockquote class=${hers ? 'of-hers' : ''}>${evidence.text}</blockquote>
      <p class="row">
        <button class="btn small" @click=${() => this.tell('show-talk', evidence)}>${t('receipt.show')}</button>
        ${this.plain || session.state?.readOnly ? nothing : this.#deeds(evidence)}
      </p>
    </div>`;
  }

  /** @param {import('../server/contract.js').Evidence} evidence */
  #deeds(evidence) {
    return html`<button class="btn small" @click=${() => this.tell('draft', t('receipt.wrongDraft'))}>${t('receipt.wrong')}</button>
      <button class="btn small" @click=${() => this.tell('forget', { what: { turn: evidence.turn }, quote: evidence.text })}>
        ${t('forget.deed')}
      </button>`;
  }
}

customElements.define('recall-receipt', RecallReceipt);
