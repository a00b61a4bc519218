const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 1_440;
/** From then on nobody counts hours. */
const MANY_DAYS = 100;
/** A space at which no line breaks. */
const KEPT = '\u00a0';

/** In the two largest units: "3 h 12 min", "2 d 4 h", "364 d", "under a minute" as 0 min. The units are the same in both languages. */
export function howLong(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE_MS);
  if (minutes < HOUR_MINUTES) return `${minutes}${KEPT}min`;
  if (minutes < DAY_MINUTES)
    return pair(Math.floor(minutes / HOUR_MINUTES), 'h', minutes % HOUR_MINUTES, 'min');
  const days = Math.floor(minutes / DAY_MINUTES);
  if (days >= MANY_DAYS) return `${days}${KEPT}d`;
  return pair(days, 'd', Math.floor((minutes % DAY_MINUTES) / HOUR_MINUTES), 'h');
}

/** Kept together where a line breaks. */
const pair = (large: number, unit: string, small: number, smallUnit: string): string =>
  (small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`).replaceAll(
    ' ',
    KEPT,
  );
