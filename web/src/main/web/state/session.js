// The one place that knows how things stand between the page and the program. Elements read it and call it; it tells 'change'.
// Words live in memory only: nothing said is ever put into the browser's storage.
import { api, Problem } from '../server/api.js';
import { Live } from '../server/live.js';
import { goByClock, rightNow, today, writtenNow } from '../words/dates.js';
import { t } from '../words/messages.js';
import { Transcript } from './transcript.js';

/** @typedef {import('../server/contract.js').State} State */
/** @typedef {import('../server/contract.js').LiveMessage} LiveMessage */

const NOTICE_MS = 6000;
const LONGEST_TIMER_MS = 2 ** 31 - 1000;

export class Session extends EventTarget {
  /** @type {State | undefined} not yet known */
  state;
  reachable = true;
  transcript = new Transcript();
  /** Goes up whenever what she knows has changed. */
  knownVersion = 0;
  /** The message being written; survives a failed sending and a look at another screen, not a reload. */
  draft = '';
  writing = false;
  /** What was done just now, in a sentence, shown and said aloud for a few seconds. */
  notice = '';
  #noticeTimer = 0;
  #spaceTimer = 0;
  /** Answers whose sentences are still appearing. @type {Set<string>} */
  #appearing = new Set();
  #live = new Live();
  #loadingOlder = false;

  constructor() {
    super();
    this.#live.addEventListener('message', (event) => this.receive(/** @type {CustomEvent<LiveMessage>} */ (event).detail));
    this.#live.addEventListener('up', () => this.#up());
    this.#live.addEventListener('down', () => this.#setReachable(false));
  }

  changed() {
    this.dispatchEvent(new Event('change'));
  }

  get open() {
    return this.state?.state === 'open';
  }

  get name() {
    return this.state?.persona?.name ?? this.state?.name ?? 'Confidant';
  }

  get preferences() {
    return this.state?.preferences ?? {};
  }

  /** What she does, with the person's writing seen at once. @returns {import('../server/contract.js').Presence} */
  get presence() {
    const said = this.state?.presence ?? 'here';
    if (said !== 'here') return said;
    if (this.#appearing.size > 0) return 'speaking';
    return this.writing ? 'listening' : 'here';
  }

  /** She is speaking for as long as her sentences appear. @param {string} turn @param {boolean} appearing */
  setAppearing(turn, appearing) {
    if (this.#appearing.has(turn) === appearing) return;
    if (appearing) this.#appearing.add(turn);
    else this.#appearing.delete(turn);
    this.changed();
  }

  get resting() {
    const until = this.state?.spaceUntil;
    return until !== undefined && (this.state?.presence === 'resting' || new Date(until) > rightNow());
  }

  async refresh() {
    try {
      this.#enter(await api.state());
      this.reachable = true;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.reachable = false;
      setTimeout(() => this.state === undefined && this.refresh(), 2000);
    }
    this.changed();
  }

  /** @param {State} state */
  #enter(state) {
    const was = this.state?.state;
    this.state = state;
    goByClock(state.now);
    this.#wakeUp(state.spaceUntil);
    if (state.state === 'open' && was !== 'open') {
      this.#live.open();
      this.#catchUp();
    }
    if (state.state !== 'open') this.#leave();
  }

  /** Looks again when the asked-for space is over. @param {string | undefined} until */
  #wakeUp(until) {
    clearTimeout(this.#spaceTimer);
    const wait = until ? new Date(until).getTime() - rightNow().getTime() : 0;
    if (wait > 0 && wait < LONGEST_TIMER_MS) this.#spaceTimer = window.setTimeout(() => this.refresh(), wait + 500);
  }

  /** Locked: the words leave the page's memory as well. */
  #leave() {
    this.#live.close();
    this.transcript = new Transcript();
    this.draft = '';
    this.writing = false;
  }

  async #up() {
    this.#setReachable(true);
    await this.refresh();
    if (!this.open) return;
    this.knownVersion += 1;
    await this.#catchUp();
  }

  /** What was said while nobody listened. */
  #catchUp() {
    return this.attempt(async () => {
      const { turns, more } = await api.turns();
      this.transcript.catchUp(turns, more);
    });
  }

  /** @param {boolean} reachable */
  #setReachable(reachable) {
    if (this.reachable === reachable) return;
    this.reachable = reachable;
    this.changed();
  }

  /**
   * Does something with the program and tells the change; a lock or a lost connection is noticed here for everyone.
   *
   * @template T
   * @param {() => Promise<T>} deed
   * @returns {Promise<T | Problem>}
   */
  async attempt(deed) {
    try {
      return await deed();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.unreachable) this.reachable = false;
      if (problem.code === 'locked' || problem.status === 401) await this.refresh();
      return problem;
    } finally {
      this.changed();
    }
  }

  async loadOlder() {
    const first = this.transcript.turns[0];
    if (!this.transcript.more || this.#loadingOlder || !first) return;
    this.#loadingOlder = true;
    await this.attempt(async () => {
      const { turns, more } = await api.turns(first.id);
      this.transcript.putBefore(turns, more);
    });
    this.#loadingOlder = false;
  }

  /** @param {boolean} writing */
  setWriting(writing) {
    if (this.writing === writing) return;
    this.writing = writing;
    this.changed();
    api.composing(writing).catch(() => undefined);
  }

  /** @param {string} sentence */
  tell(sentence) {
    clearTimeout(this.#noticeTimer);
    this.notice = sentence;
    if (sentence) this.#noticeTimer = window.setTimeout(() => this.tell(''), NOTICE_MS);
    this.changed();
  }

  /** @param {string} key @param {string} value */
  async prefer(key, value) {
    const before = this.preferences;
    if (this.state) this.state = { ...this.state, preferences: { ...before, [key]: value } };
    this.changed();
    const answer = await this.attempt(() => api.prefer(key, value));
    if (!(answer instanceof Problem)) return;
    if (this.state) this.state = { ...this.state, preferences: before };
    this.tell(answer.message || t('seal.unreachable'));
  }

  /** Accepted by the program: shown even before the live channel brings it back. @param {string} id @param {string} text @param {string} [rewords] */
  sent(id, text, rewords) {
    if (this.transcript.turns.some((turn) => turn.id === id)) return;
    this.transcript.put({ id, speaker: 'person', text, at: writtenNow(), day: today(), rewords });
    this.changed();
  }

  /** @param {LiveMessage} message */
  receive(message) {
    const state = this.state;
    if (!state) return;
    if (message.type === 'turn' || message.type === 'reply') this.transcript.put({ ...message.turn, live: true });
    else if (message.type === 'sentence') this.#hear(message);
    else if (message.type === 'presence') this.state = { ...state, presence: message.value };
    else if (message.type === 'mood') this.state = { ...state, mood: message.mood };
    else if (message.type === 'persona') this.state = { ...state, persona: message.persona, name: message.persona.name };
    else if (message.type === 'preference') this.state = { ...state, preferences: { ...this.preferences, [message.key]: message.value } };
    else if (message.type === 'known') this.knownVersion += 1;
    else if (message.type === 'takenBack') this.transcript.takeBack(message.id);
    else if (message.type === 'forgotten') this.#forget(message.ids);
    else if (message.type === 'locked') this.refresh();
    this.changed();
  }

  /** @param {Extract<LiveMessage, {type: 'sentence'}>} sentence */
  #hear(sentence) {
    const last = this.transcript.turns.at(-1);
    this.transcript.hear(sentence, last?.at ?? writtenNow(), last?.day ?? today());
  }

  /** @param {string[]} ids */
  #forget(ids) {
    this.transcript.forget(ids);
    this.knownVersion += 1;
  }
}

export const session = new Session();
