import { logOf } from '../../../../test/harness/log-of.js';
import { Ledgerbook } from './ledgerbook.js';
import type { LogEvent } from './log-event.js';
import { judge } from './oracle.js';

const spill = 'a spill and a partial dose';

const given = (...commandIds: string[]): Ledgerbook => {
  const book = new Ledgerbook();
  book.cared(spill, ...commandIds);
  return book;
};

describe('the oracle, on legitimate care', () => {
  it('sees that every command of it was accepted', () => {
    const log = logOf(
      { type: 'SpillRecorded', commandId: 'spill' },
      { type: 'InfusionCompleted', commandId: 'completion' },
    );
    expect(judge(given('spill', 'completion'), log)).toMatchObject({
      careActs: 1,
      blockedLegitimate: 0,
      perCare: { [spill]: { given: 1, blocked: 0 } },
    });
  });

  it.each([
    ['refused in the therapy', [{ type: 'StopRaised', commandId: 'completion' }]],
    ['refused in the audit stream', [{ type: 'CommandRefused', commandId: 'completion' }]],
    ['nowhere in the log', []],
  ])('calls it blocked when one of its commands is %s', (_what, events) => {
    const log = logOf({ type: 'SpillRecorded', commandId: 'spill' }, ...events);
    const verdict = judge(given('spill', 'completion'), log);
    expect(verdict.blockedLegitimate).toBe(1);
    expect(verdict.perCare[spill]).toEqual({ given: 1, blocked: 1 });
  });

  it('does not call it blocked when a rule marks it and lets it pass', () => {
    const log = logOf(
      { type: 'SpillRecorded', commandId: 'spill' },
      { type: 'DeviationOpened', commandId: 'spill' },
      { type: 'HoldPlaced', commandId: 'spill' },
    );
    expect(judge(given('spill'), log).blockedLegitimate).toBe(0);
  });

  it('counts a story that the ledger did not let go on', () => {
    const book = new Ledgerbook();
    book.blocked.push('CHA999926WT1U9W medium-changes by operator-1: 409');
    expect(judge(book, []).blockedLegitimate).toBe(1);
  });
});

describe('the oracle, on the log itself', () => {
  const links = (...types: string[]): LogEvent[] => logOf(...types.map(type => ({ type })));
  const chain = (log: readonly LogEvent[]) => judge(new Ledgerbook(), log).perHazard.H46;

  it('H46: finds a whole log whole, with its streams in any order', () => {
    const log = logOf(
      { type: 'JourneyStarted', stream: 'journey-ANNA' },
      { type: 'JourneyStarted', stream: 'journey-BORIS' },
      { type: 'LabelPrinted', stream: 'journey-ANNA' },
    );
    expect(chain(log)).toEqual({ injected: 1, escaped: 0 });
  });

  it.each<[string, (log: LogEvent[]) => LogEvent[]]>([
    ['taken out', ([first, , ...rest]) => [first, ...rest].flatMap(each => each ?? [])],
    ['told twice', ([first, ...rest]) => [first, first, ...rest].flatMap(each => each ?? [])],
    ['changed', log => log.map((each, index) => (index === 1 ? { ...each, sha256: 'f0' } : each))],
    ['put in another place', log => log.toReversed()],
    [
      'linked to another one',
      log => log.map((each, index) => (index === 2 ? { ...each, prev: 'f0' } : each)),
    ],
  ])('H46: sees that an event was %s', (_what, doctored) => {
    const log = doctored(links('JourneyStarted', 'LabelPrinted', 'LabelApplied', 'TubeSealed'));
    expect(chain(log)).toEqual({ injected: 1, escaped: 1 });
  });
});
