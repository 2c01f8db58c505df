// <meeting-screen>: the first meeting, step by step. The three answers close the ring; then she appears in it.
// Nothing is kept or sent before the last answer; going back keeps what was filled in.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { api, Problem } from '../server/api.js';
import { likelyCountry } from '../talk/help-lines.js';
import { lookForVoice } from '../figure/looks.js';
import { messages, t } from '../words/messages.js';
import { PageElement } from '../elements/page-element.js';
import { aboutYouStep, languageChoice, motherStep, passphraseStep, socialStep, voiceStep } from './questions.js';
import { namedStep, recoveryStep } from './answers.js';
import { meetingRing } from './ring.js';

/** @typedef {{passphrase: string, again: string, social: string, voice: string, mother: string, age: string, name: string, country: string}} Given */

const STEPS = /** @type {const} */ (['passphrase', 'social', 'voice', 'mother', 'you', 'recovery', 'named']);

/** The steps that close an arc of the ring when they are done. */
const FIRST_ARC = STEPS.indexOf('social');

export class MeetingScreen extends PageElement {
  static properties = {
    step: { state: true },
    given: { state: true },
    begun: { state: true },
    busy: { state: true },
    problem: { state: true },
    saved: { state: true },
    naming: { state: true },
  };

  constructor() {
    super();
    /** @type {typeof STEPS[number]} */
    this.step = 'passphrase';
    /** @type {Given} */
    this.given = {
      passphrase: '',
      again: '',
      social: '',
      voice: 'female',
      mother: '',
      age: '',
      name: '',
      country: likelyCountry(undefined),
    };
    /** @type {import('../server/contract.js').Begun | undefined} */
    this.begun = undefined;
    this.busy = false;
    this.problem = '';
    /** The person said that the recovery code is kept safe. */
    this.saved = false;
    /** The person is choosing another name for her. */
    this.naming = false;
  }

  render() {
    const at = STEPS.indexOf(this.step);
    return html`${this.step === 'named' ? nothing : meetingRing(at - FIRST_ARC, this.busy)}
      <form class="step ${this.step === 'named' ? 'named' : ''}" novalidate @submit=${this.#submit}>${this.#step()}</form>
      ${at <= STEPS.indexOf('you') && !this.busy ? languageChoice() : nothing}`;
  }

  #step() {
    if (this.busy)
      return html`<h1 tabindex="-1">${t('meet.making')}</h1>
        <p class="lead" role="status">${t('meet.makingWhy')}</p>`;
    if (this.step === 'recovery' && this.begun) return recoveryStep(this, this.begun);
    if (this.step === 'named' && this.begun) return namedStep(this, this.begun);
    const asked = { passphrase: passphraseStep, social: socialStep, voice: voiceStep, mother: motherStep, you: aboutYouStep };
    return this.step in asked ? asked[/** @type {keyof typeof asked} */ (this.step)](this) : nothing;
  }

  /** @param {keyof Given} what @param {string} value */
  give(what, value) {
    this.given = { ...this.given, [what]: value };
    this.problem = '';
  }

  back = () => this.#go(STEPS[STEPS.indexOf(this.step) - 1]);

  /** The question about the mother may stay without an answer. */
  skip = () => {
    this.give('mother', '');
    this.#go('you');
  };

  #submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (this.busy) return;
    this.problem = this.#missing();
    if (this.problem) this.#focusOn('[aria-invalid="true"], input');
    else if (this.step === 'you') this.#begin();
    else if (this.step === 'named') this.#finish();
    else this.#go(STEPS[STEPS.indexOf(this.step) + 1]);
  };

  /** What the step still needs, as a sentence; empty when nothing. */
  #missing() {
    const { passphrase, again, social, age } = this.given;
    if (this.step === 'passphrase' && passphrase.length < 8) return t('meet.passphraseShort');
    if (this.step === 'passphrase' && passphrase !== again) return t('meet.passphraseDiffers');
    if (this.step === 'social' && social === '') return t('meet.chooseOne');
    if (this.step === 'you' && age === '') return t('meet.chooseAge');
    return this.step === 'recovery' && !this.saved ? t('meet.confirmSaved') : '';
  }

  /** @param {typeof STEPS[number]} step */
  async #go(step) {
    this.step = step;
    this.problem = '';
    await this.#focusOn('h1');
    scrollTo(0, 0);
  }

  /** @param {string} what */
  async #focusOn(what) {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(what))?.focus();
  }

  async #begin() {
    this.busy = true;
    await this.#focusOn('h1');
    const { passphrase, social, voice, mother, age, name, country } = this.given;
    const answers = {
      social: social || undefined,
      voice,
      mother: mother.trim() || undefined,
      age,
      name: name.trim() || undefined,
      language: messages.language,
      country: country || undefined,
    };
    const begun = await session.attempt(() => api.begin(passphrase, answers));
    this.busy = false;
    if (begun instanceof Problem) {
      this.problem = begun.message || t('seal.unreachable');
      return;
    }
    this.begun = begun;
    this.give('passphrase', '');
    this.give('again', '');
    session.prefer('look', JSON.stringify(lookForVoice(voice)));
    await this.#go('recovery');
  }

  async #finish() {
    const wanted = /** @type {HTMLInputElement | null} */ (this.querySelector('#her-name'))?.value.trim();
    if (!this.naming || !wanted) return this.#done();
    const named = await session.attempt(() => api.nameHer(wanted));
    if (named instanceof Problem) this.problem = named.message || t('seal.unreachable');
    else this.#done();
  }

  /** Nothing of the meeting stays in the page. */
  #done() {
    this.begun = undefined;
    this.tell('met');
  }
}

customElements.define('meeting-screen', MeetingScreen);
