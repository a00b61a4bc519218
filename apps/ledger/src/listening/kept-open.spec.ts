import type { MessageEvent } from '@nestjs/common';
import { NEVER, of } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { keptOpen } from './kept-open.js';

const alert: MessageEvent = { id: '1.4', type: 'hold', data: {} };
const signedInFor = (signedInForMs: number, lets = [true, true, true, true]) => ({
  signedInForMs,
  isStillLetIn: () => of(lets.shift() ?? false),
});
const beat: MessageEvent = { comment: 'nothing new' };

describe('a stream of messages that is kept open', () => {
  type Helpers = Parameters<Parameters<TestScheduler['run']>[0]>[0];
  const run = (check: (scheduler: TestScheduler, helpers: Helpers) => void): void => {
    const scheduler = new TestScheduler((actual, expected) => {
      expect(actual).toEqual(expected);
    });
    scheduler.run(helpers => check(scheduler, helpers));
  };

  it('says that it is alive while nothing happens, and ends when the sign-in does', () => {
    run((scheduler, { expectObservable }) => {
      expectObservable(keptOpen(NEVER, signedInFor(40_000), scheduler)).toBe(
        '15s b 14999ms b 9999ms |',
        {
          b: beat,
        },
      );
    });
  });

  it('ends when there is nothing more to tell', () => {
    run((scheduler, { cold, expectObservable }) => {
      const messages = cold('a 20s |', { a: alert });
      expectObservable(keptOpen(messages, signedInFor(60_000), scheduler)).toBe(
        'a 14999ms b 5000ms |',
        {
          a: alert,
          b: beat,
        },
      );
    });
  });

  it('does not take a year for no time at all', () => {
    run((scheduler, { expectObservable }) => {
      const year = 366 * 24 * 3_600_000;
      expectObservable(keptOpen(NEVER, signedInFor(year), scheduler), '59s !').toBe(
        '15s b 14999ms b 14999ms b',
        { b: beat },
      );
    });
  });

  it('H43: ends with the beat at which its reader would not be let in any more', () => {
    run((scheduler, { expectObservable }) => {
      const reader = signedInFor(60_000, [true, false]);
      expectObservable(keptOpen(NEVER, reader, scheduler)).toBe('15s b 14999ms |', { b: beat });
    });
  });

  it('H43: tells him nothing more', () => {
    run((scheduler, { cold, expectObservable }) => {
      const reader = signedInFor(60_000, [true, false]);
      const messages = cold('a 9s a 20s |', { a: alert });
      expectObservable(keptOpen(messages, reader, scheduler)).toBe('a 9s |', { a: alert });
    });
  });
});
