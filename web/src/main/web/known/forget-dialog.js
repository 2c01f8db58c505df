// <forget-dialog>: what will go and what stays, before it goes. The focus starts on keeping it.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { dayOf, shortDay } from '../words/dates.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';

/** @typedef {import('../server/contract.js').ForgetPreview} Preview */

const LISTED = 6;

class ForgetDialog extends PageElement {
  static properties = { quote: { state: true }, preview: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.quote = '';
    /** @type {Preview | undefined} */
    this.preview = undefined;
    this.problem = '';
  }

  /** @param {{what: import('../server/contract.js').ForgetWhat, quote: string}} asked */
  async open({ what, quote }) {
    this.quote = quote;
    this.preview = undefined;
    this.problem = '';
    const answer = await session.attempt(() => api.previewForgetting(what));
    if (answer instanceof Problem) this.problem = answer.message || t('seal.unreachable');
    else this.preview = answer;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  render() {
    return html`<dialog class="forget" aria-labelledby="forget-heading">
      <h2 id="forget-heading">${t('forget.heading')}</h2>
      ${this.quote ? html`<blockquote>${this.quote}</blockquote>` : nothing} ${this.preview ? this.#lists(this.preview) : nothing}
      ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
      <p class="quiet">${t('forget.forGood')}</p>
      <form method="dialog" class="row end">
        <button class="btn" autofocus>${t('forget.keep')}</button>
        ${this.preview ? html`<button type="button" class="btn danger" @click=${this.#forget}>${t('forget.deed')}</button>` : nothing}
      </form>
    </dialog>`;
  }

  /** @param {Preview} preview */
  #lists({ goes, stays, counts }) {
    const more = goes.length - LISTED;
    return html`<div class="two">
      <div>
        <h3>${t('forget.goes')}</h3>
        <ul>
          ${goes.slice(0, LISTED).map((one) => html`<li>${this.#line(one)}</li>`)}
          ${more > 0 ? html`<li>${t('forget.more', { count: more })}</li>` : nothing}
        </ul>
        ${counts ? html`<p class="quiet">${t('forget.together', { counts })}</p>` : nothing}
      </div>
      <div>
        <h3>${t('forget.stays')}</h3>
        <ul>
          ${stays.map((one) => html`<li>${one}</li>`)}
          <li>${t('forget.note')}</li>
        </ul>
      </div>
    </div>`;
  }

  /** @param {Preview['goes'][number]} one */
  #line({ text, at }) {
    return at ? html`${text} <span class="quiet">${shortDay(dayOf(at))}</span>` : text;
  }

  #forget = async () => {
    if (!this.preview) return;
    const token = this.preview.token;
    const answer = await session.attempt(() => api.forget(token));
    if (answer instanceof Problem) {
      this.problem = answer.message || t('seal.unreachable');
      return;
    }
    this.querySelector('dialog')?.close();
    // What opened the dialog is about to vanish, and the focus with it.
    /** @type {HTMLElement | null} */ (document.querySelector('main h1[tabindex], main textarea'))?.focus();
    session.knownVersion += 1;
    session.tell(t('forget.done', { counts: answer.counts ?? '' }));
  };
}

customElements.define('forget-dialog', ForgetDialog);
