// The fields that say how she looks; each change is kept at once.
import { html } from '../vendor/lit.js';
import { CLOTH, EYES, HAIR, HAIRSTYLES, SKIN, STYLES } from '../figure/looks.js';
import { t } from '../words/messages.js';
import { colorChoice, slider, wordChoice } from './controls.js';

/** @typedef {import('../figure/looks.js').Look} Look */
/** @typedef {(change: Partial<Look>) => void} Keep */

/** @param {Look} look @param {Keep} keep @param {'hair' | 'style'} key @param {string[]} names */
const words = (look, keep, key, names) => {
  /** @type {[string, string][]} */
  const options = names.map((name) => [name, t(`look.${key}.${name}`)]);
  return wordChoice({ name: key, title: t(`look.${key}`), options, value: look[key], chosen: (name) => keep({ [key]: name }) });
};

/** @param {Look} look @param {Keep} keep @param {'hairColor' | 'skin' | 'eyes' | 'cloth'} key @param {Record<string, string>} table */
const colors = (look, keep, key, table) => {
  /** @type {[string, string, string][]} */
  const options = Object.entries(table).map(([name, color]) => [name, color, t(`color.${name}`)]);
  return colorChoice({ name: key, title: t(`look.${key}`), options, value: look[key], chosen: (name) => keep({ [key]: name }) });
};

/** @param {Look} look @param {Keep} keep @param {'age' | 'face'} key */
const range = (look, keep, key) => {
  const [title, low, high] = [t(`look.${key}`), t(`look.${key}.low`), t(`look.${key}.high`)];
  return slider({ title, low, high, value: look[key], chosen: (value) => keep({ [key]: value }) });
};

/** @param {Look} look @param {Keep} keep */
export const lookFields = (look, keep) =>
  html`${words(look, keep, 'hair', HAIRSTYLES)} ${colors(look, keep, 'hairColor', HAIR)} ${colors(look, keep, 'skin', SKIN)}
    ${colors(look, keep, 'eyes', EYES)} ${range(look, keep, 'age')} ${range(look, keep, 'face')} ${words(look, keep, 'style', STYLES)}
    ${colors(look, keep, 'cloth', CLOTH)}
    <label class="check">
      <input type="checkbox" .checked=${look.glasses} @change=${() => keep({ glasses: !look.glasses })} /><span>${t('look.glasses')}</span>
    </label>`;
