// Which words of her sentence lean on what the person said: the stretch between the first and the last word that both share.

const TOO_COMMON = new Set(
  (
    'about after again also always been before being could did does doing done from have having here into just like more most much only other over said same should some still such ' +
    'than that the then there these they this those told very was were what when where which while who will with would you your ' +
    'aber auch dass deine deinen doch eine einem einen einer habe haben hast hatte immer mein meine mich nicht noch oder schon sein sich sind und viel vom von war warst weil wenn wird wirst'
  ).split(' '),
);
const LONGEST_SHARE = 0.75;

/** @param {string} text */
const wordsOf = (text) =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    word: found[0],
    stem: stem(found[0]),
  }));

/** A word of some length, or a short name like Tom. @param {{word: string, stem: string}} word */
const tells = ({ word, stem: short }) => !TOO_COMMON.has(short) && (short.length > 3 || (short.length > 2 && /^\p{Lu}/u.test(word)));

/** @param {string} word */
const stem = (word) =>
  word
    .toLowerCase()
    .replace(/['’]\p{L}+$/u, '')
    .slice(0, 6);

/**
 * @param {string} sentence hers
 * @param {string[]} quotes what it leans on
 * @returns {[number, number]} start and end in the sentence; the whole sentence without its last mark when no stretch stands out
 */
export function recallSpan(sentence, quotes) {
  const whole = /** @type {[number, number]} */ ([0, sentence.replace(/[\s.?!…]+$/u, '').length]);
  const said = new Set(quotes.flatMap(wordsOf).map((word) => word.stem));
  const shared = wordsOf(sentence).filter((word) => tells(word) && said.has(word.stem));
  if (shared.length === 0) return whole;
  const start = shared[0].start;
  const end = shared[shared.length - 1].end;
  return end - start > whole[1] * LONGEST_SHARE ? whole : [start, end];
}
