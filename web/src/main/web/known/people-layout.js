// Where the people stand on the map: around the person, the most spoken-of nearest to the top, size for how often.

/** @typedef {{key: string, name: string, relation: string, x: number, y: number, r: number, far: boolean}} Place */

/** @typedef {{width: number, height: number, reachX: number, reachY: number, x: number, y: number, r: number}} Sheet the drawing's size, how far from the middle people stand, and the person in the middle */

/** @type {Sheet} */
export const WIDE = { width: 520, height: 400, reachX: 205, reachY: 142, x: 260, y: 192, r: 38 };

/** For small windows: higher than wide, so that names stay readable. @type {Sheet} */
export const NARROW = { width: 360, height: 470, reachX: 132, reachY: 178, x: 180, y: 224, r: 34 };

const MOST_SHOWN = 10;
const SMALLEST = 21;
const LARGEST = 36;
const INNER_RING = 6;

/**
 * @param {import('../server/contract.js').Person[]} people
 * @param {(day: string) => boolean} recent
 * @param {Sheet} sheet
 * @returns {Place[]} at most ten, the most spoken-of first
 */
export function placesOf(people, recent, sheet) {
  const shown = [...people].sort((one, other) => other.times - one.times).slice(0, MOST_SHOWN);
  const most = Math.max(1, ...shown.map((person) => person.times));
  return shown.map((person, i) => {
    const { angle, away } = spot(i, shown.length);
    return {
      key: person.key,
      name: person.name || person.relation,
      relation: person.name ? person.relation : '',
      x: Math.round(sheet.x + Math.cos(angle) * sheet.reachX * away),
      y: Math.round(sheet.y + Math.sin(angle) * sheet.reachY * away),
      r: Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(person.times / most)),
      far: !person.last || !recent(person.last.slice(0, 10)),
    };
  });
}

/** Few stand on one ring; many on two, the outer between the inner. @param {number} i @param {number} count */
function spot(i, count) {
  if (count <= INNER_RING) return { angle: -Math.PI / 3 + (i * 2 * Math.PI) / count, away: i % 2 === 0 ? 0.86 : 0.98 };
  const step = (2 * Math.PI) / count;
  return { angle: -Math.PI / 3 + i * step * 3 * coprime(count), away: i % 2 === 0 ? 0.84 : 1.06 };
}

/** A factor that sends neighbors in rank to different sides. @param {number} count */
const coprime = (count) => (count % 3 === 0 ? 1 / 3 : 1);
