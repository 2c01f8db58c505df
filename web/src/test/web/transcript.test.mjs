import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Transcript } from '../../main/web/state/transcript.js';

const turn = (id, speaker = 'person', more = {}) => ({
  id,
  speaker,
  text: `words of ${id}`,
  at: '2026-03-12T19:00:00+01:00',
  day: '2026-03-12',
  ...more,
});
const ids = (transcript) => transcript.turns.map((one) => one.id).join(' ');
const sentence = (reply, index, text) => ({ type: 'sentence', reply, index, text });

describe('the transcript', () => {
  it('puts older pages before and says whether there is more', () => {
    const transcript = new Transcript();
    transcript.catchUp([turn('c'), turn('d')], true);
    transcript.putBefore([turn('a'), turn('b')], false);
    assert.equal(ids(transcript), 'a b c d');
    assert.equal(transcript.more, false);
  });

  it('shows a turn once, however often it arrives', () => {
    const transcript = new Transcript();
    transcript.put(turn('a'));
    transcript.put(turn('a'));
    assert.equal(ids(transcript), 'a');
  });

  it('fetches what was missed while away, and keeps what was scrolled to', () => {
    const transcript = new Transcript();
    transcript.catchUp([turn('a'), turn('b')], true);
    transcript.catchUp([turn('b'), turn('c')], true);
    assert.equal(ids(transcript), 'a b c');
  });

  it('starts anew after too long a gap', () => {
    const transcript = new Transcript();
    transcript.catchUp([turn('a')], false);
    transcript.catchUp([turn('y'), turn('z')], true);
    assert.equal(ids(transcript), 'y z');
    assert.equal(transcript.more, true);
  });

  it('gathers sentences into one reply until the whole arrives', () => {
    const transcript = new Transcript();
    transcript.hear(sentence('r', 0, 'One.'), '2026-03-12T19:00:00+01:00', '2026-03-12');
    transcript.hear(sentence('r', 1, 'Two.'), '2026-03-12T19:00:00+01:00', '2026-03-12');
    assert.equal(transcript.turns[0].text, 'One. Two.');
    assert.equal(transcript.turns[0].coming, true);
    transcript.put(turn('r', 'companion'));
    transcript.hear(sentence('r', 1, 'Two.'), '2026-03-12T19:00:00+01:00', '2026-03-12');
    assert.equal(transcript.turns.length, 1);
    assert.equal(transcript.turns[0].coming, undefined);
  });

  it('lets the reply grow out of its stream without losing its place', () => {
    const transcript = new Transcript();
    transcript.put(turn('a'));
    transcript.hear({ ...sentence('reply-to-a', 0, 'One.'), answers: 'a' }, '2026-03-12T19:00:00+01:00', '2026-03-12');
    transcript.put(turn('b', 'companion', { answers: 'a' }));
    transcript.hear({ ...sentence('reply-to-a', 1, 'Late.'), answers: 'a' }, '2026-03-12T19:00:00+01:00', '2026-03-12');
    assert.equal(ids(transcript), 'a b');
    assert.equal(transcript.turns[1].key, 'reply-to-a');
  });

  it('hides a reworded message and answers that were taken back', () => {
    const transcript = new Transcript();
    transcript.catchUp(
      [turn('a', 'person', { takenBack: true }), turn('b', 'companion', { answers: 'a' }), turn('c', 'person', { rewords: 'a' })],
      false,
    );
    assert.deepEqual(
      transcript.shown.map((one) => one.id),
      ['c'],
    );
    assert.equal(transcript.lastOfPerson?.id, 'c');
  });

  it('lets go of what was forgotten', () => {
    const transcript = new Transcript();
    transcript.catchUp([turn('a'), turn('b')], false);
    transcript.forget(['a']);
    assert.equal(ids(transcript), 'b');
  });

  it('keeps the number to call through the night', () => {
    const transcript = new Transcript();
    const help = { number: '116 123', whose: 'Samaritans', emergency: '112' };
    transcript.catchUp([turn('a', 'companion', { help }), turn('b')], false);
    assert.deepEqual(transcript.help(new Date('2026-03-13T02:00:00Z')), help);
    assert.equal(transcript.help(new Date('2026-03-14T12:00:00Z')), undefined);
  });
});
