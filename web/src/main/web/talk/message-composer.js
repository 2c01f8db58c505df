// <message-composer>: Enter sends, Shift+Enter breaks the line. What could not be sent stays in the box, with the reason above it.
import { html, live, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { newKey } from '../server/key.js';
import { t } from '../words/messages.js';
import { icon } from '../elements/icons.js';
import { PageElement } from '../elements/page-element.js';

class MessageComposer extends PageElement {
  static properties = { sending: { state: true }, reason: { state: true }, rewording: { state: true } };

  constructor() {
    super();
    this.sending = false;
    /** Why the message is still here. */
    this.reason = '';
    /** @type {import('../server/contract.js').Turn | undefined} */
    this.rewording = undefined;
  }

  /** The same words keep their key, so that sending them again after a lost answer says them once. */
  #tried = { text: '', key: '' };
  #draftBefore = '';

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('reword', this.#reword);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('reword', this.#reword);
    session.setWriting(false);
  }

  render() {
    return html`${this.reason ? html`<p class="wrong reason" role="alert">${this.reason}</p>` : nothing}
      ${this.rewording ? this.#rewordingLine() : nothing}
      <form class="composer" @submit=${this.#send}>
        <div class="typing">
          <label class="sr" for="say">${t('talk.write', { name: session.name })}</label>
          <textarea
            id="say"
            rows="1"
            autocomplete="off"
            enterkeyhint="send"
            placeholder=${t('talk.write', { name: session.name })}
            .value=${live(session.draft)}
            ?readonly=${this.sending}
            @input=${this.#write}
            @keydown=${this.#key}
          ></textarea>
        </div>
        <button class="icon send" aria-label=${t('talk.send')}>${icon('send')}</button>
      </form>`;
  }

  #rewordingLine() {
    return html`<p class="quiet row between reason">
      <span>${t('talk.rewording')}</span><button class="link" @click=${this.#leaveRewording}>${t('talk.leaveAsIs')}</button>
    </p>`;
  }

  #write = (/** @type {Event} */ event) => {
    session.draft = /** @type {HTMLTextAreaElement} */ (event.target).value;
    if (this.reason && session.reachable) this.reason = '';
    session.setWriting(session.draft.trim() !== '');
  };

  #key = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape' && this.rewording) this.#leaveRewording();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.querySelector('form')?.requestSubmit();
  };

  #send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const text = session.draft;
    if (text.trim() === '' || this.sending) return;
    if (this.#tried.text !== text) this.#tried = { text, key: newKey() };
    this.sending = true;
    const done = await session.attempt(() => this.#deliver(text, this.#tried.key));
    this.sending = false;
    if (done instanceof Problem) this.reason = done.unreachable ? t('talk.notSent') : done.message || t('talk.notTaken');
    else this.#sent(done.id, text);
    /** @type {HTMLElement | null} */ (this.querySelector('textarea'))?.focus();
  };

  /** @param {string} text @param {string} key @returns {Promise<{id: string}>} */
  #deliver(text, key) {
    return this.rewording ? api.reword(this.rewording.id, text, key) : api.say(text, key);
  }

  /** @param {string} id @param {string} text */
  #sent(id, text) {
    session.sent(id, text, this.rewording?.id);
    this.#tried = { text: '', key: '' };
    session.draft = this.#draftBefore;
    this.#draftBefore = '';
    this.rewording = undefined;
    this.reason = '';
    session.setWriting(false);
  }

  #reword = (/** @type {Event} */ event) => {
    this.rewording = /** @type {CustomEvent<import('../server/contract.js').Turn>} */ (event).detail;
    this.#draftBefore = session.draft;
    session.draft = this.rewording.text;
    session.changed();
    const box = this.querySelector('textarea');
    box?.focus();
    requestAnimationFrame(() => box?.setSelectionRange(session.draft.length, session.draft.length));
  };

  #leaveRewording = () => {
    this.rewording = undefined;
    session.draft = this.#draftBefore;
    this.#draftBefore = '';
    this.requestUpdate();
  };
}

customElements.define('message-composer', MessageComposer);
