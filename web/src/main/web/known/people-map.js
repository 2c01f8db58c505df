// <people-map>: the person in the middle, who they speak of around them. The list below says the same in words.
import { html, nothing, svg } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { shortDay, withinAMonth } from '../words/dates.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import { NARROW, WIDE, placesOf } from './people-layout.js';

/** @typedef {import('./people-layout.js').Place} Place */

const ME = 'me';
const ROOM_FOR_NAME = 30;
const small = matchMedia('(max-width: 47.9rem)');

class PeopleMap extends PageElement {
  static properties = { people: { attribute: false }, chosen: {} };

  constructor() {
    super();
    /** @type {import('../server/contract.js').Person[]} */
    this.people = [];
    this.chosen = ME;
  }

  connectedCallback() {
    super.connectedCallback();
    small.addEventListener('change', this.#resized);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    small.removeEventListener('change', this.#resized);
  }

  #resized = () => this.requestUpdate();

  render() {
    if (this.people.length === 0) return html`<p class="lead none">${t('known.nobody')}</p>`;
    const sheet = small.matches ? NARROW : WIDE;
    const places = placesOf(this.people, (day) => withinAMonth(day), sheet);
    return html`<svg class="people-map" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img" aria-label=${t('known.map')}>
        ${places.map((place) => svg`<line class="edge ${place.far ? 'far' : ''}" x1=${sheet.x} y1=${sheet.y} x2=${place.x} y2=${place.y}/>`)}
        ${this.#me(sheet)} ${places.map((place) => this.#node(place))}
      </svg>
      <p class="legend quiet">
        <span><i class="lg"></i>${t('known.recent')}</span><span><i class="lg dash"></i>${t('known.longAgo')}</span>
      </p>
      <ul class="people" aria-label=${t('known.inWords')}>
        ${this.#row(ME, this.#myName(), t('known.you'), nothing)}
        ${this.people.map((person) => this.#row(person.key, person.name || person.relation, person.name ? person.relation : '', this.#often(person)))}
      </ul>`;
  }

  #myName() {
    return session.state?.person?.name || t('known.yourself');
  }

  /** @param {import('./people-layout.js').Sheet} sheet */
  #me({ x, y, r }) {
    return svg`<g class="node me ${this.chosen === ME ? 'on' : ''}" @click=${() => this.tell('choose', ME)}>
      <circle cx=${x} cy=${y} r=${r}/><text x=${x} y=${y + 5}>${this.#myName()}</text></g>`;
  }

  /** @param {Place} place */
  #node(place) {
    const { x, y, r } = place;
    const inside = r >= ROOM_FOR_NAME && place.name.length <= 7;
    return svg`<g class="node ${this.chosen === place.key ? 'on' : ''}" @click=${() => this.tell('choose', place.key)}>
      <circle cx=${x} cy=${y} r=${r}/>
      <text x=${x} y=${y + 5}>${inside ? place.name : place.name.slice(0, 1).toUpperCase()}</text>
      ${inside ? nothing : svg`<text class="under" x=${x} y=${y + r + 17}>${place.name}</text>`}
      ${place.relation ? svg`<text class="rel" x=${x} y=${y + r + (inside ? 17 : 33)}>${place.relation}</text>` : nothing}</g>`;
  }

  /** @param {string} key @param {string} name @param {string} relation @param {unknown} often */
  #row(key, name, relation, often) {
    return html`<li>
      <button class="person" aria-current=${this.chosen === key ? 'true' : 'false'} @click=${() => this.tell('choose', key)}>
        <b>${name}</b><span>${relation}</span><span class="n">${often}</span>
      </button>
    </li>`;
  }

  /** @param {import('../server/contract.js').Person} person */
  #often(person) {
    const times = t('known.times', { count: person.times });
    return person.last ? t('known.timesLast', { times, day: shortDay(person.last.slice(0, 10)) }) : times;
  }
}

customElements.define('people-map', PeopleMap);
