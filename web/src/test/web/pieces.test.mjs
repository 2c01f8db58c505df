import assert from 'node:assert/strict';
import { it } from 'node:test';
import { piecesOf } from '../../main/web/talk/pieces.js';

const shown = (turn) =>
  piecesOf(turn)
    .map((piece) => piece.gap + piece.text)
    .join('');

it('keeps what stands between the sentences', () => {
  const text = 'Good evening.\nToday was Nora’s audition. How did it go?';
  assert.equal(
    shown({ text, sentences: [{ text: 'Good evening.' }, { text: 'Today was Nora’s audition.' }, { text: 'How did it go?' }] }),
    text,
  );
  assert.equal(
    shown({
      text,
      sentences: [{ text: 'Good evening.' }, { text: 'Today was' }, { text: 'Nora’s audition' }, { text: '. How did it go?' }],
    }),
    text,
  );
});

it('shows the text when it was not cut', () => assert.equal(shown({ text: 'One. Two.', sentences: [] }), 'One. Two.'));
