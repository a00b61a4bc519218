/** What a clock on a wall in Prague shows, as a field for a moment takes it. */
export const wallClock = (atMs: number): string =>
  new Date(atMs)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Prague' })
    .slice(0, 16)
    .replace(' ', 'T');
