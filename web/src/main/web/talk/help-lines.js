// Lines to call when someone is in danger, by country. They stand in the page so that they show without the program and the network.

/** @typedef {{number: string, whose: string, emergency: string}} Line */

/** @type {Record<string, Line>} */
export const LINES = {
  AU: { number: '13 11 14', whose: 'Lifeline', emergency: '000' },
  BR: { number: '188', whose: 'CVV', emergency: '192' },
  CA: { number: '988', whose: '9-8-8 Suicide Crisis Helpline', emergency: '911' },
  DE: { number: '0800 111 0 111', whose: 'TelefonSeelsorge', emergency: '112' },
  ES: { number: '024', whose: 'Línea 024', emergency: '112' },
  FR: { number: '3114', whose: '3114, prévention du suicide', emergency: '112' },
  GB: { number: '116 123', whose: 'Samaritans', emergency: '999' },
  IE: { number: '116 123', whose: 'Samaritans', emergency: '112' },
  IN: { number: '14416', whose: 'Tele-MANAS', emergency: '112' },
  NZ: { number: '1737', whose: '1737, Need to talk?', emergency: '111' },
  US: { number: '988', whose: '988 Suicide & Crisis Lifeline', emergency: '911' },
};

/** Anywhere else: the emergency number that mobile phones know everywhere. */
export const ELSEWHERE = { number: '112', whose: '', emergency: '112' };

/** The country where this page seems to be read. @param {string | undefined} told */
export function likelyCountry(told) {
  if (told) return told.toUpperCase();
  const region = new Intl.Locale(navigator.language).maximize().region;
  return region ?? '';
}

/** @param {string} number */
export const telephone = (number) => `tel:${number.replaceAll(/\D/g, '')}`;
