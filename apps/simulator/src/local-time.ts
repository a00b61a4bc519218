import { HOUR, type SimTime } from './calendar.js';

const prague = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Prague',
  timeZoneName: 'longOffset',
});

/** What clocks in Prague are ahead of UTC at that moment, as they write it. */
function offsetAt(time: SimTime): string {
  const zone =
    prague.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return zone.replace('GMT', '') || '+00:00';
}

/** RFC 3339 with the offset that clocks in Prague show at that moment, daylight saving included. */
export function localTime(time: SimTime): string {
  const offset = offsetAt(time);
  const sign = offset.startsWith('-') ? -1 : 1;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const local = new Date(time + sign * (hours * 60 + minutes) * 60_000).toISOString();
  return local.replace('Z', offset);
}

/** The next three o'clock in the night in Prague: there is one in every night, whatever is done to the clocks. */
export function nextThreeAtNight(after: SimTime): SimTime {
  let time = Math.floor(after / HOUR) * HOUR + HOUR;
  while (!localTime(time).includes('T03:00')) time += HOUR;
  return time;
}

/** Whether the clocks were changed in the night before that three o'clock. */
export const isNightOfChange = (threeAtNight: SimTime): boolean =>
  offsetAt(threeAtNight) !== offsetAt(threeAtNight - 6 * HOUR);
