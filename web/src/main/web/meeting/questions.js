// The steps of the first meeting that ask something.
import { html, nothing } from '../vendor/lit.js';
import { keepLanguage } from '../state/appearance.js';
import { LINES } from '../talk/help-lines.js';
import { LANGUAGES, messages, nameOf, speak, t } from '../words/messages.js';

/** @typedef {import('./meeting-screen.js').MeetingScreen} Meeting */

const OTHER_COUNTRIES = ['AT', 'BE', 'CH', 'DK', 'FI', 'IT', 'JP', 'LU', 'MX', 'NL', 'NO', 'PL', 'PT', 'SE', 'ZA'];

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/** @param {string} problem */
const saying = (problem) => (problem ? html`<p class="wrong" role="alert" id="step-problem">${problem}</p>` : nothing);

/** @param {Meeting} meeting @param {import('../vendor/lit.js').Part} [between] */
const ways = (meeting, between) =>
  html`<div class="row between">
    <button type="button" class="btn" @click=${meeting.back}>${t('meet.back')}</button>
    <span class="row">${between ?? nothing}<button class="btn main">${t('meet.goOn')}</button></span>
  </div>`;

/** @param {Meeting} meeting @param {'social' | 'voice' | 'age'} what @param {string} value @param {string} [hint] key of a second line */
const choice = (meeting, what, value, hint) =>
  html`<label class="choice">
    <input type="radio" name=${what} value=${value} ?checked=${meeting.given[what] === value} @change=${() => meeting.give(what, value)} />
    <span><b>${t(`meet.${what}.${value}`)}</b>${hint ? html`<small>${t(hint)}</small>` : nothing}</span>
  </label>`;

/** @param {Meeting} meeting */
export const passphraseStep = (meeting) =>
  html`<p class="count">${t('meet.before')}</p>
    <h1 tabindex="-1">${t('meet.passphrase')}</h1>
    <p class="lead">${t('meet.lead')}</p>
    ${passphraseField(meeting, 'passphrase', 'meet.passphraseLabel')} ${passphraseField(meeting, 'again', 'meet.passphraseAgain')}
    ${saying(meeting.problem)}
    <p class="why"><b>${t('meet.honest')}</b> ${t('meet.lostBoth')}</p>
    <div class="row end"><button class="btn main">${t('meet.goOn')}</button></div>`;

/** @param {Meeting} meeting @param {'passphrase' | 'again'} what @param {string} label */
const passphraseField = (meeting, what, label) =>
  html`<div class="labelled">
    <label class="lab" for=${what}>${t(label)}</label>
    <input
      class="field"
      id=${what}
      type="password"
      autocomplete="new-password"
      .value=${meeting.given[what]}
      aria-invalid=${meeting.problem ? 'true' : 'false'}
      aria-describedby=${meeting.problem ? 'step-problem' : nothing}
      @input=${(/** @type {Event} */ event) => meeting.give(what, valueOf(event))}
    />
  </div>`;

/** @param {Meeting} meeting */
export const socialStep = (meeting) =>
  html`<p class="count">${t('meet.question', { n: 1 })}</p>
    <h1 tabindex="-1">${t('meet.social')}</h1>
    <fieldset class="choices">
      <legend class="sr">${t('meet.social')}</legend>
      ${choice(meeting, 'social', 'social', 'meet.social.socialHint')} ${choice(meeting, 'social', 'solitary', 'meet.social.solitaryHint')}
      ${choice(meeting, 'social', 'between')}
    </fieldset>
    ${saying(meeting.problem)}
    <p class="why"><b>${t('meet.whyIAsk')}</b> ${t('meet.socialWhy')}</p>
    ${ways(meeting)}`;

/** @param {Meeting} meeting */
export const voiceStep = (meeting) =>
  html`<p class="count">${t('meet.question', { n: 2 })}</p>
    <h1 tabindex="-1">${t('meet.voice')}</h1>
    <fieldset class="choices">
      <legend class="sr">${t('meet.voice')}</legend>
      ${['female', 'male', 'neutral'].map((voice) => choice(meeting, 'voice', voice))}
      ${choice(meeting, 'voice', 'none', 'meet.voice.noneHint')}
    </fieldset>
    <p class="why"><b>${t('meet.whyIAsk')}</b> ${t('meet.voiceWhy')}</p>
    ${ways(meeting)}`;

/** @param {Meeting} meeting */
export const motherStep = (meeting) =>
  html`<p class="count">${t('meet.question', { n: 3 })}</p>
    <h1 tabindex="-1">${t('meet.mother')}</h1>
    <label class="sr" for="mother">${t('meet.motherLabel')}</label>
    <textarea
      id="mother"
      class="field"
      rows="4"
      placeholder=${t('meet.motherHint')}
      .value=${meeting.given.mother}
      @input=${(/** @type {Event} */ event) => meeting.give('mother', valueOf(event))}
    ></textarea>
    <p class="why"><b>${t('meet.whyIAsk')}</b> ${t('meet.motherWhy')}</p>
    ${ways(meeting, html`<button type="button" class="btn" @click=${meeting.skip}>${t('meet.skip')}</button>`)}`;

/** @param {Meeting} meeting */
export const aboutYouStep = (meeting) =>
  html`<p class="count">${t('meet.almost')}</p>
    <h1 tabindex="-1">${t('meet.you')}</h1>
    <div class="labelled">
      <label class="lab" for="person-name">${t('meet.name')}</label>
      <input
        class="field"
        id="person-name"
        autocomplete="given-name"
        maxlength="60"
        .value=${meeting.given.name}
        @input=${(/** @type {Event} */ event) => meeting.give('name', valueOf(event))}
      />
    </div>
    <fieldset class="choices ages">
      <legend class="lab">${t('meet.age')}</legend>
      ${['from_18_to_64', 'from_65', 'from_13_to_17', 'under_13', 'untold'].map((age) => choice(meeting, 'age', age))}
    </fieldset>
    ${ageNote(meeting.given.age)}
    <div class="labelled">
      <label class="lab" for="country">${t('meet.country')}</label>
      ${countries(meeting)}
      <p class="why">${t('meet.countryWhy')}</p>
    </div>
    ${saying(meeting.problem)} ${ways(meeting)}`;

/** @param {string} age */
const ageNote = (age) => {
  if (age === 'under_13' || age === 'from_13_to_17')
    return html`<p class="why" role="status"><b>${t('meet.minors')}</b> ${t(`meet.note.${age}`)}</p>`;
  return html`<p class="why">${t('meet.minors')}</p>`;
};

/** @param {Meeting} meeting */
const countries = (meeting) => {
  const names = new Intl.DisplayNames(messages.language, { type: 'region' });
  const codes = new Set([...Object.keys(LINES), ...OTHER_COUNTRIES, ...(meeting.given.country ? [meeting.given.country] : [])]);
  const known = [...codes].map((code) => /** @type {const} */ ([code, names.of(code) ?? code]));
  known.sort((one, other) => one[1].localeCompare(other[1], messages.language));
  return html`<select
    class="field"
    id="country"
    autocomplete="country"
    @change=${(/** @type {Event} */ event) => meeting.give('country', valueOf(event))}
  >
    <option value="" ?selected=${meeting.given.country === ''}>${t('meet.countryUntold')}</option>
    ${known.map(([code, name]) => html`<option value=${code} ?selected=${code === meeting.given.country}>${name}</option>`)}
  </select>`;
};

/** The language of the page and of the talk, in its own name. */
export const languageChoice = () =>
  html`<p class="language quiet row">
    <label for="language">${t('meet.language')}</label>
    <select class="field tiny" id="language" @change=${chooseLanguage}>
      ${LANGUAGES.map((code) => html`<option value=${code} lang=${code} ?selected=${code === messages.language}>${nameOf(code)}</option>`)}
    </select>
  </p>`;

/** @param {Event} event */
async function chooseLanguage(event) {
  await speak(valueOf(event));
  keepLanguage(messages.language);
}
