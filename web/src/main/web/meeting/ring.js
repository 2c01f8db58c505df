// The ring of the first meeting: one arc for each answer, her seed of light in the middle.
import { html, svg } from '../vendor/lit.js';

const ARCS = ['M104.6 12.1 A88 88 0 0 1 178.5 139.9', 'M174 147.8 A88 88 0 0 1 26 147.8', 'M21.5 139.9 A88 88 0 0 1 95.4 12.1'];

/** @param {number} answered how many of the three are answered @param {boolean} [busy] she is about to appear */
export const meetingRing = (answered, busy = false) =>
  html`<div class="meet-ring ${busy ? 'busy' : ''}" aria-hidden="true">
    <svg viewBox="0 0 200 200">
      <circle class="arc-bed" cx="100" cy="100" r="88" />
      ${ARCS.map((arc, i) => svg`<path class="arc ${i < answered ? 'on' : ''}" d=${arc} />`)}
      <circle class="seed" cx="100" cy="100" r="26" />
    </svg>
  </div>`;
