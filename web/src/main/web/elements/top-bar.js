// <top-bar>: the sign that says where words stay, and the ways to the other screens.
import { html } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { t } from '../words/messages.js';
import { icon } from './icons.js';
import { PageElement } from './page-element.js';

const LINKS = [
  ['talk', '#talk'],
  ['known', '#known'],
  ['settings', '#settings/appearance'],
  ['help', '#help'],
];

class TopBar extends PageElement {
  static properties = { route: {}, menuOpen: { state: true } };

  constructor() {
    super();
    this.route = 'talk';
    this.menuOpen = false;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('route')) this.menuOpen = false;
  }

  render() {
    const away = !session.reachable;
    return html`<header class="bar">
        <a class="seal ${away ? 'off' : ''}" href="#settings/about">
          ${icon('closed')}
          <span
            ><b>${t(away ? 'seal.unreachable' : 'seal.stays')}</b>
            <span class="wide">${t(away ? 'seal.waits' : 'seal.nothingLeaves')}</span></span
          >
        </a>
        <nav class="nav" aria-label=${t('nav.main')}>${this.#links()}</nav>
        <button class="icon menu" aria-label=${t('nav.menu')} aria-expanded=${this.menuOpen} aria-controls="menu" @click=${this.#toggle}>
          ${icon('menu')}
        </button>
      </header>
      <nav class="sheet-menu" id="menu" aria-label=${t('nav.small')} ?hidden=${!this.menuOpen} @keydown=${this.#escape}>
        ${this.#links()}
      </nav>`;
  }

  #links() {
    return LINKS.map(
      ([name, href]) => html`<a href=${href} aria-current=${name === this.route ? 'page' : 'false'}>${t(`nav.${name}`)}</a>`,
    );
  }

  #toggle = () => {
    this.menuOpen = !this.menuOpen;
  };

  #escape = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    this.menuOpen = false;
    /** @type {HTMLElement | null} */ (this.querySelector('.menu'))?.focus();
  };
}

customElements.define('top-bar', TopBar);
