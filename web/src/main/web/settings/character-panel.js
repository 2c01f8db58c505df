// <character-panel>: who she is: her name and why, and her traits in words beside the numbers.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';

/** Traits and the lower end of their scale; the upper end is 1. */
const TRAITS = /** @type {const} */ ({
  openness: -1,
  conscientiousness: -1,
  extraversion: -1,
  agreeableness: -1,
  stability: -1,
  humor: 0,
  directness: 0,
});

/** How much, in five steps. @param {number} share 0..1 */
const degree = (share) => ['hardly', 'little', 'middle', 'rather', 'very'][Math.min(4, Math.floor(share * 5))];

class CharacterPanel extends PageElement {
  static properties = { problem: { state: true } };

  constructor() {
    super();
    this.problem = '';
  }

  render() {
    const persona = session.state?.persona;
    return html`<h2>${t('settings.character')}</h2>
      <form class="edit" @submit=${this.#rename}>
        <label class="lab" for="rename">${t('character.name')}</label>
        <div class="row">
          <input class="field inline" id="rename" name="name" required maxlength="40" autocomplete="off" .value=${session.name} />
          <button class="btn">${t('character.rename')}</button>
        </div>
        ${persona?.why ? html`<p class="quiet">${persona.why}</p>` : nothing}
        ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
      </form>
      ${persona ? this.#traits(persona.traits ?? {}) : nothing}`;
  }

  /** @param {Record<string, number>} traits */
  #traits(traits) {
    const known = Object.entries(TRAITS).filter(([name]) => typeof traits[name] === 'number');
    if (known.length === 0) return nothing;
    return html`<section class="traits" aria-labelledby="traits-heading">
      <h3 id="traits-heading">${t('character.traits')}</h3>
      <p class="quiet">${t('character.traitsWhy')}</p>
      <dl>
        ${known.map(([name, least]) => {
          const share = Math.max(0, Math.min(1, (traits[name] - least) / (1 - least)));
          return html`<div class="trait">
            <dt>${t(`trait.${name}`)}</dt>
            <dd>
              <span>${t(`degree.${degree(share)}`)}</span>
              <meter min="0" max="1" .value=${share} aria-label=${t(`trait.${name}`)}></meter>
            </dd>
          </div>`;
        })}
      </dl>
    </section>`;
  }

  #rename = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const name = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('name')).trim();
    const answer = await session.attempt(() => api.nameHer(name));
    this.problem = answer instanceof Problem ? answer.message || t('seal.unreachable') : '';
    if (this.problem) return;
    await session.refresh();
    session.tell(t('character.renamed', { name: session.name }));
  };
}

customElements.define('character-panel', CharacterPanel);
