// The colors of one face, mixed from its look.
import { CLOTH, EYES, HAIR, SKIN } from './looks.js';

/** @param {string} color `#rrggbb` */
const channels = (color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/**
 * @param {string} from `#rrggbb`
 * @param {string} to `#rrggbb`
 * @param {number} share 0 from .. 1 to
 */
export function mix(from, to, share) {
  const end = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + (end[i] - value) * share));
  return '#' + mixed.map((value) => value.toString(16).padStart(2, '0')).join('');
}

/** @param {string} color `#rrggbb`; 0 black .. 1 white */
function brightness(color) {
  const [red, green, blue] = channels(color);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

/** @param {import('./looks.js').Look} look */
export function paletteOf(look) {
  const grey = Math.max(0, (look.age - 0.55) / 0.45);
  const hair = mix(HAIR[look.hairColor], '#c9c6ca', grey * 0.75);
  const cloth = CLOTH[look.cloth];
  const iris = EYES[look.eyes];
  return {
    ...skinTones(SKIN[look.skin]),
    hair,
    hairLight: mix(hair, brightness(hair) < 0.3 ? '#a98a98' : '#ffffff', 0.17),
    hairDark: mix(hair, '#12060f', 0.34),
    brow: mix(mix(HAIR[look.hairColor], '#3a2620', 0.35), '#b5b0b4', grey * 0.6),
    iris,
    irisEdge: mix(iris, '#120a10', 0.35),
    cloth,
    clothDark: mix(cloth, '#120810', 0.32),
    clothLight: mix(cloth, '#ffffff', 0.12),
  };
}

/** @typedef {ReturnType<typeof paletteOf>} Palette */

/** @param {string} skin `#rrggbb` */
function skinTones(skin) {
  const dark = brightness(skin) < 0.45;
  const lip = mix(skin, dark ? '#8c2f3c' : '#a3202f', dark ? 0.42 : 0.46);
  return {
    skin,
    shade: mix(skin, dark ? '#1c0e16' : '#7a3140', dark ? 0.3 : 0.22),
    deep: mix(skin, '#3a1420', dark ? 0.55 : 0.48),
    line: mix(skin, '#1b0a14', dark ? 0.78 : 0.8),
    white: mix('#fbf6f1', skin, 0.14),
    lip,
    lipLow: mix(skin, dark ? '#b0545c' : '#b93a42', 0.36),
    lipLine: mix(lip, '#2a0a14', 0.55),
  };
}
