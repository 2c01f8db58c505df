// The few kinds of control that settings are made of.
import { html, ref, svg } from '../vendor/lit.js';

/** @typedef {(value: string) => void} Chosen */

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/**
 * One of a few words.
 *
 * @param {{name: string, title: string, options: [value: string, words: string][], value: string, chosen: Chosen}} of
 */
export const wordChoice = ({ name, title, options, value, chosen }) =>
  html`<fieldset class="words">
    <legend>${title}</legend>
    <div class="swatches">
      ${options.map(([one, words]) => html`<label class="sw"><input type="radio" name=${name} value=${one} .checked=${one === value} @change=${(/** @type {Event} */ event) => chosen(valueOf(event))} /><span>${words}</span></label>`)}
    </div>
  </fieldset>`;

/**
 * One of a few colors; each has its name in words.
 *
 * @param {{name: string, title: string, options: [value: string, color: string, words: string][], value: string, chosen: Chosen}} of
 */
export const colorChoice = ({ name, title, options, value, chosen }) =>
  html`<fieldset>
    <legend>${title}</legend>
    <div class="swatches">
      ${options.map(
        ([one, color, words]) =>
          html`<label class="sw" title=${words}
            ><input
              type="radio"
              name=${name}
              value=${one}
              aria-label=${words}
              .checked=${one === value}
              @change=${(/** @type {Event} */ event) => chosen(valueOf(event))}
            /><svg viewBox="0 0 44 44" aria-hidden="true">${svg`<circle cx="22" cy="22" r="21" fill=${color}/>`}</svg></label
          >`,
      )}
    </div>
  </fieldset>`;

/** Colors the track up to the thumb. @param {Element | undefined} range */
function fill(range) {
  if (range instanceof HTMLInputElement) range.style.setProperty('--v', `${range.valueAsNumber * 100}%`);
}

/**
 * A number between two ends, both in words.
 *
 * @param {{title: string, low: string, high: string, value: number, chosen: (value: number) => void}} of value 0..1
 */
export const slider = ({ title, low, high, value, chosen }) =>
  html`<label class="slide">
    <span class="slide-top"><b>${title}</b></span>
    <input
      type="range"
      min="0"
      max="1"
      step="0.01"
      .value=${String(value)}
      ${ref(fill)}
      @input=${(/** @type {Event} */ event) => fill(/** @type {HTMLInputElement} */ (event.target))}
      @change=${(/** @type {Event} */ event) => chosen(Number(valueOf(event)))}
    />
    <span class="slide-ends"><span>${low}</span><span>${high}</span></span>
  </label>`;
