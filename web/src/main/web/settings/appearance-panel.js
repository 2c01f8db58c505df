// <appearance-panel>: language, light or dark, and how she is shown.
import { html, nothing } from '../vendor/lit.js';
import { THEMES, applyTheme, keepLanguage, keptTheme } from '../state/appearance.js';
import { session } from '../state/session.js';
import { readLook } from '../figure/looks.js';
import { MOODS } from '../figure/moods.js';
import { LANGUAGES, messages, nameOf, speak, t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import { wordChoice } from './controls.js';
import { lookFields } from './look-fields.js';
import '../figure/figure.js';

/** @typedef {import('../figure/looks.js').Look} Look */

const MOOD_NAMES = /** @type {import('../figure/moods.js').MoodName[]} */ (Object.keys(MOODS));

class AppearancePanel extends PageElement {
  static properties = { tried: { state: true } };

  constructor() {
    super();
    /** @type {import('../figure/moods.js').MoodName} a mood to see the face in */
    this.tried = 'ease';
  }

  render() {
    const show = session.preferences.figure ?? 'face';
    return html`<h2>${t('settings.appearance')}</h2>
      <div class="set-rows">${this.#language()} ${this.#theme()} ${this.#show(show)}</div>
      ${show === 'nothing' ? html`<p class="lead">${t('show.nothingWhy')}</p>` : this.#editor(show)}`;
  }

  #language() {
    /** @type {[string, string][]} */
    const options = LANGUAGES.map((code) => [code, nameOf(code)]);
    return wordChoice({ name: 'language', title: t('settings.language'), options, value: messages.language, chosen: this.#speak });
  }

  #theme() {
    /** @type {[string, string][]} */
    const options = THEMES.map((theme) => [theme, t(`theme.${theme}`)]);
    const value = session.preferences.theme ?? keptTheme();
    return wordChoice({ name: 'theme', title: t('settings.theme'), options, value, chosen: this.#light });
  }

  /** @param {string} show */
  #show(show) {
    /** @type {[string, string][]} */
    const options = ['face', 'light', 'nothing'].map((kind) => [kind, t(`show.${kind}`)]);
    return wordChoice({
      name: 'figure',
      title: t('settings.show'),
      options,
      value: show,
      chosen: (kind) => session.prefer('figure', kind),
    });
  }

  /** @param {string} show */
  #editor(show) {
    const look = readLook(session.preferences.look);
    return html`<div class="fig-edit">
      <div class="fig-view">
        <confidant-figure
          .look=${look}
          .mood=${this.tried}
          .show=${show === 'light' ? 'light' : 'face'}
          .label=${t('figure.label', { name: session.name, mood: t(`mood.${this.tried}`), state: t('presence.here') })}
        ></confidant-figure>
        <div class="seg wrap" role="group" aria-label=${t('look.tryMood')}>
          ${MOOD_NAMES.map((mood) => html`<button aria-pressed=${mood === this.tried} @click=${() => (this.tried = mood)}>${t(`mood.${mood}`)}</button>`)}
        </div>
      </div>
      ${show === 'face' ? html`<div class="fig-form">${lookFields(look, (change) => this.#keep(look, change))}</div>` : nothing}
    </div>`;
  }

  /** @param {Look} look @param {Partial<Look>} change */
  #keep(look, change) {
    session.prefer('look', JSON.stringify({ ...look, ...change }));
  }

  #light = (/** @type {string} */ theme) => {
    applyTheme(theme);
    session.prefer('theme', theme);
  };

  #speak = async (/** @type {string} */ language) => {
    await speak(language);
    keepLanguage(messages.language);
    session.prefer('language', language);
  };
}

customElements.define('appearance-panel', AppearancePanel);
