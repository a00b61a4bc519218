import type { Instant } from '@selfsame/custody';

/**
 * A moment as a clock on the wall of a site shows it, with what has to be known to read it anywhere else.
 * @param timeZone IANA zone of the site
 */
export function onTheWall(timeZone: string, at: Instant, to: 'second' | 'minute'): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(at);
  const { year, month, day, hour, minute, second, timeZoneName } = Object.fromEntries(
    parts.map(({ type, value }) => [type, value]),
  );
  const seconds = to === 'second' ? `:${second}` : '';
  return `${year}-${month}-${day} ${hour}:${minute}${seconds} ${timeZoneName} (${timeZone})`;
}
