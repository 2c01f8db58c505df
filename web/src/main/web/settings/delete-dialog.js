// <delete-dialog>: everything goes, after her name was typed. The focus starts on the name, and Escape keeps all.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';

export class DeleteDialog extends PageElement {
  static properties = { problem: { state: true } };

  constructor() {
    super();
    this.problem = '';
  }

  open() {
    this.problem = '';
    this.querySelector('form')?.reset();
    this.querySelector('dialog')?.showModal();
  }

  render() {
    return html`<dialog aria-labelledby="delete-heading">
      <h2 id="delete-heading">${t('delete.heading')}</h2>
      <p>${t('delete.what', { name: session.name })}</p>
      <p class="quiet">${t('delete.copies')}</p>
      <form class="edit" @submit=${this.#delete}>
        <label class="lab" for="delete-name">${t('delete.type', { name: session.name })}</label>
        <input class="field" id="delete-name" name="name" autocomplete="off" autofocus />
        ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
        <p class="row end">
          <button type="button" class="btn" @click=${() => this.querySelector('dialog')?.close()}>${t('delete.keep')}</button>
          <button class="btn danger">${t('delete.deed')}</button>
        </p>
      </form>
    </dialog>`;
  }

  #delete = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const name = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('name')).trim();
    if (name !== session.name) {
      this.problem = t('delete.notHerName', { name: session.name });
      return;
    }
    const answer = await session.attempt(() => api.deleteEverything(name));
    if (answer instanceof Problem) {
      this.problem = answer.message || t('seal.unreachable');
      return;
    }
    this.querySelector('dialog')?.close();
    location.hash = '';
    await session.refresh();
  };
}

customElements.define('delete-dialog', DeleteDialog);
