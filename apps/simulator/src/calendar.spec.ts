import { setImmediate as turn } from 'node:timers/promises';
import { Calendar, DAY, HOUR, MINUTE } from './calendar.js';

const BEGINS = Date.parse('2026-03-28T08:00:00Z');

describe('the calendar', () => {
  let told: string[];
  let moves: number[];
  let calendar: Calendar;

  beforeEach(() => {
    told = [];
    moves = [];
    calendar = new Calendar(BEGINS, now => {
      moves.push(now - BEGINS);
      return Promise.resolve();
    });
  });

  const tells =
    (what: string, ...pauses: number[]) =>
    async (): Promise<void> => {
      told.push(`${what} at ${calendar.now - BEGINS}`);
      for (const pause of pauses) {
        await calendar.after(pause);
        told.push(`${what} at ${calendar.now - BEGINS}`);
      }
    };

  it('plays stories in the order of time, whoever was entered first', async () => {
    calendar.start(BEGINS + 30, tells('late'));
    calendar.start(BEGINS + 10, tells('early', 15, 15));
    await calendar.run();
    expect(told).toEqual(['early at 10', 'early at 25', 'late at 30', 'early at 40']);
  });

  it('breaks ties by who waited first', async () => {
    for (const name of ['a', 'b', 'c']) calendar.start(BEGINS + 5, tells(name, 5));
    await calendar.run();
    const order = told.map(each => each.split(' ')[0]).join('');
    expect(order).toBe('abcabc');
  });

  it('moves the clock once to each moment, forward only, before anybody goes on', async () => {
    calendar.start(BEGINS + 10, async () => {
      expect(moves).toEqual([10]);
      await calendar.after(10);
      expect(moves).toEqual([10, 20]);
    });
    calendar.start(BEGINS + 10, tells('beside'));
    calendar.start(BEGINS + 20, tells('after'));
    await calendar.run();
    expect(moves).toEqual([10, 20]);
  });

  it('lets exactly one story run at a time, however long its requests take', async () => {
    let inside = 0;
    const asks = async (): Promise<void> => {
      for (let request = 0; request < 3; request += 1) {
        inside += 1;
        expect(inside).toBe(1);
        for (let waits = 0; waits < 5; waits += 1) await turn();
        inside -= 1;
        await calendar.after(MINUTE);
      }
    };
    for (let story = 0; story < 4; story += 1) calendar.start(BEGINS, asks);
    await calendar.run();
    expect(calendar.now).toBe(BEGINS + 3 * MINUTE);
  });

  it('sends somebody who is already late on at once, after those who are waiting', async () => {
    calendar.start(BEGINS + 50, async () => {
      await calendar.until(BEGINS);
      told.push(`late at ${calendar.now - BEGINS}`);
    });
    calendar.start(BEGINS + 50, tells('waiting'));
    await calendar.run();
    expect(told).toEqual(['waiting at 50', 'late at 50']);
  });

  it('plays a story that another story starts', async () => {
    calendar.start(BEGINS, () => {
      calendar.start(BEGINS + HOUR, tells('second'));
      return Promise.resolve();
    });
    await calendar.run();
    expect(told).toEqual([`second at ${HOUR}`]);
  });

  it('plays what nobody stays for while somebody else is still there, and not after', async () => {
    calendar.start(BEGINS, tells('others', HOUR));
    calendar.meanwhile(BEGINS + MINUTE, tells('visit'));
    calendar.meanwhile(BEGINS + DAY, tells('visit'));
    await calendar.run();
    expect(told).toEqual(['others at 0', `visit at ${MINUTE}`, `others at ${HOUR}`]);
  });

  it('stops everybody when one story fails, and says why', async () => {
    calendar.start(BEGINS + 10, () => Promise.reject(new Error('the ledger is down')));
    calendar.start(BEGINS + 20, tells('never'));
    await expect(calendar.run()).rejects.toThrow('the ledger is down');
    expect(told).toEqual([]);
  });

  it('counts elapsed time: a day over a daylight-saving night has 24 hours', async () => {
    calendar.start(BEGINS, () => calendar.after(DAY));
    await calendar.run();
    expect(new Date(calendar.now).toISOString()).toBe('2026-03-29T08:00:00.000Z');
  });
});
