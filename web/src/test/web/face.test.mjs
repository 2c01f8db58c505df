import assert from 'node:assert/strict';
import { it } from 'node:test';
import { DEFAULT_LOOK, readLook } from '../../main/web/figure/looks.js';
import { approach, poseFor } from '../../main/web/figure/motion.js';
import { MOODS, STATES, moodOf } from '../../main/web/figure/moods.js';

const mood = (pleasure, arousal, dominance) => moodOf({ pleasure, arousal, dominance });

it('gives each octant its face', () => {
  assert.equal(mood(0.6, 0.6, 0.6).name, 'bright');
  assert.equal(mood(0.6, 0.6, -0.6).name, 'curious');
  assert.equal(mood(0.6, -0.6, 0.6).name, 'ease');
  assert.equal(mood(0.6, -0.6, -0.6).name, 'tender');
  assert.equal(mood(-0.6, 0.6, -0.6).name, 'uneasy');
  assert.equal(mood(-0.6, -0.6, -0.6).name, 'low');
});

it('never draws hostility: half an uneasy face stands for it', () => {
  const hostile = mood(-0.6, 0.6, 0.6);
  assert.equal(hostile.name, 'uneasy');
  assert.ok(Math.abs(hostile.strength - 0.3) < 1e-9);
});

it('stays at ease below a strength of .3', () => assert.equal(mood(-0.2, 0.2, 0.2).name, 'ease'));

it('never tilts the head by more than six degrees', () => {
  for (const name of Object.keys(MOODS))
    for (const state of Object.keys(STATES)) assert.ok(Math.abs(poseFor(name, 1, state, 'rest').tilt) <= 6);
});

it('moves the mouth quickly and the brows slowly', () => {
  const from = poseFor('ease', 1, 'here', 'rest');
  const to = poseFor('bright', 1, 'here', 'a');
  const next = approach(from, to, 0.1);
  const share = (key) => (next[key] - from[key]) / (to[key] - from[key]);
  assert.ok(share('open') > 0.85);
  assert.ok(share('browIn0') < 0.35);
});

it('falls back to the standard look when the kept one is broken', () => {
  assert.deepEqual(readLook('{"skin":"glass"}'), DEFAULT_LOOK);
  assert.deepEqual(readLook('not json'), DEFAULT_LOOK);
  assert.equal(readLook('{"hair":"curls"}').hair, 'curls');
});
