// <unlock-screen>: the passphrase or the recovery code opens the vault. The program's own sentence says what went wrong.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import { languageChoice } from './questions.js';
import { meetingRing } from './ring.js';

class UnlockScreen extends PageElement {
  static properties = { problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.problem = '';
    this.busy = false;
  }

  firstUpdated() {
    this.querySelector('input')?.focus();
  }

  render() {
    return html`${meetingRing(3, this.busy)}
      <form class="step" @submit=${this.#unlock}>
        <h1 tabindex="-1">${session.state?.name ? t('unlock.heading', { name: session.state.name }) : t('unlock.plainHeading')}</h1>
        <p class="lead">${t('unlock.lead')}</p>
        <div class="labelled">
          <label class="lab" for="passphrase">${t('unlock.label')}</label>
          <input
            class="field"
            id="passphrase"
            type="password"
            autocomplete="current-password"
            required
            aria-describedby="unlock-problem"
            ?readonly=${this.busy}
          />
        </div>
        <p class="wrong" role="alert" id="unlock-problem">${this.problem || nothing}</p>
        <div class="row end"><button class="btn main">${this.busy ? t('unlock.opening') : t('unlock.open')}</button></div>
      </form>
      ${languageChoice()}`;
  }

  #unlock = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const field = this.querySelector('input');
    if (!field || this.busy) return;
    this.busy = true;
    this.problem = '';
    const answer = await session.attempt(() => api.unlock(field.value));
    this.busy = false;
    if (answer instanceof Problem) {
      this.problem = answer.unreachable ? t('seal.unreachable') : answer.message;
      await this.updateComplete;
      field.select();
      return;
    }
    field.value = '';
    location.hash = '#talk';
    await session.refresh();
  };
}

customElements.define('unlock-screen', UnlockScreen);
