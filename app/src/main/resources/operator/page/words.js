// How times, lengths and counts are written.

const DAY = { day: 'numeric', month: 'short' };
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

export const LOCALE = 'en-GB';

export const STATUS = { waiting: 'Waiting', claimed: 'In hand', held: 'On hold', closed: 'Closed' };

/** A length in its two largest units: 45 s, 12 min, 1 h 5 min, 2 d 3 h. */
export function length(seconds) {
  if (seconds < 60) {
    return `${Math.max(0, Math.round(seconds))} s`;
  }
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) {
    return `${minutes} min`;
  }
  const hours = Math.floor(minutes / 60);
  if (hours < 24) {
    return pair(hours, 'h', minutes % 60, 'min');
  }
  return pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

const pair = (large, largeUnit, small, smallUnit) =>
  small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;

export const clock = (iso) => new Date(iso).toLocaleTimeString(LOCALE, CLOCK);

export const day = (iso) => new Date(iso).toLocaleDateString(LOCALE, DAY);

/** A day that was written without a time, in no time zone. */
export const bareDay = (date) => new Date(`${date}T12:00:00Z`).toLocaleDateString(LOCALE, { ...DAY, timeZone: 'UTC' });

/** Today at 14:05, else 3 Mar, 14:05. */
export function moment(iso) {
  const at = new Date(iso);
  return at.toDateString() === new Date().toDateString() ? `today at ${clock(iso)}` : `${day(iso)}, ${clock(iso)}`;
}

export const count = (n, one, many = `${one}s`) => `${n.toLocaleString(LOCALE)} ${n === 1 ? one : many}`;

const PLATFORMS = { telegram: 'Telegram', discord: 'Discord', console: 'Console' };

export const platformName = (id) => PLATFORMS[id] ?? id;

export function bytes(n) {
  if (n < 1_000) {
    return `${n} B`;
  }
  return n < 1_000_000 ? `${Math.round(n / 1_000)} kB` : `${(n / 1_000_000).toFixed(1)} MB`;
}
