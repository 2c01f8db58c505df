// <appearance-panel>: language, light or dark, and how she is shown.
import { html, nothing } from '../vendor/lit.js';
import { THEMES, applyTheme, keepLanguage, keptTheme } from '../state/appearance.js';
import { session } from '../state/session.js';
import { CLOTH, EYES, HAIR, HAIRSTYLES, SKIN, STYLES, readLook } from '../figure/looks.js';
import { MOODS } from '../figure/moods.js';
import { LANGUAGES, messages, speak, t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import { colorChoice, slider, wordChoice } from './controls.js';
import '../figure/figure.js';

/** @typedef {import('../figure/looks.js').Look} Look */

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
      <div class="set-rows">
        ${wordChoice({ name: 'language', title: t('settings.language'), options: LANGUAGES.map((code) => [code, new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code]), value: messages.language, chosen: this.#speak })}
        ${wordChoice({ name: 'theme', title: t('settings.theme'), options: THEMES.map((theme) => [theme, t(`theme.${theme}`)]), value: session.preferences.theme ?? keptTheme(), chosen: this.#light })}
        ${wordChoice({ name: 'figure', title: t('settings.show'), options: ['face', 'light', 'nothing'].map((kind) => [kind, t(`show.${kind}`)]), value: show, chosen: (kind) => session.prefer('figure', kind) })}
      </div>
      ${show === 'nothing' ? html`<p class="lead">${t('show.nothingWhy')}</p>` : this.#editor(show)}`;
  }

  /** @param {string} show */
  #editor(show) {
    const look = readLook(session.preferences.look);
    return html`<div class="fig-edit">
      <div class="fig-view">
        <confidant-figure .look=${look} .mood=${this.tried} .show=${show === 'light' ? 'light' : 'face'} .label=${t('figure.label', { name: session.name, mood: t(`mood.${this.tried}`), state: t('presence.here') })}></confidant-figure>
        <div class="seg wrap" role="group" aria-label=${t('look.tryMood')}>
          ${Object.keys(MOODS).map((mood) => html`<button aria-pressed=${mood === this.tried} @click=${() => (this.tried = /** @type {import('../figure/moods.js').MoodName} */ (mood))}>${t(`mood.${mood}`)}</button>`)}
        </div>
      </div>
      ${show === 'face' ? html`<div class="fig-form">${this.#features(look)}</div>` : nothing}
    </div>`;
  }

  /** @param {Look} look */
  #features(look) {
    const words = (/** @type {'hair' | 'style'} */ key, /** @type {string[]} */ options) =>
      wordChoice({
        name: key,
        title: t(`look.${key}`),
        options: options.map((one) => [one, t(`look.${key}.${one}`)]),
        value: look[key],
        chosen: (one) => this.#keep(look, { [key]: one }),
      });
    const colors = (/** @type {'hairColor' | 'skin' | 'eyes' | 'cloth'} */ key, /** @type {Record<string, string>} */ table) =>
      colorChoice({
        name: key,
        title: t(`look.${key}`),
        options: Object.entries(table).map(([one, color]) => [one, color, t(`color.${one}`)]),
        value: look[key],
        chosen: (one) => this.#keep(look, { [key]: one }),
      });
    const range = (/** @type {'age' | 'face'} */ key) =>
      slider({
        title: t(`look.${key}`),
        low: t(`look.${key}.low`),
        high: t(`look.${key}.high`),
        value: look[key],
        chosen: (value) => this.#keep(look, { [key]: value }),
      });
    return html`${words('hair', HAIRSTYLES)} ${colors('hairColor', HAIR)} ${colors('skin', SKIN)} ${colors('eyes', EYES)} ${range('age')} ${range('face')}
      ${words('style', STYLES)} ${colors('cloth', CLOTH)}
      <label class="check">
        <input type="checkbox" .checked=${look.glasses} @change=${() => this.#keep(look, { glasses: !look.glasses })} /><span>${t('look.glasses')}</span>
      </label>`;
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
