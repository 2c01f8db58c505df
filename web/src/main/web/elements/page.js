// <confidant-page>: chooses the screen from how things stand and from the address.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { applyTheme, keepLanguage } from '../state/appearance.js';
import { messages, speak, t } from '../words/messages.js';
import { meetingRing } from '../meeting/ring.js';
import { PageElement } from './page-element.js';
import './top-bar.js';
import '../known/forget-dialog.js';
import '../known/known-screen.js';
import '../meeting/meeting-screen.js';
import '../meeting/unlock-screen.js';
import '../settings/settings-screen.js';
import '../talk/talk-screen.js';
import '../talk/talk-dialog.js';

export const ROUTES = /** @type {const} */ (['talk', 'known', 'settings', 'help']);

/** The screen and its part, from an address like #settings/privacy. */
function readRoute() {
  const [name, part = ''] = location.hash.slice(1).split('/');
  return { name: ROUTES.find((route) => route === name) ?? 'talk', part };
}

/** The elements inside have drawn themselves as well. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

class Page extends PageElement {
  static properties = { route: { state: true }, meeting: { state: true } };

  constructor() {
    super();
    this.route = readRoute();
    this.meeting = false;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#move);
    session.addEventListener('change', this.#follow);
    this.addEventListener('met', this.#met);
    this.addEventListener('forget', (event) => this.#open('forget-dialog', event));
    this.addEventListener('show-talk', (event) => this.#open('talk-dialog', event));
    this.addEventListener('draft', this.#draft);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#move);
    session.removeEventListener('change', this.#follow);
  }

  render() {
    document.title = this.#title();
    if (this.meeting) return html`<main id="main"><meeting-screen class="screen meet"></meeting-screen></main>`;
    if (session.state === undefined) return html`<main id="main">${this.#waiting()}</main>`;
    if (!session.open) return html`<main id="main"><unlock-screen class="screen meet"></unlock-screen></main>`;
    return html`<a class="skip" href="#main" @click=${this.#skip}>${t('page.skip')}</a>
      <top-bar .route=${this.route.name}></top-bar>
      <main id="main" tabindex="-1">${this.#screen()}</main>
      <p class="notice" role="status">${session.notice}</p>
      <forget-dialog></forget-dialog><talk-dialog></talk-dialog>`;
  }

  #title() {
    if (!session.open || this.meeting) return 'Confidant';
    return this.route.name === 'talk' ? `${session.name} · Confidant` : `${t(`nav.${this.route.name}`)} · ${session.name}`;
  }

  #screen() {
    if (this.route.name === 'known') return html`<known-screen class="screen page"></known-screen>`;
    if (this.route.name === 'settings')
      return html`<settings-screen class="screen page settings" .panel=${this.route.part}></settings-screen>`;
    return html`<talk-screen class="screen talk" .help=${this.route.name === 'help'}></talk-screen>`;
  }

  #waiting() {
    if (session.reachable) return nothing;
    return html`<div class="screen meet">
      ${meetingRing(0, false)}
      <div class="step" role="status">
        <h1>${t('seal.unreachable')}</h1>
        <p class="lead">${t('seal.startMe')}</p>
      </div>
    </div>`;
  }

  #skip = (/** @type {Event} */ event) => {
    event.preventDefault();
    const box = this.querySelector('textarea') ?? this.querySelector('main');
    /** @type {HTMLElement | null} */ (box)?.focus();
  };

  #move = async () => {
    const route = readRoute();
    const elsewhere = route.name !== this.route.name || route.part !== this.route.part;
    this.route = route;
    if (!elsewhere) return;
    await drawn();
    const heading = /** @type {HTMLElement | null} */ (this.querySelector('main h1[tabindex], main'));
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };

  #opened = false;
  /** The language last asked for, which the page may not have. */
  #asked = '';

  #follow = () => {
    if (session.state?.state === 'new') this.meeting = true;
    if (session.open && !this.#opened && !this.meeting) this.#readyToWrite();
    this.#opened = session.open;
    const theme = session.preferences.theme;
    if (theme) applyTheme(theme);
    const language = session.preferences.language ?? session.state?.language;
    if (session.open && !this.meeting && language && language !== this.#asked) this.#speak(language);
  };

  /** @param {string} language */
  async #speak(language) {
    this.#asked = language;
    if (language.startsWith(messages.language)) return;
    await speak(language);
    keepLanguage(messages.language);
  }

  #met = async () => {
    this.meeting = false;
    location.hash = '#talk';
    await session.refresh();
    this.#readyToWrite();
  };

  /** With a keyboard at hand, the first key is already a word. */
  async #readyToWrite() {
    await drawn();
    if (matchMedia('(pointer: fine)').matches) /** @type {HTMLElement | null} */ (this.querySelector('.composer textarea'))?.focus();
  }

  /** @param {string} dialog @param {Event} event */
  #open(dialog, event) {
    const element = /** @type {any} */ (this.querySelector(dialog));
    element?.open(/** @type {CustomEvent} */ (event).detail);
  }

  #draft = async (/** @type {Event} */ event) => {
    session.draft = /** @type {CustomEvent<string>} */ (event).detail;
    if (this.route.name !== 'talk') location.hash = '#talk';
    session.changed();
    await drawn();
    await drawn();
    const box = /** @type {HTMLTextAreaElement | null} */ (this.querySelector('.composer textarea'));
    box?.focus();
    box?.setSelectionRange(session.draft.length, session.draft.length);
  };
}

customElements.define('confidant-page', Page);
