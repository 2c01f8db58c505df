// <her-presence>: the figure in its ring, what she does in one word, her mood with its cause, and "I need space".
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api } from '../server/api.js';
import { moodOf } from '../figure/moods.js';
import { readLook } from '../figure/looks.js';
import { messages, t } from '../words/messages.js';
import { clockOf } from '../words/dates.js';
import { icon } from '../elements/icons.js';
import { PageElement } from '../elements/page-element.js';
import '../figure/figure.js';

class HerPresence extends PageElement {
  static properties = { whyOpen: { state: true } };

  constructor() {
    super();
    this.whyOpen = false;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('click', this.#elsewhere);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#elsewhere);
  }

  render() {
    const presence = session.resting && session.presence === 'here' ? 'resting' : session.presence;
    return html`${this.#figure(presence)}
      <div class="presence-words">
        <h1 tabindex="-1">${session.name}</h1>
        <p class="state" data-s=${presence} role="status">
          <span class="dot" aria-hidden="true"></span><span>${t(`presence.${presence}`)}</span>
        </p>
        ${this.#mood()} ${this.#space()}
      </div>`;
  }

  /** @param {import('../server/contract.js').Presence} presence */
  #figure(presence) {
    const show = session.preferences.figure ?? 'face';
    if (show === 'nothing') return nothing;
    const { name, strength } = this.#face();
    const label = t('figure.label', { name: session.name, mood: this.#moodWord(), state: t(`presence.${presence}`) });
    return html`<confidant-figure
      .look=${readLook(session.preferences.look)}
      .mood=${name}
      .strength=${strength}
      .state=${presence}
      .show=${show === 'light' ? 'light' : 'face'}
      .label=${label}
    ></confidant-figure>`;
  }

  #face() {
    return session.state?.mood ? moodOf(session.state.mood) : /** @type {const} */ ({ name: 'ease', strength: 1 });
  }

  /** Her own word, in the language of the page where it has it; without one, the word of her face. */
  #moodWord() {
    const word = session.state?.mood?.word;
    if (!word) return t(`mood.${this.#face().name}`);
    const key = `mood.${word.replace('at ', '')}`;
    return messages.has(key) ? t(key) : word;
  }

  #mood() {
    const cause = session.state?.mood?.cause;
    if (!cause) return html`<p class="quiet mood-line">${t('mood.line')} ${this.#moodWord()}</p>`;
    return html`<div class="quiet mood-line" @keydown=${this.#escape}>
      <p>
        ${t('mood.line')}
        <button
          class="link hers-link"
          aria-expanded=${this.whyOpen}
          aria-controls="mood-why"
          aria-label=${t('mood.why', { mood: this.#moodWord() })}
          @click=${this.#toggle}
        >
          ${this.#moodWord()}
        </button>
      </p>
      <div id="mood-why" class="mood-why" ?hidden=${!this.whyOpen}>
        <p>${cause}</p>
        <p class="quiet">${t('mood.numbers')}</p>
      </div>
    </div>`;
  }

  #space() {
    const until = session.state?.spaceUntil;
    if (session.resting && until) return html`<p class="quiet acts-row">${t('space.until', { time: clockOf(until) })}</p>`;
    return html`<p class="row acts-row">
      <button class="btn small" @click=${this.#askForSpace}>${icon('rest')}${t('space.ask')}</button>
    </p>`;
  }

  #toggle = () => {
    this.whyOpen = !this.whyOpen;
  };

  #elsewhere = (/** @type {MouseEvent} */ event) => {
    const within = event.target instanceof Element && event.target.closest('.mood-line');
    if (!within) this.whyOpen = false;
  };

  #escape = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape') this.whyOpen = false;
  };

  #askForSpace = async () => {
    await session.attempt(() => api.needSpace());
    await session.refresh();
  };
}

customElements.define('her-presence', HerPresence);
