// <known-screen>: people, facts and what happened when; every line can show its receipt.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { dayInWords } from '../words/dates.js';
import { t } from '../words/messages.js';
import { icon } from '../elements/icons.js';
import { PageElement } from '../elements/page-element.js';
import './fact-list.js';
import './people-map.js';
import './time-line.js';

/** @typedef {import('../server/contract.js').Known} Known */

/** Stands for the person themselves among the people. */
export const ME = 'me';
const TYPING_PAUSE_MS = 200;

class KnownScreen extends PageElement {
  static properties = { known: { state: true }, chosen: { state: true }, words: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {Known | undefined} */
    this.known = undefined;
    this.chosen = ME;
    this.words = '';
    this.problem = '';
  }

  #version = -1;
  #timer = 0;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  willUpdate() {
    if (this.#version === session.knownVersion) return;
    this.#version = session.knownVersion;
    this.#fetch();
  }

  async #fetch() {
    const answer = await session.attempt(() => api.known());
    if (answer instanceof Problem) this.problem = answer.message || t('seal.unreachable');
    else this.known = answer;
  }

  render() {
    return html`<div class="page-head">
        <div>
          <h1 tabindex="-1">${t('known.heading')}</h1>
          <p class="lead">${t('known.lead')}</p>
        </div>
        <label class="search">
          <span class="sr">${t('known.search')}</span>${icon('search')}
          <input class="field" type="search" placeholder=${t('known.searchHint')} @input=${this.#search} />
        </label>
      </div>
      ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
      ${this.known ? this.#grid(this.known) : html`<p class="lead" role="status">${t('known.looking')}</p>`}`;
  }

  /** @param {Known} known */
  #grid(known) {
    const person = known.people.find((one) => one.key === this.chosen);
    return html`${this.words ? this.#time() : nothing}
      <div class="know-grid">
        <section class="card map" aria-labelledby="people-heading">
          <h2 id="people-heading">${t('known.people')}</h2>
          <people-map .people=${known.people} .chosen=${person?.key ?? ME} @choose=${this.#choose}></people-map>
        </section>
        <div class="know-side">
          <section class="card facts" aria-labelledby="facts-heading">
            <fact-list .person=${person} .facts=${person?.facts ?? known.me}></fact-list>
          </section>
          ${known.loops.length > 0 ? this.#loops(known.loops) : nothing} ${this.words ? nothing : this.#time()}
        </div>
      </div>`;
  }

  /** The timeline; what was searched for stands above everything else. */
  #time() {
    return html`<section class="card time" aria-labelledby="time-heading"><time-line .words=${this.words}></time-line></section>`;
  }

  /** @param {Known['loops']} loops */
  #loops(loops) {
    return html`<section class="card loops" aria-labelledby="loops-heading">
      <h2 id="loops-heading">${t('known.loops')}</h2>
      <ul class="fact-list">
        ${loops.map((loop) => html`<li class="row between"><span>${loop.what}</span><span class="n">${t('known.loopFrom', { day: dayInWords(loop.due) })}</span></li>`)}
      </ul>
    </section>`;
  }

  #choose = (/** @type {CustomEvent<string>} */ event) => {
    this.chosen = event.detail;
  };

  #search = (/** @type {Event} */ event) => {
    const words = /** @type {HTMLInputElement} */ (event.target).value.trim();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.words = words), TYPING_PAUSE_MS);
  };
}

customElements.define('known-screen', KnownScreen);
