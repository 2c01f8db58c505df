// <fact-list>: what she knows about one person, each line with its receipts, to correct, to forget, to add to.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import './fact-line.js';

/** @typedef {import('../server/contract.js').Fact} Fact */

class FactList extends PageElement {
  static properties = { person: { attribute: false }, facts: { attribute: false }, adding: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {import('../server/contract.js').Person | undefined} undefined for the person themselves */
    this.person = undefined;
    /** @type {Fact[]} */
    this.facts = [];
    this.adding = false;
    this.problem = '';
  }

  /** What a fact was corrected to; its new line takes the focus once it is there. */
  #mended = '';

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!this.#mended || !changed.has('facts')) return;
    const lines = /** @type {NodeListOf<HTMLElement & {fact?: Fact, take: () => void, updateComplete: Promise<boolean>}>} */ (
      this.querySelectorAll('fact-line')
    );
    const line = [...lines].reverse().find(({ fact }) => fact?.object === this.#mended);
    this.#mended = '';
    line?.updateComplete.then(() => line.take());
  }

  #mend = (/** @type {CustomEvent<string>} */ event) => {
    this.#mended = event.detail;
  };

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('person')) this.adding = false;
  }

  render() {
    const current = this.facts.filter((fact) => fact.current);
    return html`<div class="row between">
        <h2 id="facts-heading">${this.#heading()}</h2>
        ${this.adding || session.state?.readOnly ? nothing : html`<button class="btn small" @click=${this.#add}>${t('fact.add')}</button>`}
      </div>
      ${this.adding ? this.#form() : nothing} ${current.length === 0 ? html`<p class="lead none">${t('fact.none')}</p>` : nothing}
      <ul class="fact-list" @mended=${this.#mend}>
        ${current.map((fact) => html`<li><fact-line .fact=${fact} .earlier=${this.#earlier(fact)}></fact-line></li>`)}
      </ul>
      ${this.person ? this.#forgetAll(this.person) : nothing}`;
  }

  #heading() {
    if (!this.person) return t('fact.you');
    const { name, relation } = this.person;
    return name && relation ? t('fact.personIs', { name, relation }) : name || relation;
  }

  /** What held before: facts over by now that say the same kind of thing. @param {Fact} fact */
  #earlier(fact) {
    return this.facts.filter((other) => !other.current && other.predicate === fact.predicate && other.qualifier === fact.qualifier && other.subject === fact.subject);
  }

  #form() {
    return html`<form class="edit" @submit=${this.#save}>
      <label class="lab" for="new-fact">${t('fact.new')}</label>
      <input class="field" id="new-fact" name="text" required maxlength="500" placeholder=${t('fact.newHint')} />
      ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
      <p class="row end">
        <button type="button" class="btn small" @click=${() => (this.adding = false)}>${t('fact.leave')}</button
        ><button class="btn small">${t('fact.save')}</button>
      </p>
    </form>`;
  }

  /** @param {import('../server/contract.js').Person} person */
  #forgetAll(person) {
    const name = person.name || person.relation;
    return html`<p class="row end">
      <button
        class="btn small danger"
        @click=${() => this.tell('forget', { what: { person: person.key }, quote: t('forget.allQuote', { name }) })}
      >
        ${t('forget.all', { name })}
      </button>
    </p>`;
  }

  #add = async () => {
    this.adding = true;
    this.problem = '';
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('#new-fact'))?.focus();
  };

  #save = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const text = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('text')).trim();
    const answer = await session.attempt(() => api.note(this.person?.key ?? 'me', text));
    if (answer instanceof Problem) {
      this.problem = answer.message || t('seal.unreachable');
      return;
    }
    this.adding = false;
    session.knownVersion += 1;
    session.tell(t('fact.saved'));
  };
}

customElements.define('fact-list', FactList);
