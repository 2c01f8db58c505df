// The drawing that stands still: the parts of a face and where they lie. What moves carries data-part and is set by motion.
import { nothing, svg } from '../vendor/lit.js';
import { CLOTHES } from './clothes.js';
import { facePath } from './features.js';
import { HAIR_SHAPES } from './hair.js';
import { paletteOf } from './palette.js';

/** @typedef {import('./looks.js').Look} Look */
/** @typedef {import('./palette.js').Palette} Palette */

const NECK = 'M162 262 L238 262 C237 320 236 342 243 364 L262 480 L138 480 L157 364 C164 342 163 320 162 262Z';
const EARS = 'M126 186 C114 180 110 200 116 216 C120 228 128 230 131 222Z M274 186 C286 180 290 200 284 216 C280 228 272 230 269 222Z';
const HALF_SHADE =
  'M214 70 C222 120 206 150 209 182 C211 206 222 226 219 243 C216 252 208 252 204 254 C209 264 206 272 208 290 C210 306 212 318 204 332 L300 340 L300 70Z';
const NOSE = 'M209 192 C212 214 220 230 218 240 C216 247 209 249 203 248.5 C199 251 193 250 189 246.5';
const DEEP_LINES =
  'M172 132 C188 128 212 128 228 132 M178 119 C192 116 208 116 222 119 M136 190 l-7 -4 M136 198 l-8 1 M264 190 l7 -4 M264 198 l8 1';

/**
 * @param {Look} look
 * @param {string} id prefix for the clip paths, different for each figure on the page
 */
export function drawing(look, id) {
  const p = paletteOf(look);
  const face = facePath(look);
  const [behind, over, strokes] = HAIR_SHAPES[look.hair]();
  return svg`
    <defs>
      <clipPath id="${id}-window"><circle cx="200" cy="200" r="170"/></clipPath>
      <clipPath id="${id}-face"><path d=${face}/></clipPath>
      <clipPath id="${id}-neck"><path d=${NECK}/></clipPath>
      <clipPath id="${id}-eye-0"><path data-part="eyeClip0"/></clipPath>
      <clipPath id="${id}-eye-1"><path data-part="eyeClip1"/></clipPath>
      <clipPath id="${id}-mouth"><path data-part="mouthClip"/></clipPath>
      <radialGradient id="${id}-light" cx=".36" cy=".3" r=".85"><stop offset="0" class="disc-a"/><stop offset="1" class="disc-b"/></radialGradient>
    </defs>
    <g data-part="ringBox"><circle class="ring" cx="200" cy="200" r="185" fill="none"/></g>
    <circle data-part="disc" class="disc" cx="200" cy="200" r="170" fill="url(#${id}-light)"/>
    <g clip-path="url(#${id}-window)"><g class="crop"><g class="body">
      <g data-part="hairBehind">${behind ? svg`<path d=${behind} fill=${p.hairDark}/>` : nothing}</g>
      <g data-part="torso">
        <path d=${NECK} fill=${p.skin}/>
        <g clip-path="url(#${id}-neck)"><path d="M140 262 L140 302 C162 340 196 352 218 346 C226 344 232 340 238 334 L244 364 L262 300 L262 262Z" fill=${p.shade}/></g>
        ${CLOTHES[look.style](p)}
      </g>
      <g data-part="head">
        ${look.hair === 'bob' || look.hair === 'long' ? nothing : svg`<path d=${EARS} fill=${p.shade}/>`}
        ${skin(face, p, id)} ${lines(look, p)}
        <path d=${NOSE} fill="none" stroke=${p.deep} stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" opacity=".8"/>
        ${eye(0, p, id)} ${eye(1, p, id)}
        <path data-part="brow0" fill=${p.brow}/><path data-part="brow1" fill=${p.brow}/>
        ${mouth(p, id)}
        <path d=${over} fill=${p.hair} opacity=${look.hair === 'shaved' ? 0.38 : 1}/>
        <path d=${strokes} fill="none" stroke=${p.hairLight} stroke-width="3" stroke-linecap="round" opacity=".8"/>
        ${look.glasses ? glasses(p) : nothing}
      </g>
    </g></g></g>`;
}

/** Light from the left, half the face in shade. @param {string} face @param {Palette} p @param {string} id */
const skin = (face, p, id) => svg`<path d=${face} fill=${p.skin}/>
  <g clip-path="url(#${id}-face)">
    <path d=${HALF_SHADE} fill=${p.shade} opacity=".42"/>
    <ellipse cx="160" cy="236" rx="20" ry="13" fill=${p.lipLow} opacity=".16"/>
    <ellipse cx="243" cy="236" rx="18" ry="13" fill=${p.lipLow} opacity=".16"/>
    <path d="M146 190 C150 182 182 180 188 196 M212 196 C218 180 250 182 254 190" fill="none" stroke=${p.shade} stroke-width="8" opacity=".2" stroke-linecap="round"/>
  </g>`;

/** @param {Look} look @param {Palette} p */
const lines = ({ age }, p) => {
  const shown = age > 0.35;
  return svg`<g fill="none" stroke=${shown ? p.deep : 'none'} stroke-linecap="round" stroke-width="1.8" opacity=${Math.max(0, (age - 0.3) * 0.75)}>
    ${shown ? svg`<path d="M174 250 C166 258 164 266 165 275 M226 250 C234 258 236 266 235 275"/>` : nothing}
    <path data-part="under0"/><path data-part="under1"/>
    ${age > 0.6 ? svg`<path d=${DEEP_LINES}/>` : nothing}
  </g>`;
};

/** @param {0 | 1} i @param {Palette} p @param {string} id */
const eye = (i, p, id) => svg`<path data-part="eye${i}" fill=${p.white}/>
  <g clip-path="url(#${id}-eye-${i})">
    <g data-part="iris${i}"><circle r="12.1" fill=${p.irisEdge}/><circle r="10.6" fill=${p.iris}/><circle r="5.2" fill="#140c12"/><circle cx="-3.2" cy="-3.6" r="2.1" fill="#fff" opacity=".9"/></g>
    <path data-part="shadow${i}" fill="none" stroke=${p.line} stroke-width="9" opacity=".16"/>
  </g>
  <path data-part="lid${i}" fill="none" stroke=${p.line} stroke-width="3.5" stroke-linecap="round"/>
  <path data-part="crease${i}" fill="none" stroke=${p.deep} stroke-width="1.3" stroke-linecap="round" opacity=".42"/>`;

/** @param {Palette} p @param {string} id */
const mouth = (p, id) => svg`<path data-part="gap" fill="#3b0f18"/>
  <g clip-path="url(#${id}-mouth)"><path data-part="teeth" fill="#eadcd2"/></g>
  <path data-part="lipUpper" fill=${p.lip}/><path data-part="lipLower" fill=${p.lipLow}/>
  <path data-part="lipLine" fill="none" stroke=${p.lipLine} stroke-width="2.2" stroke-linecap="round"/>
  <path data-part="chin" fill="none" stroke=${p.shade} stroke-width="4" stroke-linecap="round" opacity=".55"/>`;

/** @param {Palette} p */
const glasses = (p) => svg`<g fill="none" stroke=${p.line} stroke-width="3">
  <rect x="140" y="181" width="50" height="36" rx="16"/><rect x="210" y="181" width="50" height="36" rx="16"/>
  <path d="M190 194 q10 -6 20 0 M140 192 l-14 -3 M260 192 l14 -3"/></g>`;
