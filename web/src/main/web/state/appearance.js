// The room's light and the page's language, kept in the browser so that the locked page looks the same. Nothing personal.

/** @typedef {'system' | 'light' | 'dark'} Theme */

export const THEMES = /** @type {const} */ (['system', 'light', 'dark']);

/** @param {string} name */
const kept = (name) => {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** @param {string} name @param {string} value */
const keep = (name, value) => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing shows the system's choice next time.
  }
};

export const keptLanguage = () => kept('language');

/** @param {string} language */
export const keepLanguage = (language) => keep('language', language);

/** @returns {Theme} */
export const keptTheme = () => THEMES.find((theme) => theme === kept('theme')) ?? 'system';

/** @param {string} theme */
export function applyTheme(theme) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  keep('theme', theme);
}
