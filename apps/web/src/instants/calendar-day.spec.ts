import { dayAfter, dayOf, isDay } from './calendar-day.js';

describe('a day of the calendar', () => {
  it('is the one of the zone: late in the evening of another it is there tomorrow', () => {
    expect(dayOf(Date.parse('2026-03-28T23:30:00Z'), 'Europe/Prague')).toBe('2026-03-29');
    expect(dayOf(Date.parse('2026-03-28T23:30:00Z'), 'America/New_York')).toBe('2026-03-28');
  });

  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2026-02-28', '2026-03-01'],
    ['2026-03-29', '2026-03-30'],
  ])('%s is followed by %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });

  it.each(['', '2026-02', '2026-13-01', 'yesterday'])('%s is none', text => {
    expect(isDay(text)).toBe(false);
  });
});
