// What all elements of the page share: they render into the page itself (one style sheet, and labels that reach each other),
// and render again when the words or the session change.
import { LitElement } from '../vendor/lit.js';
import { messages } from '../words/messages.js';
import { session } from '../state/session.js';

export class PageElement extends LitElement {
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    messages.addEventListener('change', this.#again);
    session.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    messages.removeEventListener('change', this.#again);
    session.removeEventListener('change', this.#again);
  }

  #again = () => this.requestUpdate();

  /** Tells the elements around. @param {string} name @param {unknown} [detail] */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
