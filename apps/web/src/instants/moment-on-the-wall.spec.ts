import { momentOnTheWall } from './moment-on-the-wall.js';

const inPrague = (text: string) => momentOnTheWall(text, 'Europe/Prague');

describe('a moment by the clock on the wall', () => {
  it('has the offset of that day, wherever the device is', () => {
    expect(inPrague('2026-01-17T16:40')).toBe('2026-01-17T16:40:00.000+01:00');
    expect(inPrague('2026-07-17T16:40')).toBe('2026-07-17T16:40:00.000+02:00');
    expect(momentOnTheWall('2026-07-17T16:40', 'America/New_York')).toBe(
      '2026-07-17T16:40:00.000-04:00',
    );
    expect(momentOnTheWall('2026-07-17T16:40', 'Asia/Kolkata')).toBe(
      '2026-07-17T16:40:00.000+05:30',
    );
  });

  it('H23: is right in the night in which the clocks change', () => {
    expect(inPrague('2026-03-29T01:59')).toBe('2026-03-29T01:59:00.000+01:00');
    expect(inPrague('2026-03-29T03:00')).toBe('2026-03-29T03:00:00.000+02:00');
    expect(inPrague('2026-10-25T02:30')).toBe('2026-10-25T02:30:00.000+02:00');
    expect(inPrague('2026-10-25T03:00')).toBe('2026-10-25T03:00:00.000+01:00');
  });

  it('is none where somebody entered nothing, or half of it', () => {
    expect(['', '2026-01-17', 'now'].map(inPrague)).toEqual([undefined, undefined, undefined]);
  });
});
