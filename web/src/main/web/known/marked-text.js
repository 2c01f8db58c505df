import { html } from '../vendor/lit.js';

/**
 * A text with its hits marked.
 *
 * @param {string} text
 * @param {[number, number][]} marks start and end, in order, not overlapping
 */
export function markedText(text, marks) {
  let from = 0;
  const parts = marks.map(([start, end]) => {
    const part = html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
    from = end;
    return part;
  });
  return html`${parts}${text.slice(from)}`;
}
