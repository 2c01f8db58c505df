// The moving parts of the face as SVG paths. Design space 400 × 460, the axis of the head at x = 200.

/** Two decimals are finer than a pixel and keep the attributes short. @param {number} value */
const round = (value) => Math.round(value * 100) / 100;

/** A path from numbers and strings: numbers are rounded. @param {TemplateStringsArray} parts @param {...number} values */
const path = (parts, ...values) => parts.reduce((made, part, i) => made + round(values[i - 1]) + part);

/** @param {import('./looks.js').Look} look */
export function facePath({ face, age }) {
  const wide = 69 + face * 9;
  const jaw = 46 + face * 16;
  const chin = 19 + face * 11;
  const sag = age * 2.5;
  const half = (/** @type {1 | -1} */ side) => (/** @type {number} */ x) => 200 + side * x;
  const [r, l] = [half(1), half(-1)];
  return (
    path`M200 82 C${r(wide * 0.62)} 82 ${r(wide)} 118 ${r(wide)} 178 C${r(wide)} 216 ${r(wide - 5 + sag)} 246 ${r(jaw + sag)} 278 C${r(jaw - 8)} 304 ${r(chin)} 327 200 327 ` +
    path`C${l(chin)} 327 ${l(jaw - 8)} 304 ${l(jaw + sag)} 278 C${l(wide - 5 + sag)} 246 ${l(wide)} 216 ${l(wide)} 178 C${l(wide)} 118 ${l(wide * 0.62)} 82 200 82Z`
  );
}

/**
 * @param {number} cx middle of the eye
 * @param {1 | -1} side -1 left, 1 right
 * @param {number} lid 0..1 open
 * @param {number} low 0..1 lower lid raised
 */
export function eyePaths(cx, side, lid, low) {
  const x = (/** @type {number} */ away) => cx + side * away;
  const up = 18.4 * lid;
  const down = 8.4 * (1 - low) * Math.min(1, 0.25 + lid);
  const [innerX, innerY, outerX, outerY] = [x(-23.2), 199.5, x(24.2), 195.6];
  const upper = path`M${innerX} ${innerY} C${x(-11)} ${innerY - up * 0.95} ${x(10)} ${outerY - up} ${outerX} ${outerY}`;
  return {
    upper,
    whole: upper + path` C${x(12)} ${outerY + down * 1.25} ${x(-8)} ${innerY + down * 1.1} ${innerX} ${innerY}Z`,
    crease: path`M${x(-16)} ${innerY - up * 0.72 - 6} C${x(-7)} ${innerY - up * 0.9 - 9} ${x(11)} ${outerY - up * 0.9 - 8} ${x(22)} ${outerY - 5}`,
    under: path`M${x(-13)} ${innerY + down + 5} C${x(-4)} ${innerY + down + 8.5} ${x(8)} ${outerY + down + 9} ${x(16)} ${outerY + down + 4}`,
  };
}

/**
 * @param {1 | -1} side
 * @param {number} inner px, minus is up
 * @param {number} outer px, minus is up
 * @param {number} knit px toward the middle
 * @param {number} strong 0..1
 */
export function browPath(side, inner, outer, knit, strong) {
  const x = (/** @type {number} */ away) => 200 + side * away;
  const y = 172.5;
  const thick = 3.2 + strong * 4.2;
  const arch = y - 8 + inner * 0.35 + outer * 0.65;
  return (
    path`M${x(15 - knit)} ${y + inner - thick * 0.4} C${x(26)} ${y + inner * 0.8 - 4 - thick * 0.3} ${x(43)} ${arch - 2} ${x(62)} ${y + 3 + outer} ` +
    path`C${x(43)} ${arch + thick * 0.55} ${x(27)} ${y + inner * 0.8 - 3 + thick * 0.7} ${x(15.6 - knit)} ${y + inner + thick * 0.75}Z`
  );
}

/**
 * @param {{open: number, width: number, round: number, press: number, teeth: number, corner: number}} mouth
 * @param {number} full 0..1 lips
 */
export function mouthPaths(mouth, full) {
  const y = 279;
  const half = 26 + mouth.width * 1.05 - mouth.round * 2;
  const corner = mouth.corner * (1 - mouth.round * 0.7) * (1 - Math.min(mouth.open, 15) / 34);
  const upper = (4.6 + full * 4.4) * (1 - mouth.press * 0.45);
  const lower = (6 + full * 6.2) * (1 - mouth.press * 0.35);
  const [left, right, cornerY] = [200 - half, 200 + half, y - corner + mouth.open * 0.16];
  const above = y - mouth.open * 0.32 + corner * (corner > 0 ? 0.1 : 0.05);
  const below = y + mouth.open * 0.68 + corner * 0.12;
  const bend = half * (0.55 + mouth.round * 0.25);
  const toRight = (/** @type {number} */ at) =>
    path`C${200 - bend} ${at} ${200 - bend * 0.4} ${at} 200 ${at} C${200 + bend * 0.4} ${at} ${200 + bend} ${at} ${right} ${cornerY}`;
  const toLeft = (/** @type {number} */ at) =>
    path`C${200 + bend} ${at} ${200 + bend * 0.4} ${at} 200 ${at} C${200 - bend * 0.4} ${at} ${200 - bend} ${at} ${left} ${cornerY}`;
  const start = path`M${left} ${cornerY} `;
  return {
    upper: start + bow(half, above - upper, upper, right, cornerY) + toLeft(above) + 'Z',
    lower: start + toRight(below) + lip(half, below, lower, left, cornerY),
    gap: start + toRight(above) + toLeft(below) + 'Z',
    line: path`M${left - 0.6} ${cornerY} ` + toRight((above + below) / 2),
    teeth: path`M${200 - half * 0.7} ${above - 2} h${half * 1.4} v${2 + Math.min(mouth.open * 0.42, 5) * mouth.teeth} q${-half * 0.7} 2.4 ${-half * 1.4} 0Z`,
    chin: path`M188 ${below + lower + 5} q12 5 24 0`,
  };
}

/** The bow of the upper lip. @param {number} half @param {number} top @param {number} height @param {number} right @param {number} cornerY */
const bow = (half, top, height, right, cornerY) =>
  path`C${200 - half * 0.62} ${top + height * 0.5} 189 ${top - 1.6} 194 ${top - 1.4} C197 ${top - 1.2} 198 ${top + 1.2} 200 ${top + 1.2} ` +
  path`C202 ${top + 1.2} 203 ${top - 1.2} 206 ${top - 1.4} C211 ${top - 1.6} ${200 + half * 0.62} ${top + height * 0.5} ${right} ${cornerY} `;

/** The lower edge of the lower lip. @param {number} half @param {number} below @param {number} height @param {number} left @param {number} cornerY */
const lip = (half, below, height, left, cornerY) =>
  path`C${200 + half * 0.66} ${below + height * 0.9} 210 ${below + height} 200 ${below + height} C190 ${below + height} ${200 - half * 0.66} ${below + height * 0.9} ${left} ${cornerY}Z`;
