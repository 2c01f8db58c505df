// Her sentences as they stand in the text of the turn, with what stands between them.

/** @typedef {import('../server/contract.js').Spoken & {gap: string}} Piece `gap`: what stands before it, a blank or a line break */

/**
 * @param {{text: string, sentences?: import('../server/contract.js').Spoken[]}} turn
 * @returns {Piece[]} never empty
 */
export function piecesOf({ text, sentences }) {
  if (!sentences?.length) return [{ text, gap: '' }];
  let from = 0;
  return sentences.map((spoken, i) => {
    const at = text.indexOf(spoken.text, from);
    const gap = at < 0 ? ' ' : text.slice(from, at);
    if (at >= 0) from = at + spoken.text.length;
    return { ...spoken, gap: i === 0 ? '' : gap };
  });
}
