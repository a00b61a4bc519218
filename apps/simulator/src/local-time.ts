const prague = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Prague',
  timeZoneName: 'longOffset',
});

/** RFC 3339 with the offset that clocks in Prague show at that moment, daylight saving included. */
export function localTime(time: number): string {
  const zone =
    prague.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const offset = zone.replace('GMT', '') || '+00:00';
  const sign = offset.startsWith('-') ? -1 : 1;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const local = new Date(time + sign * (hours * 60 + minutes) * 60_000).toISOString();
  return local.replace('Z', offset);
}
