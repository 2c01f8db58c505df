// <privacy-panel>: lock, passphrase, copies, and the end of it all.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { messages, t } from '../words/messages.js';
import { icon } from '../elements/icons.js';
import { PageElement } from '../elements/page-element.js';
import './delete-dialog.js';

class PrivacyPanel extends PageElement {
  static properties = { changing: { state: true }, problem: { state: true }, done: { state: true }, backup: { state: true } };

  constructor() {
    super();
    /** The form for a new passphrase is open. */
    this.changing = false;
    this.problem = '';
    /** The passphrase was changed. */
    this.done = false;
    /** What came of making a backup. */
    this.backup = '';
  }

  render() {
    return html`<h2>${t('settings.privacy')}</h2>
      <p class="lead">${t('privacy.lead')}</p>
      <ul class="acts">
        ${this.#act('lock', html`<button class="btn" @click=${this.#lock}>${t('privacy.lock.deed')}</button>`)}
        ${this.#act('passphrase', html`<button class="btn" aria-expanded=${this.changing} @click=${this.#openForm}>${t('privacy.passphrase.deed')}</button>`, this.#passphrase())}
        ${this.#act('export', html`<a class="btn" href="/api/export" download>${t('privacy.export.deed')}</a>`)}
        ${this.#act('backup', html`<button class="btn" @click=${this.#backUp}>${t('privacy.backup.deed')}</button>`, html`<p class="good" role="status">${this.backup}</p>`)}
        ${this.#act('delete', html`<button class="btn danger" @click=${this.#delete}>${t('privacy.delete.deed')}</button>`)}
      </ul>
      <delete-dialog></delete-dialog>`;
  }

  /** @param {'lock' | 'passphrase' | 'export' | 'backup' | 'delete'} name @param {unknown} deed @param {unknown} [below] */
  #act(name, deed, below = nothing) {
    const sign = { lock: 'lock', passphrase: 'key', export: 'save', backup: 'box', delete: 'bin' }[name];
    return html`<li>
      ${icon(sign, 'big')}
      <div>
        <h3>${t(`privacy.${name}`)}</h3>
        <p class="quiet">${t(`privacy.${name}.what`)}</p>
        ${below}
      </div>
      ${deed}
    </li>`;
  }

  #passphrase() {
    if (this.done) return html`<p class="good" role="status">${t('privacy.passphrase.done')}</p>`;
    if (!this.changing) return nothing;
    return html`<form class="edit" @submit=${this.#change}>
      ${this.#field('old', 'current-password')} ${this.#field('fresh', 'new-password')} ${this.#field('again', 'new-password')}
      ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
      <p class="row">
        <button class="btn small">${t('privacy.passphrase.change')}</button>
        <button type="button" class="btn small" @click=${() => (this.changing = false)}>${t('fact.leave')}</button>
      </p>
    </form>`;
  }

  /** @param {string} name @param {'current-password' | 'new-password'} kind */
  #field(name, kind) {
    return html`<div class="labelled">
      <label class="lab" for="pass-${name}">${t(`privacy.passphrase.${name}`)}</label>
      <input class="field" id="pass-${name}" name=${name} type="password" required autocomplete=${kind} />
    </div>`;
  }

  #openForm = async () => {
    this.changing = !this.changing;
    this.done = false;
    this.problem = '';
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('#pass-old'))?.focus();
  };

  #change = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const given = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const fresh = String(given.get('fresh'));
    this.problem = fresh.length < 8 ? t('meet.passphraseShort') : fresh === given.get('again') ? '' : t('meet.passphraseDiffers');
    if (this.problem) return;
    const answer = await session.attempt(() => api.changePassphrase(String(given.get('old')), fresh));
    if (answer instanceof Problem) this.problem = answer.message || t('seal.unreachable');
    else this.done = true;
    this.changing = !this.done;
  };

  #lock = async () => {
    await session.attempt(() => api.lock());
    await session.refresh();
  };

  #backUp = async () => {
    const answer = await session.attempt(() => api.backUp());
    if (answer instanceof Problem) this.backup = answer.message || t('seal.unreachable');
    else this.backup = t('privacy.backup.done', { file: answer.file, events: answer.events.toLocaleString(messages.language) });
  };

  #delete = () => /** @type {import('./delete-dialog.js').DeleteDialog | null} */ (this.querySelector('delete-dialog'))?.open();
}

customElements.define('privacy-panel', PrivacyPanel);
