import assert from 'node:assert/strict';
import { it } from 'node:test';
import { recallSpan } from '../../main/web/words/recall-span.js';

const spanned = (sentence, ...quotes) => sentence.slice(...recallSpan(sentence, quotes));

it('underlines the words both share', () => {
  assert.equal(spanned('Today was Nora’s audition.', 'Nora has her audition on the twelfth.'), 'Nora’s audition');
});

it('underlines the whole sentence without its mark when nothing is shared', () => {
  assert.equal(spanned('You were unsure about it?', 'I don’t know.'), 'You were unsure about it');
});

it('underlines the whole sentence rather than nearly all of it', () => {
  assert.equal(spanned('Biscuit sleeps on the warm heater.', 'Biscuit is on the heater'), 'Biscuit sleeps on the warm heater');
});

it('does not lean on small words', () => {
  assert.equal(spanned('You told me about the boiler and that was hard.', 'The boiler failed and that was that.'), 'boiler');
});
