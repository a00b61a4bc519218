import { zone } from './zone.js';

const WALL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const MINUTE_MS = 60_000;

/** By how much the clocks of a time zone are ahead of UTC at a moment. */
function aheadMsIn(timeZone: string, atMs: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(atMs);
  const part = (type: string): number => Number(parts.find(each => each.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return wall - Math.floor(atMs / MINUTE_MS) * MINUTE_MS;
}

/**
 * What somebody entered by the clock on the wall of his site, as RFC 3339 with its offset: a telephone may be in another time zone, the
 * nurse who looked at the clock was not. In the hour that comes twice in autumn it is the first of the two.
 * @returns undefined for what is no moment
 */
export function momentOnTheWall(text: string, timeZone = zone.peek().timeZone): string | undefined {
  const [, year, month, day, hour, minute] = WALL.exec(text) ?? [];
  if (year === undefined) return undefined;
  const asUtc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
  );
  const before = aheadMsIn(timeZone, asUtc - 24 * 60 * MINUTE_MS);
  const first = aheadMsIn(timeZone, asUtc - before) === before;
  const ahead = first ? before : aheadMsIn(timeZone, asUtc);
  const minutes = Math.abs(ahead) / MINUTE_MS;
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${text}:00.000${offset}`;
}
