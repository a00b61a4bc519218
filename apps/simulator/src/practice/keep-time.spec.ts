import { Calendar } from '../calendar.js';
import { keepTime } from './keep-time.js';

const BEGINS = Date.parse('2026-06-19T06:30:00Z');

describe('time on a day to practise', () => {
  it('goes on from where the calendar stood, and whatever waits for a moment of it happens', async () => {
    const moved: number[] = [];
    const visits: number[] = [];
    const calendar = new Calendar(BEGINS, async now => {
      moved.push(now);
    });
    calendar.meanwhile(BEGINS + 1, async () => {
      visits.push(calendar.now);
    });
    const stopped = keepTime(calendar, async () => {
      throw new Error('the ledger ended');
    });
    await expect(stopped).rejects.toThrow('the ledger ended');
    expect(visits).toEqual([BEGINS + 1]);
    expect(moved).toEqual([BEGINS + 1, calendar.now]);
    expect(calendar.now).toBeGreaterThan(BEGINS + 1);
  });
});
