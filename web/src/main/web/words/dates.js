// Dates as a person says them. Days are ISO days (2026-03-03); moments are ISO times with offset and keep the clock they were
// written on: what was said at 21:14 in Porto stays 21:14.
import { messages, t } from './messages.js';

/** @param {string} at ISO time with offset */
export const dayOf = (at) => at.slice(0, 10);

/** @param {string} at ISO time with offset */
export const clockOf = (at) => at.slice(11, 16);

/** How far her clock is from this machine's, in milliseconds: today is what she takes it to be. */
let ahead = 0;

/** @param {string | undefined} hers her clock, as ISO time */
export function goByClock(hers) {
  ahead = hers ? new Date(hers).getTime() - Date.now() : 0;
}

export const rightNow = () => new Date(Date.now() + ahead);

export function today(now = rightNow()) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** This moment as ISO time with offset. */
export function writtenNow(now = rightNow()) {
  const two = (/** @type {number} */ value) => String(Math.floor(value)).padStart(2, '0');
  const offset = -now.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  return `${today(now)}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}${zone}`;
}

/** @param {string} day */
const dateOf = (day) => new Date(`${day}T12:00:00Z`);

/** @param {string} from @param {string} to */
const daysBetween = (from, to) => Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000);

/** @param {string} day */
function partsOf(day) {
  const date = dateOf(day);
  const name = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
    new Intl.DateTimeFormat(messages.language, { ...options, timeZone: 'UTC' }).format(date);
  return { weekday: name({ weekday: 'long' }), month: name({ month: 'long' }), day: date.getUTCDate(), year: date.getUTCFullYear() };
}

/** "Tuesday, 3 March", with the year when it is not this one. @param {string} day */
export function dayInWords(day, now = today()) {
  return t(day.slice(0, 4) === now.slice(0, 4) ? 'date.day' : 'date.dayOfYear', partsOf(day));
}

/** "Today, Thursday, 12 March", "Yesterday, …", else the day in words. @param {string} day */
export function separatorInWords(day, now = today()) {
  const date = dayInWords(day, now);
  const past = daysBetween(day, now);
  if (past === 0) return t('date.today', { date });
  return past === 1 ? t('date.yesterday', { date }) : date;
}

/** "3 March", "today", "3 March 2025". @param {string} day */
export function shortDay(day, now = today()) {
  if (day === now) return t('date.shortToday');
  return t(day.slice(0, 4) === now.slice(0, 4) ? 'date.short' : 'date.shortOfYear', partsOf(day));
}

/** "today, 19:02" or "3 March": for the small dates under a fact. @param {string} at */
export const receiptDay = (at, now = today()) => (dayOf(at) === now ? t('date.todayAt', { time: clockOf(at) }) : shortDay(dayOf(at), now));

/** "Tuesday, 3 March, at 21:14". @param {string} at */
export const momentInWords = (at, now = today()) => t('date.moment', { date: dayInWords(dayOf(at), now), time: clockOf(at) });

/** True when the day lies in the 31 days before today. @param {string} day */
export const withinAMonth = (day, now = today()) => daysBetween(day, now) <= 31;
