// <turn-hers>: one answer of hers. Live sentences appear one by one, with her dot after the last until all is said.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { piecesOf } from './pieces.js';
import { recallSpan } from '../words/recall-span.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import './recall-receipt.js';

/** @typedef {import('../server/contract.js').Spoken} Spoken */

const READING_MS_PER_LETTER = 14;
const SHORTEST_PAUSE_MS = 350;
const LONGEST_PAUSE_MS = 1300;

class TurnHers extends PageElement {
  static properties = {
    turn: { attribute: false },
    newest: { type: Boolean },
    shown: { state: true },
    receipt: { state: true },
    why: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../state/transcript.js').ShownTurn} */
    this.turn = { id: '', speaker: 'companion', text: '', at: '', day: '' };
    this.newest = false;
    /** How many sentences are to be seen. */
    this.shown = Infinity;
    /** Which sentence has its receipt open. */
    this.receipt = -1;
    /** @type {import('../server/contract.js').Why | Problem | undefined} */
    this.why = undefined;
  }

  /** @type {import('./pieces.js').Piece[]} */
  #sentences = [];
  #timer = 0;
  #live = false;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    session.setAppearing(this.#key, false);
  }

  get #key() {
    return this.turn.key ?? this.turn.id;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('turn')) return;
    const seen = this.#sentences.slice(0, this.shown).reduce((letters, piece) => letters + piece.gap.length + piece.text.length, 0);
    this.#sentences = piecesOf(this.turn);
    if (this.#live) this.#keepShown(seen);
    if (this.turn.live && !this.#live && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#live = true;
      this.shown = 1;
    }
    if (this.#live) this.#goOn();
  }

  /** The whole reply may be cut differently than its stream was: what could be seen stays to be seen. @param {number} letters */
  #keepShown(letters) {
    let seen = 0;
    const next = this.#sentences.findIndex((piece) => (seen += piece.gap.length + piece.text.length) >= letters);
    this.shown = next < 0 ? this.#sentences.length : next + 1;
  }

  /** The next sentence after a pause as long as the last one takes to read. */
  #goOn() {
    clearTimeout(this.#timer);
    const waiting = this.shown < this.#sentences.length;
    session.setAppearing(this.#key, waiting);
    if (!waiting) return;
    const last = this.#sentences[this.shown - 1]?.text ?? '';
    const pause = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, last.length * READING_MS_PER_LETTER));
    this.#timer = window.setTimeout(() => {
      this.shown += 1;
      this.#goOn();
    }, pause);
  }

  render() {
    const sentences = this.#sentences.slice(0, this.shown);
    const coming = this.turn.coming || sentences.length < this.#sentences.length;
    return html`<p class="her-words">
        <span class="sr">${session.name}: </span
        >${sentences.map((sentence, i) => html`<span class="s ${this.#live ? 'coming' : ''}">${sentence.gap}${this.#sentence(sentence, i)}</span>`)}${coming ? html`<span class="more" aria-hidden="true"></span>` : nothing}
      </p>
      ${sentences.map((sentence, i) => this.#receipt(sentence, i))} ${this.newest && !coming ? this.#after() : nothing}`;
  }

  /** @param {Spoken} sentence @param {number} i */
  #sentence(sentence, i) {
    const evidence = sentence.evidence ?? [];
    if (evidence.length === 0) return sentence.text;
    const [start, end] = recallSpan(
      sentence.text,
      evidence.map((piece) => piece.text),
    );
    return html`${sentence.text.slice(0, start)}<a
        class="recall"
        role="button"
        tabindex="0"
        aria-expanded=${this.receipt === i}
        aria-controls="receipt-${this.turn.id}-${i}"
        @click=${() => this.#toggle(i)}
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.#press(event, i)}
        >${sentence.text.slice(start, end)}</a
      >${sentence.text.slice(end)}`;
  }

  /** @param {Spoken} sentence @param {number} i */
  #receipt(sentence, i) {
    if (!sentence.evidence?.length) return nothing;
    return html`<div id="receipt-${this.turn.id}-${i}" ?hidden=${this.receipt !== i}>
      ${this.receipt === i ? sentence.evidence.map((piece) => html`<recall-receipt .evidence=${piece}></recall-receipt>`) : nothing}
    </div>`;
  }

  #after() {
    return html`<p class="after">
        <button class="link" aria-expanded=${this.why !== undefined} aria-controls="why-${this.turn.id}" @click=${this.#askWhy}>
          ${t('why.ask')}
        </button>
      </p>
      <div id="why-${this.turn.id}" ?hidden=${this.why === undefined}>${this.why ? this.#because(this.why) : nothing}</div>`;
  }

  /** @param {import('../server/contract.js').Why | Problem} why */
  #because(why) {
    if (why instanceof Problem) return html`<p class="wrong" role="alert">${why.message || t('seal.unreachable')}</p>`;
    return html`<div class="receipt why-said">
      <p>${why.reason}</p>
      ${why.evidence.length === 0 ? html`<p class="quiet">${t('why.nothingRemembered')}</p>` : why.evidence.map((piece) => html`<recall-receipt .evidence=${piece} .plain=${true}></recall-receipt>`)}
    </div>`;
  }

  #askWhy = async () => {
    this.why = this.why === undefined ? await session.attempt(() => api.why(this.turn.id)) : undefined;
  };

  /** @param {number} i */
  #toggle(i) {
    this.receipt = this.receipt === i ? -1 : i;
  }

  /** @param {KeyboardEvent} event @param {number} i */
  #press(event, i) {
    if (event.key === 'Escape') this.receipt = -1;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#toggle(i);
  }
}

customElements.define('turn-hers', TurnHers);
