// How the face gets from one pose to the next: slow for brows and head, quick for mouth and eyes, with breath, blink and small eye movements.
import { MOUTHS, STATES, moodRow } from './moods.js';

const SLOW_RATE = 3.2;
const QUICK_RATE = 22;
const BLINK_MS = 170;
const BLINK_DOWN = 0.4;
const MOST_TILT = 6;

/** @typedef {ReturnType<typeof poseFor>} Pose */
/** @typedef {{breath: number, blink: number, glanceX: number, glanceY: number}} Life */

/** Nothing moves: the pose of a still picture. @type {Life} */
export const STILL = { breath: 0, blink: 0, glanceX: 0, glanceY: 0 };

/** @type {ReadonlySet<string>} */
const QUICK = new Set(['open', 'width', 'round', 'press', 'teeth', 'gazeX', 'gazeY']);

/**
 * Where the face wants to be.
 *
 * @param {import('./moods.js').MoodName} mood
 * @param {number} strength 0..1
 * @param {import('./moods.js').StateName} state
 * @param {string} mouth key of MOUTHS
 */
export function poseFor(mood, strength, state, mouth) {
  const m = moodRow(mood, strength);
  const s = STATES[state];
  const v = MOUTHS[mouth] ?? MOUTHS.rest;
  return {
    browIn0: m.browIn[0] + s.brow,
    browIn1: m.browIn[1] + s.brow,
    browOut0: m.browOut[0] + s.brow,
    browOut1: m.browOut[1] + s.brow,
    knit: m.knit,
    lid: Math.max(0.06, m.lid + s.lid),
    low: m.low,
    corner: m.corner,
    gazeX: m.gx + s.gx,
    gazeY: m.gy + s.gy,
    tilt: Math.max(-MOST_TILT, Math.min(MOST_TILT, m.tilt + s.tilt)),
    light: m.light,
    ring: s.ring,
    open: v.open,
    width: m.width + v.width,
    round: v.round,
    press: v.press,
    teeth: v.teeth,
    breathSeconds: m.breath,
  };
}

/**
 * One step of exponential approach.
 *
 * @param {Pose} now
 * @param {Pose} goal
 * @param {number} seconds since the last step
 * @returns {Pose}
 */
export function approach(now, goal, seconds) {
  const slow = 1 - Math.exp(-seconds * SLOW_RATE);
  const quick = 1 - Math.exp(-seconds * QUICK_RATE);
  const next = { ...now };
  for (const key of /** @type {(keyof Pose)[]} */ (Object.keys(goal))) {
    next[key] += (goal[key] - now[key]) * (QUICK.has(key) ? quick : slow);
  }
  return next;
}

/** What a living face does by itself. Times in milliseconds of the animation clock. */
export class Breathing {
  #blinkAt = 0;
  #glance = { x: 0, y: 0, until: 0 };
  #mouth = { shape: 'rest', until: 0 };
  #phase = 0;
  #last = 0;

  /**
   * @param {number} now
   * @param {number} cycle seconds
   * @returns {Life}
   */
  at(now, cycle) {
    if (this.#last === 0) this.#blinkAt = now + 2500;
    else this.#phase += Math.min(0.2, (now - this.#last) / 1000) / cycle;
    this.#last = now;
    if (now > this.#glance.until) {
      this.#glance = { x: (Math.random() - 0.5) * 0.12, y: (Math.random() - 0.5) * 0.06, until: now + 1400 + Math.random() * 2600 };
    }
    const breath = (1 - Math.cos(this.#phase * 2 * Math.PI)) / 2;
    return { breath, blink: this.#blink(now), glanceX: this.#glance.x, glanceY: this.#glance.y };
  }

  /** @param {number} now */
  #blink(now) {
    const share = (now - this.#blinkAt) / BLINK_MS;
    if (share >= 1) this.#blinkAt = now + 2600 + Math.random() * 3800;
    if (share <= 0 || share >= 1) return 0;
    const closed = share < BLINK_DOWN ? share / BLINK_DOWN : (1 - share) / (1 - BLINK_DOWN);
    return closed * closed * (3 - 2 * closed);
  }

  /** A mouth shape while she speaks, held for 90 to 180 ms. @param {number} now */
  mouth(now) {
    if (now > this.#mouth.until) {
      const shapes = Object.keys(MOUTHS);
      this.#mouth = { shape: shapes[Math.floor(Math.random() * shapes.length)], until: now + 90 + Math.random() * 90 };
    }
    return this.#mouth.shape;
  }
}
