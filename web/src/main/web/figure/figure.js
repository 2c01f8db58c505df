// <confidant-figure>: one face drawn from numbers, without pictures. Also as a light alone.
import { LitElement, html } from '../vendor/lit.js';
import { drawing } from './drawing.js';
import { DEFAULT_LOOK } from './looks.js';
import { Breathing, STILL, approach, poseFor } from './motion.js';
import { partsOf, strike } from './posing.js';

const FRAME_MS = 30;
const stillness = matchMedia('(prefers-reduced-motion: reduce)');
let drawn = 0;

/**
 * Nothing depends on seeing it; `label` says in words what it shows.
 *
 * Properties: `look`, `mood` (see moods.js), `strength` 0..1, `state`, `show` face or light, `ring` closed or open,
 * `still` no movement.
 */
export class Figure extends LitElement {
  static properties = {
    look: { attribute: false },
    mood: { reflect: true },
    strength: { type: Number },
    state: { reflect: true },
    show: { reflect: true },
    ring: { reflect: true },
    label: {},
    still: { type: Boolean, reflect: true },
  };

  constructor() {
    super();
    /** @type {import('./looks.js').Look} */
    this.look = DEFAULT_LOOK;
    /** @type {import('./moods.js').MoodName} */
    this.mood = 'ease';
    this.strength = 1;
    /** @type {import('./moods.js').StateName} */
    this.state = 'here';
    /** @type {'face' | 'light'} */
    this.show = 'face';
    /** @type {'closed' | 'open'} */
    this.ring = 'closed';
    this.label = '';
    this.still = false;
    this.#id = `figure-${++drawn}`;
    this.#pose = poseFor('ease', 1, 'here', 'rest');
  }

  #id;
  #pose;
  #breathing = new Breathing();
  #frame = 0;
  #last = 0;
  /** @type {import('./posing.js').Parts} */
  #parts = new Map();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    stillness.addEventListener('change', this.#begin);
    this.#begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    stillness.removeEventListener('change', this.#begin);
    cancelAnimationFrame(this.#frame);
  }

  render() {
    return html`<svg viewBox="0 0 400 400" role="img" aria-label=${this.label} focusable="false">${drawing(this.look, this.#id)}</svg>`;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    this.#parts = partsOf(this);
    if (changed.has('still')) this.#begin();
    if (this.#isStill || !this.hasUpdated || changed.has('look')) this.#settle();
  }

  get #isStill() {
    return this.still || stillness.matches;
  }

  #goal(mouth = 'rest') {
    return poseFor(this.mood, this.strength, this.state, mouth);
  }

  #settle() {
    this.#pose = this.#goal(this.still && this.state === 'speaking' ? 'a' : 'rest');
    strike(this.#parts, this.look, this.#pose, STILL);
  }

  #begin = () => {
    cancelAnimationFrame(this.#frame);
    if (this.#isStill) this.#settle();
    else this.#frame = requestAnimationFrame(this.#step);
  };

  #step = (/** @type {number} */ now) => {
    this.#frame = requestAnimationFrame(this.#step);
    if (now - this.#last < FRAME_MS) return;
    const seconds = Math.min(0.05, (now - this.#last) / 1000);
    this.#last = now;
    const goal = this.#goal(this.state === 'speaking' ? this.#breathing.mouth(now) : 'rest');
    this.#pose = approach(this.#pose, goal, seconds);
    strike(this.#parts, this.look, this.#pose, this.#breathing.at(now, this.#pose.breathSeconds));
  };
}

customElements.define('confidant-figure', Figure);
