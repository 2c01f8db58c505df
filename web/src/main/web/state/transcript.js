// What was said, as the page knows it: pages of turns from the program, and sentences still coming. Plain data, no network.

/** @typedef {import('../server/contract.js').Turn} Turn */
/**
 * `coming`: not yet whole; `live`: said while the page looked on; `key`: stays the same while a reply grows from its sentences
 * into the turn with an id of its own.
 *
 * @typedef {Turn & {coming?: boolean, live?: boolean, key?: string}} ShownTurn
 */

const HELP_STAYS_MS = 18 * 3_600_000;

export class Transcript {
  /** @type {ShownTurn[]} oldest first */
  turns = [];
  more = false;

  /** @param {Turn[]} older a page before everything known, oldest first @param {boolean} more */
  putBefore(older, more) {
    const known = new Set(this.turns.map((turn) => turn.id));
    this.turns = [...older.filter((turn) => !known.has(turn.id)), ...this.turns];
    this.more = more;
  }

  /** The newest page, after opening or after a gap. @param {Turn[]} newest oldest first @param {boolean} more */
  catchUp(newest, more) {
    const known = new Set(this.turns.map((turn) => turn.id));
    const overlaps = newest.some((turn) => known.has(turn.id));
    const fresh = new Set(newest.map((turn) => turn.id));
    const first = this.turns.findIndex((turn) => fresh.has(turn.id));
    const before = overlaps ? this.turns.slice(0, first) : [];
    const answered = new Set(newest.map((turn) => turn.answers));
    const streaming = this.turns.filter((turn) => turn.coming && !fresh.has(turn.id) && !answered.has(turn.answers));
    this.turns = [...before, ...newest, ...streaming];
    if (!overlaps) this.more = more;
  }

  /** A whole turn, new or again. @param {ShownTurn} turn */
  put(turn) {
    const at = this.#placeOf(turn);
    const known = this.turns[at];
    this.turns = known ? this.turns.with(at, { ...turn, key: known.key ?? known.id }) : [...this.turns, turn];
  }

  /** Where the turn stands already, whole or as the reply still coming to the same message. @param {ShownTurn} turn */
  #placeOf(turn) {
    const at = this.turns.findIndex((known) => known.id === turn.id);
    if (at >= 0 || turn.speaker === 'person') return at;
    return this.turns.findIndex((known) => known.coming && known.answers === turn.answers);
  }

  /** @param {Extract<import('../server/contract.js').LiveMessage, {type: 'sentence'}>} sentence @param {string} at ISO time @param {string} day */
  hear(sentence, at, day) {
    const known = this.turns.find((turn) => turn.id === sentence.reply || turn.key === sentence.reply);
    if (known && !known.coming) return;
    const sentences = [...(known?.sentences ?? [])];
    sentences[sentence.index] = { text: sentence.text, evidence: sentence.evidence };
    const text = sentences.map((spoken) => spoken?.text ?? '').join(' ');
    this.put({
      ...(known ?? { id: sentence.reply, speaker: 'companion', answers: sentence.answers, at, day }),
      text,
      sentences: sentences.filter(Boolean),
      coming: true,
      live: true,
    });
  }

  /** @param {string} id */
  takeBack(id) {
    this.turns = this.turns.map((turn) => (turn.id === id ? { ...turn, takenBack: true } : turn));
  }

  /** @param {string[]} ids */
  forget(ids) {
    this.turns = this.turns.filter((turn) => !ids.includes(turn.id));
  }

  /** What is shown: without reworded messages, and without answers to what was reworded or taken back. */
  get shown() {
    const reworded = new Set(this.turns.map((turn) => turn.rewords).filter(Boolean));
    const gone = new Set(this.turns.filter((turn) => turn.takenBack || reworded.has(turn.id)).map((turn) => turn.id));
    const orphan = (/** @type {ShownTurn} */ turn) => gone.has(turn.id) || (turn.answers !== undefined && gone.has(turn.answers));
    return this.turns.filter((turn) => (turn.speaker === 'person' ? !reworded.has(turn.id) : !orphan(turn)));
  }

  /** The person's last message, which may still be taken back or reworded. */
  get lastOfPerson() {
    return this.shown.findLast((turn) => turn.speaker === 'person' && !turn.takenBack);
  }

  get newestOfHers() {
    const last = this.shown.at(-1);
    return last?.speaker === 'companion' ? last : undefined;
  }

  /** The line to call, when danger was noticed lately: midnight does not end a bad night. @param {Date} now */
  help(now) {
    const since = now.getTime() - HELP_STAYS_MS;
    return this.turns.findLast((turn) => turn.help && new Date(turn.at).getTime() >= since)?.help;
  }
}
