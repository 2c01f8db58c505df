// <talk-dialog>: a talk of another day, to read again, with the sentence in question marked.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { clockOf, dayInWords } from '../words/dates.js';
import { t } from '../words/messages.js';
import { icon } from '../elements/icons.js';
import { PageElement } from '../elements/page-element.js';

class TalkDialog extends PageElement {
  static properties = { turns: { state: true }, about: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {import('../server/contract.js').Turn[]} */
    this.turns = [];
    /** @type {{turn: string, day: string} | undefined} */
    this.about = undefined;
    this.problem = '';
  }

  /** @param {{turn: string, day: string}} about */
  async open(about) {
    this.about = about;
    this.turns = [];
    this.problem = '';
    const answer = await session.attempt(() => api.talkAround(about.turn));
    if (answer instanceof Problem) this.problem = answer.message || t('seal.unreachable');
    else this.turns = answer.turns;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    this.querySelector('.quoted')?.scrollIntoView({ block: 'center' });
  }

  render() {
    return html`<dialog class="past" aria-labelledby="past-heading">
      <div class="row between">
        <h2 id="past-heading">${this.about ? dayInWords(this.about.day) : nothing}</h2>
        <form method="dialog"><button class="icon" aria-label=${t('dialog.close')}>${icon('close')}</button></form>
      </div>
      ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
      <div class="past-turns" tabindex="0" role="region" aria-labelledby="past-heading">${this.turns.map((turn) => this.#turn(turn))}</div>
    </dialog>`;
  }

  /** @param {import('../server/contract.js').Turn} turn */
  #turn(turn) {
    if (turn.takenBack) return nothing;
    const hers = turn.speaker === 'companion';
    const quoted = turn.id === this.about?.turn;
    return html`<div class="${hers ? 'her' : 'yours'} ${quoted ? 'quoted' : ''}">
      <p class="quiet">${hers ? session.name : t('talk.you')}, ${clockOf(turn.at)}</p>
      <p class=${hers ? 'her-words' : 'you'}><span class="text">${turn.text}</span></p>
    </div>`;
  }
}

customElements.define('talk-dialog', TalkDialog);
