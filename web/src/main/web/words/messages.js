// The words of the page, from i18n/*.json. No sentence a person reads stands in the code.

export const LANGUAGES = /** @type {const} */ (['en', 'de']);

/** @typedef {Record<string, string>} Table */

/** Tells 'change' when the language changed. */
export class Messages extends EventTarget {
  language = 'en';
  /** @type {Table} */
  #table = {};
  #plural = new Intl.PluralRules('en');

  /**
   * @param {string} language
   * @param {Table} table
   */
  use(language, table) {
    this.language = language;
    this.#table = table;
    this.#plural = new Intl.PluralRules(language);
    this.dispatchEvent(new Event('change'));
  }

  /** @param {string} key */
  has(key) {
    return key in this.#table;
  }

  /**
   * The words for a key, with {name}s filled in. A `count` among the values chooses between `key.one` and `key.other`.
   *
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  say(key, values = {}) {
    const counted = typeof values.count === 'number' ? `${key}.${this.#plural.select(values.count)}` : key;
    const words = this.#table[counted] ?? this.#table[key] ?? key;
    return words.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
  }
}

export const messages = new Messages();

/** @type {Messages['say']} */
export const t = (key, values) => messages.say(key, values);

/** A language in its own name: English, Deutsch. @param {string} code */
export const nameOf = (code) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;

/**
 * Fetches a language's words; an unknown language gets English.
 *
 * @param {string} wanted BCP 47 code
 */
export async function speak(wanted) {
  const language = LANGUAGES.find((known) => wanted.toLowerCase().startsWith(known)) ?? 'en';
  const answer = await fetch(`/i18n/${language}.json`);
  messages.use(language, await answer.json());
  document.documentElement.lang = language;
}
