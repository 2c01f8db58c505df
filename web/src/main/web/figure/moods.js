// What mood and state do to the face: the two tables, and the way from a mood in numbers to a row.

/**
 * @typedef {object} Mood
 * @property {[number, number]} browIn px, left and right, minus is up
 * @property {[number, number]} browOut px, left and right, minus is up
 * @property {number} knit px the brows come together
 * @property {number} lid 1 wide open .. 0 closed
 * @property {number} low lower lid raised, 0..1
 * @property {number} corner mouth corner, px up
 * @property {number} width mouth, px added
 * @property {number} gx gaze, -1 left .. 1 right
 * @property {number} gy gaze, -1 up .. 1 down
 * @property {number} tilt degrees
 * @property {number} breath seconds a cycle
 * @property {number} light brightness of the disc, 1 = as it is
 */

/**
 * @param {[number, number]} browIn
 * @param {[number, number]} browOut
 * @param {Omit<Mood, 'browIn' | 'browOut'>} rest
 * @returns {Mood}
 */
const row = (browIn, browOut, rest) => ({ browIn, browOut, ...rest });

export const MOODS = {
  ease: row([-1, -1], [-1, -1], { knit: 0, lid: 0.8, low: 0.1, corner: 4.2, width: 0, gx: 0, gy: 0, tilt: 0, breath: 5.6, light: 1 }),
  bright: row([-4, -4], [-6, -6], {
    knit: 0,
    lid: 0.8,
    low: 0.42,
    corner: 9.5,
    width: 8,
    gx: 0,
    gy: 0,
    tilt: -2,
    breath: 4.8,
    light: 1.12,
  }),
  tender: row([-6, -6], [2, 2], { knit: 0, lid: 0.7, low: 0.2, corner: 5.2, width: 0, gx: 0, gy: 0.1, tilt: 5, breath: 6, light: 1.03 }),
  curious: row([-2, -7], [0, -8], {
    knit: 0,
    lid: 0.96,
    low: 0.05,
    corner: 2,
    width: -2,
    gx: 0.12,
    gy: -0.05,
    tilt: -5,
    breath: 5.2,
    light: 1.05,
  }),
  uneasy: row([-6, -6], [3, 3], {
    knit: 5,
    lid: 0.92,
    low: 0.08,
    corner: -1.6,
    width: -3,
    gx: -0.1,
    gy: 0.05,
    tilt: 0,
    breath: 4.6,
    light: 0.9,
  }),
  low: row([-4, -4], [5, 5], { knit: 1, lid: 0.58, low: 0.02, corner: -2, width: -1, gx: 0, gy: 0.42, tilt: 3, breath: 6.8, light: 0.78 }),
};

/** @typedef {keyof typeof MOODS} MoodName */

/** What she does adds to how she is. `brow` px, `ring` scale of the ring, the rest as in {@link Mood}. */
export const STATES = {
  here: { tilt: 0, gx: 0, gy: 0, lid: 0, brow: 0, ring: 1 },
  listening: { tilt: 4, gx: 0, gy: 0.02, lid: 0.08, brow: -2, ring: 1.04 },
  thinking: { tilt: -3, gx: -0.55, gy: -0.38, lid: -0.06, brow: -1.5, ring: 0.985 },
  speaking: { tilt: 0, gx: 0, gy: 0, lid: 0.02, brow: -1, ring: 1.015 },
  resting: { tilt: 2, gx: 0, gy: 0.3, lid: -0.8, brow: 1, ring: 0.97 },
};

/** @typedef {keyof typeof STATES} StateName */

/**
 * Mouth shapes: open px, width px added, round 0..1, press 0..1 (lips together), teeth 0..1.
 *
 * @type {Record<string, {open: number, width: number, round: number, press: number, teeth: number}>}
 */
export const MOUTHS = {
  rest: { open: 0, width: 0, round: 0, press: 0, teeth: 0 },
  mbp: { open: 0, width: -2, round: 0, press: 1, teeth: 0 },
  fv: { open: 3, width: 0, round: 0, press: 0.3, teeth: 1 },
  eist: { open: 7, width: 5, round: 0, press: 0, teeth: 0.9 },
  a: { open: 15, width: 1, round: 0.1, press: 0, teeth: 0.5 },
  o: { open: 12, width: -7, round: 0.8, press: 0, teeth: 0.1 },
  uw: { open: 6, width: -10, round: 1, press: 0, teeth: 0 },
  lnd: { open: 8, width: 0, round: 0, press: 0, teeth: 0.6 },
};

const SHOWN_FROM = 0.3;
const HOSTILE_SHARE = 0.5;

/**
 * The face of a mood given as pleasure, arousal, dominance. Below a strength of .3 she is at ease; the hostile octant is
 * never drawn, half an uneasy face stands for it.
 *
 * @param {{pleasure: number, arousal: number, dominance: number}} mood each -1..1
 * @returns {{name: MoodName, strength: number}} strength 0..1
 */
export function moodOf({ pleasure, arousal, dominance }) {
  const strength = Math.min(1, Math.hypot(pleasure, arousal, dominance) / Math.sqrt(3));
  if (strength < SHOWN_FROM) return { name: 'ease', strength: 1 };
  if (pleasure >= 0) return { name: pleasant(arousal, dominance), strength };
  if (arousal < 0) return { name: 'low', strength };
  return { name: 'uneasy', strength: dominance < 0 ? strength : strength * HOSTILE_SHARE };
}

/**
 * @param {number} arousal
 * @param {number} dominance
 * @returns {MoodName}
 */
function pleasant(arousal, dominance) {
  if (arousal >= 0) return dominance >= 0 ? 'bright' : 'curious';
  return dominance >= 0 ? 'ease' : 'tender';
}

/**
 * A row between at ease and the mood.
 *
 * @param {MoodName} name
 * @param {number} strength 0 at ease .. 1 the whole row
 * @returns {Mood}
 */
export function moodRow(name, strength) {
  const from = MOODS.ease;
  const to = MOODS[name];
  const between = (/** @type {number} */ a, /** @type {number} */ b) => a + (b - a) * strength;
  const pair = (/** @type {[number, number]} */ a, /** @type {[number, number]} */ b) =>
    /** @type {[number, number]} */ ([between(a[0], b[0]), between(a[1], b[1])]);
  return row(pair(from.browIn, to.browIn), pair(from.browOut, to.browOut), {
    knit: between(from.knit, to.knit),
    lid: between(from.lid, to.lid),
    low: between(from.low, to.low),
    corner: between(from.corner, to.corner),
    width: between(from.width, to.width),
    gx: between(from.gx, to.gx),
    gy: between(from.gy, to.gy),
    tilt: between(from.tilt, to.tilt),
    breath: between(from.breath, to.breath),
    light: between(from.light, to.light),
  });
}
