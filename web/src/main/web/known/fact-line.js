// <fact-line>: one fact, its receipts as dates, what it was before, and the ways to mend it.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { receiptDay, shortDay } from '../words/dates.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import '../talk/recall-receipt.js';

/** @typedef {import('../server/contract.js').Fact} Fact */
/** @typedef {import('../server/contract.js').Evidence} Evidence */

class FactLine extends PageElement {
  static properties = {
    fact: { attribute: false },
    earlier: { attribute: false },
    receipt: { state: true },
    editing: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    /** @type {Fact | undefined} */
    this.fact = undefined;
    /** @type {Fact[]} */
    this.earlier = [];
    /** @type {Evidence | undefined} the receipt that is open */
    this.receipt = undefined;
    this.editing = false;
    this.problem = '';
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const before = /** @type {Fact | undefined} */ (changed.get('fact'));
    if (before && before.id !== this.fact?.id) {
      this.editing = false;
      this.receipt = undefined;
    }
  }

  render() {
    const fact = this.fact;
    if (!fact) return nothing;
    if (this.editing) return this.#form(fact);
    return html`<p>${fact.text}</p>
      <p class="meta">
        ${fact.receipts.map((piece) => this.#date(piece))}
        ${fact.receipts.length === 0 ? html`<span class="quiet">${t('fact.byHand')}</span>` : nothing}
        ${fact.sure ? nothing : html`<span class="quiet">${t('fact.myReading')}</span>`}
        ${session.state?.readOnly ? nothing : this.#deeds(fact)}
      </p>
      ${this.receipt ? html`<recall-receipt .evidence=${this.receipt} .plain=${true}></recall-receipt>` : nothing}
      ${this.earlier.length > 0 ? this.#history() : nothing}`;
  }

  /** @param {Evidence} piece */
  #date(piece) {
    const open = this.receipt === piece;
    return html`<button class="link" aria-expanded=${open} @click=${() => (this.receipt = open ? undefined : piece)}>
      ${receiptDay(piece.at)}
    </button>`;
  }

  /** @param {Fact} fact */
  #deeds(fact) {
    return html`<span class="row fact-deeds">
      <button class="link" aria-label=${t('fact.correctThis', { text: fact.text })} @click=${this.#edit}>${t('fact.correct')}</button>
      <button
        class="link"
        aria-label=${t('fact.forgetThis', { text: fact.text })}
        @click=${() => this.tell('forget', { what: { fact: fact.id }, quote: fact.text })}
      >
        ${t('fact.forget')}
      </button>
    </span>`;
  }

  #history() {
    return html`<details>
      <summary>${t('fact.before')}</summary>
      ${this.earlier.map((old) => html`<p class="was"><s>${old.text}</s> ${old.until ? t('fact.until', { day: shortDay(old.until) }) : t('fact.never')} ${old.receipts.map((piece) => this.#date(piece))}</p>`)}
    </details>`;
  }

  /** @param {Fact} fact */
  #form(fact) {
    return html`<form class="edit" @submit=${this.#save} @keydown=${this.#key}>
      <label class="lab" for="fact-${fact.id}">${t('fact.instead', { text: fact.text })}</label>
      <input class="field" id="fact-${fact.id}" name="object" required maxlength="500" .value=${fact.object} />
      ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
      <p class="row end">
        <button type="button" class="btn small" @click=${this.#leave}>${t('fact.leave')}</button
        ><button class="btn small">${t('fact.save')}</button>
      </p>
    </form>`;
  }

  #edit = async () => {
    this.editing = true;
    this.problem = '';
    await this.updateComplete;
    this.querySelector('input')?.select();
  };

  /** The focus goes back to where the editing began. */
  #leave = async () => {
    this.editing = false;
    await this.updateComplete;
    this.take();
  };

  #key = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape') this.#leave();
  };

  /** Takes the focus. */
  take() {
    /** @type {HTMLElement | null} */ (this.querySelector('.fact-deeds button'))?.focus();
  }

  #save = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const id = this.fact?.id ?? '';
    const object = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('object')).trim();
    const answer = await session.attempt(() => api.correct(id, object));
    if (answer instanceof Problem) {
      this.problem = answer.message || t('seal.unreachable');
      return;
    }
    this.editing = false;
    this.tell('mended', object);
    session.knownVersion += 1;
    session.tell(t('fact.saved'));
  };
}

customElements.define('fact-line', FactLine);
