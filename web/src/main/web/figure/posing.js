// Puts a pose into the drawing: sets the attributes of the parts that move.
import { browPath, eyePaths, mouthPaths } from './features.js';

/** @typedef {Map<string, SVGElement>} Parts */

/** @param {ParentNode} drawing @returns {Parts} */
export const partsOf = (drawing) =>
  new Map(
    [...drawing.querySelectorAll('[data-part]')].map((part) => [part.getAttribute('data-part') ?? '', /** @type {SVGElement} */ (part)]),
  );

/**
 * @param {Parts} parts
 * @param {import('./looks.js').Look} look
 * @param {import('./motion.js').Pose} pose
 * @param {import('./motion.js').Life} life
 */
export function strike(parts, look, pose, life) {
  const set = (/** @type {string} */ part, /** @type {string} */ name, /** @type {string} */ value) =>
    parts.get(part)?.setAttribute(name, value);
  setEyes(set, look, pose, life);
  setMouth(set, look, pose);
  const rise = -life.breath * 2.2;
  const head = `translate(0 ${rise.toFixed(2)}) rotate(${pose.tilt.toFixed(2)} 200 330)`;
  set('head', 'transform', head);
  set('hairBehind', 'transform', head);
  const chest = `scale(${(1 + life.breath * 0.008).toFixed(4)} ${(1 + life.breath * 0.01).toFixed(4)})`;
  set('torso', 'transform', `translate(0 ${rise.toFixed(2)}) translate(200 480) ${chest} translate(-200 -480)`);
  const ring = (pose.ring * (1 + life.breath * 0.008)).toFixed(4);
  set('ringBox', 'transform', `translate(200 200) scale(${ring}) translate(-200 -200)`);
  const disc = parts.get('disc');
  if (disc) disc.style.filter = `brightness(${pose.light.toFixed(2)})`;
}

/** @typedef {(part: string, name: string, value: string) => void} Set */

/** @param {Set} set @param {import('./looks.js').Look} look @param {import('./motion.js').Pose} pose @param {import('./motion.js').Life} life */
function setEyes(set, look, pose, life) {
  for (const i of [0, 1]) {
    const side = i === 0 ? -1 : 1;
    const cx = 200 + side * 35;
    const eye = eyePaths(cx, side, pose.lid * (1 - life.blink * 0.96), pose.low);
    set(`eye${i}`, 'd', eye.whole);
    set(`eyeClip${i}`, 'd', eye.whole);
    set(`lid${i}`, 'd', eye.upper);
    set(`shadow${i}`, 'd', eye.upper);
    set(`crease${i}`, 'd', eye.crease);
    set(`under${i}`, 'd', eye.under);
    const x = cx - side * 0.6 + (pose.gazeX + life.glanceX) * 9;
    const y = 194.5 + (pose.gazeY + life.glanceY) * 7;
    set(`iris${i}`, 'transform', `translate(${x.toFixed(2)} ${y.toFixed(2)})`);
    const [inner, outer] = i === 0 ? [pose.browIn0, pose.browOut0] : [pose.browIn1, pose.browOut1];
    set(`brow${i}`, 'd', browPath(side, inner + life.blink, outer, pose.knit, look.brows));
  }
}

/** @param {Set} set @param {import('./looks.js').Look} look @param {import('./motion.js').Pose} pose */
function setMouth(set, look, pose) {
  const mouth = mouthPaths({ ...pose, open: Math.max(0, pose.open) }, look.lips * (1 - look.age * 0.25));
  set('lipUpper', 'd', mouth.upper);
  set('lipLower', 'd', mouth.lower);
  set('gap', 'd', mouth.gap);
  set('mouthClip', 'd', mouth.gap);
  set('teeth', 'd', mouth.teeth);
  set('teeth', 'opacity', Math.min(1, pose.teeth * 5).toFixed(2));
  set('lipLine', 'd', mouth.line);
  set('lipLine', 'opacity', pose.open > 1.5 ? '0' : '1');
  set('chin', 'd', mouth.chin);
}
