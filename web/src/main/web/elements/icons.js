// Line icons, 24 × 24, drawn with the color of the text around them. Always beside words or a label, so hidden from readers.
import { html, svg } from '../vendor/lit.js';

/** @type {Record<string, import('../vendor/lit.js').Part>} */
const SHAPES = {
  closed: svg`<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3" class="solid"/>`,
  send: svg`<path d="M12 20V5M5.5 11.5 12 5l6.5 6.5"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
  menu: svg`<path d="M4 8h16M4 16h16"/>`,
  lock: svg`<rect x="5" y="10.5" width="14" height="9.5" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>`,
  key: svg`<circle cx="8" cy="14" r="4.5"/><path d="m11.5 11 8-7.500M16 7l3 3"/>`,
  save: svg`<path d="M12 4v11M7 10.5l5 5 5-5M4 20h16"/>`,
  copy: svg`<rect x="8.5" y="8.5" width="11" height="11" rx="2"/><path d="M15.5 8.500V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7.500a2 2 0 0 0 2 2h2.500"/>`,
  print: svg`<path d="M7 9V4h10v5M7 16H4.500v-7h15v7H17"/><rect x="7" y="13.5" width="10" height="6.5"/>`,
  box: svg`<rect x="4" y="9" width="16" height="11" rx="1.5"/><path d="M3 5h18v4H3zM10 13h4"/>`,
  bin: svg`<path d="M4 6.5h16M9.5 6.500V4h5v2.5M6.5 6.5l1 13.5h9l1-13.5"/>`,
  call: svg`<path d="M7 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2 4.5 1.500v3a3 3 0 0 1-3 3A14.5 14.5 0 0 1 4 6.5a3 3 0 0 1 3-3z"/>`,
  rest: svg`<path d="M4 11c2 3 14 3 16 0M7 14.5l-1 2M12 15.500v2M17 14.5l1 2"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
};

/** @param {string} name @param {string} [kind] further classes */
export const icon = (name, kind = '') =>
  html`<svg class="i ${kind}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
