// How she can look: the tables behind every face. Meaning and ranges as in the design (docs).

/**
 * @typedef {object} Look who she is to the eye
 * @property {string} hair one of HAIRSTYLES
 * @property {string} hairColor key of HAIR
 * @property {string} skin key of SKIN
 * @property {string} eyes key of EYES
 * @property {number} age 0..1: lines from .35, grey from .55
 * @property {number} face 0 narrow .. 1 broad
 * @property {number} lips 0 thin .. 1 full
 * @property {number} brows 0 thin .. 1 strong
 * @property {string} style one of STYLES
 * @property {string} cloth key of CLOTH
 * @property {boolean} glasses
 */

/** @type {Record<string, string>} */
export const SKIN = {
  shell: '#f3d9c9',
  wheat: '#e6bf9f',
  honey: '#d3a079',
  olive: '#b98b63',
  clay: '#a06a48',
  umber: '#7d4e35',
  cocoa: '#5d382a',
  night: '#432821',
};
/** @type {Record<string, string>} */
export const HAIR = {
  black: '#1d1a22',
  espresso: '#3a2620',
  chestnut: '#6a3a26',
  auburn: '#8f3f24',
  copper: '#b9602f',
  sand: '#b8935f',
  silver: '#a9a6ad',
  white: '#e6e2e2',
};
/** @type {Record<string, string>} */
export const EYES = { brown: '#4b2d1d', hazel: '#77572c', green: '#4c6b4d', grey: '#62707c', blue: '#3e6688', dark: '#211a1d' };
/** @type {Record<string, string>} */
export const CLOTH = { ink: '#33243a', pine: '#24514f', rust: '#8c3a2b', sky: '#47698c', oat: '#d8cabb', plum: '#6a2f4d' };

export const HAIRSTYLES = ['bob', 'long', 'knot', 'crop', 'curls', 'shaved'];
export const STYLES = ['round', 'collar', 'high', 'wrap'];

/** @type {Look} */
export const DEFAULT_LOOK = {
  hair: 'bob',
  hairColor: 'espresso',
  skin: 'wheat',
  eyes: 'hazel',
  age: 0.3,
  face: 0.45,
  lips: 0.55,
  brows: 0.45,
  style: 'round',
  cloth: 'ink',
  glasses: false,
};

/**
 * The look kept in the preferences as JSON; what is missing or unknown there falls back to the standard look.
 *
 * @param {string | undefined} kept
 * @returns {Look}
 */
export function readLook(kept) {
  if (!kept) return DEFAULT_LOOK;
  try {
    const look = { ...DEFAULT_LOOK, ...JSON.parse(kept) };
    const known = look.hairColor in HAIR && look.skin in SKIN && look.eyes in EYES && look.cloth in CLOTH;
    return known && HAIRSTYLES.includes(look.hair) && STYLES.includes(look.style) ? look : DEFAULT_LOOK;
  } catch {
    return DEFAULT_LOOK;
  }
}

/** @type {Record<string, Partial<Look>>} */
const BY_VOICE = {
  female: {},
  male: { hair: 'crop', face: 0.9, lips: 0.4, brows: 0.85, style: 'collar', cloth: 'pine', hairColor: 'chestnut' },
  neutral: { hair: 'curls', face: 0.65, brows: 0.6, hairColor: 'auburn', skin: 'honey', style: 'high', cloth: 'sky' },
  none: {},
};

/**
 * The first look, after the voice the person chose.
 *
 * @param {string} voice female, male, neutral or none
 * @returns {Look}
 */
export const lookForVoice = (voice) => ({ ...DEFAULT_LOOK, ...BY_VOICE[voice] });
