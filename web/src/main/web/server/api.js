// Everything the page asks of the program, one function a route.
import { messages, t } from '../words/messages.js';

/** @typedef {import('./contract.js').State} State */

/** The program said no, or could not be reached. `message` is a sentence for the person, empty when unreachable. */
export class Problem extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {number} status HTTP status, 0 when unreachable
   */
  constructor(code, message, status) {
    super(message);
    this.code = code;
    this.status = status;
  }

  get unreachable() {
    return this.status === 0;
  }
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
async function ask(method, path, body) {
  const answer = await send(method, path, body);
  const words = await answer.text();
  const content = words.startsWith('{') || words.startsWith('[') ? JSON.parse(words) : {};
  if (answer.ok) return content;
  const code = content.error?.code ?? 'unknown';
  throw new Problem(code, inTheirLanguage(code, content.error?.message ?? ''), answer.status);
}

/**
 * The program speaks English when it refuses, with all details; in other languages its code stands for the sentence.
 *
 * @param {string} code
 * @param {string} sentence
 */
function inTheirLanguage(code, sentence) {
  return messages.language !== 'en' && messages.has(`error.${code}`) ? t(`error.${code}`) : sentence;
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} body
 */
async function send(method, path, body) {
  const headers = body === undefined ? undefined : { 'content-type': 'application/json' };
  try {
    return await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: 'no-store' });
  } catch {
    throw new Problem('unreachable', '', 0);
  }
}

/** @param {string} path @param {Record<string, string | number | undefined>} values */
function withQuery(path, values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value));
  return query.size === 0 ? path : `${path}?${query}`;
}

const get = (/** @type {string} */ path) => ask('GET', path);
const post = (/** @type {string} */ path, /** @type {unknown} */ body = {}) => ask('POST', path, body);
const idIn = encodeURIComponent;

export const api = {
  /** @returns {Promise<State>} */
  state: () => get('/api/state'),
  /** @param {string} passphrase @param {import('./contract.js').Answers} answers @returns {Promise<import('./contract.js').Begun>} */
  begin: (passphrase, answers) => post('/api/begin', { passphrase, answers }),
  /** @param {string} passphrase */
  unlock: (passphrase) => post('/api/unlock', { passphrase }),
  lock: () => post('/api/lock'),
  /** @param {string} old @param {string} fresh */
  changePassphrase: (old, fresh) => post('/api/passphrase', { old, new: fresh }),
  /** @param {string} name */
  nameHer: (name) => post('/api/persona', { name }),

  /** @param {string} [before] @returns {Promise<{turns: import('./contract.js').Turn[], more: boolean}>} */
  turns: (before) => get(withQuery('/api/turns', { before, limit: 50 })),
  /** @param {string} id @returns {Promise<{turns: import('./contract.js').Turn[]}>} */
  talkAround: (id) => get(`/api/turns/${idIn(id)}/around`),
  /** @param {string} text @param {string} key made here once a message, so that sending twice is saying once */
  say: (text, key) => post('/api/turns', { text, key }),
  /** @param {string} id */
  takeBack: (id) => post(`/api/turns/${idIn(id)}/takeback`),
  /** @param {string} id @param {string} text @param {string} key */
  reword: (id, text, key) => post(`/api/turns/${idIn(id)}/reword`, { text, key }),
  /** @param {string} id @returns {Promise<import('./contract.js').Why>} */
  why: (id) => get(`/api/turns/${idIn(id)}/why`),

  /** @returns {Promise<import('./contract.js').Known>} */
  known: () => get('/api/known'),
  /** @param {string} subject @param {string} text */
  note: (subject, text) => post('/api/facts', { subject, text }),
  /** @param {string} id @param {string} object */
  correct: (id, object) => post(`/api/facts/${idIn(id)}`, { object }),
  /** @param {number} skip how many are known @returns {Promise<{items: import('./contract.js').Moment[]}>} */
  timeline: (skip) => get(withQuery('/api/timeline', { skip, limit: 20 })),
  /** @param {string} words @returns {Promise<{hits: import('./contract.js').Hit[], count: number}>} */
  search: (words) => get(withQuery('/api/search', { q: words })),
  /** @param {import('./contract.js').ForgetWhat} what @returns {Promise<import('./contract.js').ForgetPreview>} */
  previewForgetting: (what) => post('/api/forget/preview', what),
  /** @param {string} token */
  forget: (token) => post('/api/forget', { token }),

  /** @param {number} [minutes] */
  needSpace: (minutes) => post('/api/space', minutes === undefined ? {} : { minutes }),
  /** @param {string} key @param {string} value */
  prefer: (key, value) => post('/api/preferences', { key, value }),
  /** @param {boolean} on */
  composing: (on) => post('/api/composing', { on }),
  /** @returns {Promise<{file: string, events: number}>} */
  backUp: () => post('/api/backup'),
  /** @param {string} name */
  deleteEverything: (name) => post('/api/delete', { name }),
};
