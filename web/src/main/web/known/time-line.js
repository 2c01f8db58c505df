// <time-line>: what happened when; with words to search for, the places in everything said where they stand.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { dayInWords } from '../words/dates.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import { markedText } from './marked-text.js';

/** @typedef {import('../server/contract.js').Moment} Moment */
/** @typedef {import('../server/contract.js').Hit} Hit */

const PAGE = 20;

/** @param {Moment} item */
function sentence({ kind, text }) {
  if (kind === 'FIRST_MENTION') return t('time.first', { name: text });
  if (kind === 'AWAITED') return t('time.awaited', { text });
  return kind === 'CHANGE' ? t('time.until', { text }) : text;
}

class TimeLine extends PageElement {
  static properties = {
    words: {},
    items: { state: true },
    hits: { state: true },
    count: { state: true },
    more: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    /** What to search for; empty shows the timeline. */
    this.words = '';
    /** @type {Moment[]} newest first */
    this.items = [];
    /** @type {Hit[]} */
    this.hits = [];
    this.count = 0;
    this.more = false;
    this.problem = '';
  }

  #version = -1;
  #asked = '';

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const outdated = this.#version !== session.knownVersion;
    this.#version = session.knownVersion;
    if (outdated) this.#load(0);
    if ((outdated || changed.has('words')) && this.words) this.#search(this.words);
  }

  /**
   * What follows the first so many; two answers to the same question do not stand twice.
   * @param {number} skip
   */
  async #load(skip) {
    const answer = await session.attempt(() => api.timeline(skip));
    if (this.#failed(answer)) return;
    this.items = [...this.items.slice(0, skip), ...answer.items];
    this.more = answer.items.length >= PAGE;
  }

  /** @param {string} words */
  async #search(words) {
    this.#asked = words;
    const answer = await session.attempt(() => api.search(words));
    if (this.#asked !== words || this.#failed(answer)) return;
    this.hits = answer.hits;
    this.count = answer.count;
  }

  /**
   * @template T
   * @param {T | Problem} answer
   * @returns {answer is Problem}
   */
  #failed(answer) {
    this.problem = answer instanceof Problem ? answer.message || t('seal.unreachable') : '';
    return answer instanceof Problem;
  }

  render() {
    return html`<h2 id="time-heading">${t(this.words ? 'time.found' : 'time.heading')}</h2>
      <p class="quiet" role="status">${this.words ? this.#howMany() : nothing}</p>
      ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing} ${this.words ? this.#found() : this.#timeline()}`;
  }

  #howMany() {
    const { count, words } = this;
    return count === 0 ? t('time.nowhere', { words }) : t('time.count', { count, words });
  }

  #found() {
    return html`<ol class="timeline">
      ${this.hits.map(
        (hit) =>
          html`<li class=${hit.speaker === 'companion' ? 'by-her' : ''}>
            <time datetime=${hit.at}>${dayInWords(hit.day)}, ${t(hit.speaker === 'companion' ? 'time.iSaid' : 'time.youSaid')}</time>
            <p>${markedText(hit.text, hit.marks)}</p>
            ${this.#deeds(hit, hit.text)}
          </li>`,
      )}
    </ol>`;
  }

  #timeline() {
    if (this.items.length === 0) return html`<p class="lead none">${t('time.none')}</p>`;
    return html`<ol class="timeline">
        ${this.items.map(
          (item) =>
            html`<li>
              <time datetime=${item.at}>${dayInWords(item.day)}</time>
              <p>${sentence(item)}</p>
              ${this.#deeds(item, sentence(item))}
            </li>`,
        )}
      </ol>
      ${this.more ? html`<p class="row"><button class="btn small" @click=${() => this.#load(this.items.length)}>${t('time.earlier')}</button></p>` : nothing}`;
  }

  /**
   * @param {Moment | Hit} place
   * @param {string} text what stands above, so that a screen reader tells one button from the next
   */
  #deeds(place, text) {
    return html`<p class="meta">
      <button class="link" aria-label=${t('receipt.showThis', { text })} @click=${() => this.tell('show-talk', place)}>${t('receipt.show')}</button>
      ${session.state?.readOnly ? nothing : html`<button class="link" aria-label=${t('fact.forgetThis', { text })} @click=${() => this.tell('forget', { what: { turn: place.turn }, quote: place.text })}>${t('fact.forget')}</button>`}
    </p>`;
  }
}

customElements.define('time-line', TimeLine);
