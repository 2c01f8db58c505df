// The one door to vendor code: everything else imports from here. The build bundles this file.
export { LitElement, html, svg, nothing } from 'lit';
/** @typedef {import("lit").TemplateResult<1> | import("lit").TemplateResult<2>} Part */
export { repeat } from 'lit/directives/repeat.js';
export { live } from 'lit/directives/live.js';
export { ref, createRef } from 'lit/directives/ref.js';
