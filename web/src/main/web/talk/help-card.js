// <help-card>: the number first. Ink and teal, nothing moves. The talk goes on below it.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { messages, t } from '../words/messages.js';
import { icon } from '../elements/icons.js';
import { PageElement } from '../elements/page-element.js';
import { ELSEWHERE, LINES, likelyCountry, telephone } from './help-lines.js';

class HelpCard extends PageElement {
  static properties = { line: { attribute: false }, asked: { type: Boolean }, country: { state: true } };

  constructor() {
    super();
    /** @type {import('./help-lines.js').Line | undefined} what the program named for the person's country */
    this.line = undefined;
    /** Opened by the person rather than by something said. */
    this.asked = false;
    /** Chosen here. */
    this.country = '';
  }

  render() {
    const country = this.country || likelyCountry(session.state?.country ?? session.preferences.country);
    const line = (!this.country && this.line) || LINES[country] || ELSEWHERE;
    return html`<section class="help" aria-labelledby="help-heading">
      <a class="number" href=${telephone(line.number)} aria-label=${t('help.call', { number: line.number })}
        >${icon('call')}${line.number}</a
      >
      <h2 id="help-heading" tabindex="-1">${line.whose ? t('help.whose', { whose: line.whose }) : t('help.emergencyOnly')}</h2>
      ${
        line.whose
          ? html`<p class="help-line">
              <b>${t('help.danger')} <a href=${telephone(line.emergency)}>${line.emergency}</a></b>
            </p>`
          : nothing
      }
      <details class="help-two" ?open=${this.asked}>
        <summary>${t('help.trusted')}</summary>
        <p>${t('help.trustedWhy')}</p>
        <p class="row">
          <button class="btn" @click=${() => this.tell('draft', t('help.planDraft'))}>${t('help.plan')}</button>
          ${this.asked ? html`<a class="btn" href="#talk">${t('help.back')}</a>` : nothing}
        </p>
        <p class="quiet row"><label for="help-country">${t('help.numbersFor')}</label>${this.#countries(country)}</p>
      </details>
    </section>`;
  }

  /** @param {string} chosen */
  #countries(chosen) {
    const names = new Intl.DisplayNames(messages.language, { type: 'region' });
    const known = Object.keys(LINES).map((code) => /** @type {const} */ ([code, names.of(code) ?? code]));
    known.sort((one, other) => one[1].localeCompare(other[1], messages.language));
    return html`<select id="help-country" class="field tiny" @change=${this.#choose}>
      ${known.map(([code, name]) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`)}
      <option value="elsewhere" ?selected=${!(chosen in LINES)}>${t('help.elsewhere')}</option>
    </select>`;
  }

  #choose = (/** @type {Event} */ event) => {
    this.country = /** @type {HTMLSelectElement} */ (event.target).value;
  };
}

customElements.define('help-card', HelpCard);
