// The steps of the first meeting where something is given: the recovery code, once, and her name.
import { html, nothing } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { lookForVoice } from '../figure/looks.js';
import { t } from '../words/messages.js';
import { icon } from '../elements/icons.js';
import '../figure/figure.js';

/** @typedef {import('./meeting-screen.js').MeetingScreen} Meeting */
/** @typedef {import('../server/contract.js').Begun} Begun */

/** @param {Meeting} meeting @param {Begun} begun */
export const recoveryStep = (meeting, begun) =>
  html`<p class="count">${t('meet.onceOnly')}</p>
    <h1 tabindex="-1">${t('meet.recovery')}</h1>
    <p class="lead">${t('meet.recoveryLead')}</p>
    <p class="code" id="recovery-code" translate="no">${begun.recoveryCode}</p>
    <p class="row no-print">
      <button type="button" class="btn small" @click=${() => copy(begun.recoveryCode)}>${icon('copy')}${t('meet.copy')}</button>
      <button type="button" class="btn small" @click=${() => print()}>${icon('print')}${t('meet.print')}</button>
    </p>
    <p class="why"><b>${t('meet.honest')}</b> ${t('meet.lostBoth')}</p>
    <label class="check no-print">
      <input
        type="checkbox"
        id="code-saved"
        .checked=${meeting.saved}
        aria-describedby=${meeting.problem ? 'step-problem' : nothing}
        @change=${(/** @type {Event} */ event) => tick(meeting, event)}
      />
      <span>${t('meet.saved')}</span>
    </label>
    ${meeting.problem ? html`<p class="wrong" role="alert" id="step-problem">${meeting.problem}</p>` : nothing}
    <p class="sr" role="status">${session.notice}</p>
    <div class="row end no-print"><button class="btn main">${t('meet.goOn')}</button></div>`;

/** @param {Meeting} meeting @param {Event} event */
function tick(meeting, event) {
  meeting.saved = /** @type {HTMLInputElement} */ (event.target).checked;
  meeting.problem = '';
}

/** @param {string} code */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code);
    session.tell(t('meet.copied'));
  } catch {
    const shown = document.querySelector('#recovery-code');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}

/** Her first words without the greeting by name, which is the heading already. @param {Begun} begun */
function afterName({ hello, persona }) {
  const greeting = hello.indexOf(`${persona.name}. `);
  return greeting < 0 ? hello : hello.slice(greeting + persona.name.length + 2);
}

/** @param {Meeting} meeting @param {Begun} begun */
export const namedStep = (meeting, begun) =>
  html`<confidant-figure
      mood="bright"
      state="here"
      .look=${lookForVoice(meeting.given.voice)}
      .label=${t('figure.label', { name: begun.persona.name, mood: t('mood.bright'), state: t('presence.here') })}
    ></confidant-figure>
    <div>
      <h1 tabindex="-1">${t('meet.hello', { name: begun.persona.name })}</h1>
      <p class="said">${begun.persona.why}</p>
      <p class="said">${afterName(begun)}</p>
      ${meeting.naming ? otherName() : nothing} ${meeting.problem ? html`<p class="wrong" role="alert">${meeting.problem}</p>` : nothing}
      <div class="row">
        <button class="btn main">${meeting.naming ? t('meet.callHerThat') : t('meet.helloBack', { name: begun.persona.name })}</button>
        <button type="button" class="btn" @click=${() => changeMind(meeting)}>
          ${meeting.naming ? t('meet.keepName', { name: begun.persona.name }) : t('meet.otherName')}
        </button>
      </div>
    </div>`;

const otherName = () =>
  html`<div class="labelled">
    <label class="lab" for="her-name">${t('meet.herName')}</label>
    <input class="field" id="her-name" autocomplete="off" maxlength="40" />
  </div>`;

/** @param {Meeting} meeting */
async function changeMind(meeting) {
  meeting.naming = !meeting.naming;
  await meeting.updateComplete;
  /** @type {HTMLElement | null} */ (meeting.querySelector(meeting.naming ? '#her-name' : '.main'))?.focus();
}
