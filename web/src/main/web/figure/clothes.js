// Clothes as SVG, in the design space 400 × 460.
import { svg } from '../vendor/lit.js';

/** @typedef {import('./palette.js').Palette} Palette */

const SHOULDERS = 'M18 480 C24 410 70 388 ';

/** @type {Record<string, (p: Palette) => import('../vendor/lit.js').Part>} */
export const CLOTHES = {
  round: (
    p,
  ) => svg`<path d="${SHOULDERS}132 378 C148 375 157 370 161 360 C174 384 226 384 239 360 C243 370 252 375 268 378 C330 388 376 410 382 480Z" fill=${p.cloth}/>
    <path d="M161 360 C174 384 226 384 239 360" fill="none" stroke=${p.clothLight} stroke-width="4"/>`,
  collar: (p) => svg`<path d="${SHOULDERS}134 378 L164 358 L200 424 L236 358 L266 378 C330 388 376 410 382 480Z" fill=${p.cloth}/>
    <path d="M163 350 L200 422 L170 438 L138 376Z M237 350 L200 422 L230 438 L262 376Z" fill=${p.clothLight}/>`,
  high: (
    p,
  ) => svg`<path d="${SHOULDERS}130 378 C150 374 158 362 159 344 C180 358 220 358 241 344 C242 362 250 374 270 378 C330 388 376 410 382 480Z" fill=${p.cloth}/>
    <path d="M159 344 C180 358 220 358 241 344 L242 357 C220 371 180 371 158 357Z" fill=${p.clothLight}/>`,
  wrap: (
    p,
  ) => svg`<path d="${SHOULDERS}128 378 C150 374 158 366 162 356 L212 440 L238 356 C242 366 252 374 272 378 C330 388 376 410 382 480Z" fill=${p.cloth}/>
    <path d="M162 356 L246 480 M238 356 L214 440" fill="none" stroke=${p.clothDark} stroke-width="3"/>`,
};
