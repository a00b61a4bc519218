import { type Told, logOf } from '../../../../test/harness/log-of.js';
import { type Injection, Ledgerbook } from './ledgerbook.js';
import { judge } from './oracle.js';

const OWN_TUBE = { symbology: ']d2', raw: 'tube of anna' };
const OTHER_TUBE = { symbology: ']d2', raw: 'tube of boris' };

const started: Told = { type: 'JourneyStarted', data: { participant: 'anna' } };

const bookOf = (...injections: readonly Partial<Injection>[]): Ledgerbook => {
  const book = new Ledgerbook();
  book.contains(OWN_TUBE, 'anna');
  book.contains(OTHER_TUBE, 'boris');
  for (const injection of injections) {
    book.injected({
      hazard: 'H28',
      what: 'a wrong tube',
      commandIds: ['err'],
      stopped: [],
      must: 'refused',
      ...injection,
    });
  }
  return book;
};

describe('the oracle, on whose cells were given to whom', () => {
  it('finds nothing where everybody got his own', () => {
    const verdict = judge(
      bookOf(),
      logOf(started, { type: 'DrawnUp', scans: [OWN_TUBE] }, { type: 'InfusionStarted' }),
    );
    expect(verdict).toMatchObject({ escaped: 0, blockedLegitimate: 0, escapes: [] });
  });

  it.each(['DrawnUp', 'InfusionStarted'])(
    'sees cells of another person in %s, though nobody meant it and no barrier said a word',
    type => {
      const verdict = judge(bookOf(), logOf(started, { type, scans: [OTHER_TUBE] }));
      expect(verdict.escaped).toBe(1);
      expect(verdict.perHazard.H28).toEqual({ injected: 1, escaped: 1 });
      expect(verdict.escapes[0]).toContain('cells of another person');
    },
  );

  it('sees no harm where a wrong tube was scanned and stopped', () => {
    const stopped = { type: 'StopRaised', commandId: 'err', scans: [OTHER_TUBE] };
    expect(judge(bookOf({ stopped: ['err'] }), logOf(started, stopped)).escaped).toBe(0);
  });
});

describe('the oracle, on errors that must be refused', () => {
  it.each(['StopRaised', 'CommandRefused', 'HoldPlaced'])('counts %s as a barrier', type => {
    const verdict = judge(bookOf({}), logOf(started, { type, commandId: 'err' }));
    expect(verdict).toMatchObject({ injected: 2, stopped: 2, escaped: 0 });
  });

  it('counts an event that says it was done as escaped', () => {
    const verdict = judge(bookOf({}), logOf(started, { type: 'TubeOpened', commandId: 'err' }));
    expect(verdict).toMatchObject({ injected: 2, stopped: 1, escaped: 1 });
    expect(verdict.escapes).toEqual(['H28: a wrong tube']);
  });

  it('counts a STOP of which the log knows nothing as escaped: the near miss is lost', () => {
    const answeredWithStop = bookOf({ stopped: ['err'] });
    expect(judge(answeredWithStop, logOf(started)).escaped).toBe(1);
    const raised = { type: 'StopRaised', commandId: 'err' };
    expect(judge(answeredWithStop, logOf(started, raised)).escaped).toBe(0);
  });

  it('finds a STOP that belongs to no therapy in the audit stream', () => {
    const noted = { type: 'CommandRefused', stream: 'audit-bioinova', causation: 'err' };
    expect(judge(bookOf({ stopped: ['err'] }), logOf(started, noted)).escaped).toBe(0);
  });

  it('asks for no trace of what could not even be read', () => {
    expect(judge(bookOf({}), logOf(started)).escaped).toBe(0);
  });
});

describe('the oracle, on errors that happen', () => {
  it.each([
    ['a hold', 'HoldPlaced', 0],
    ['a deviation', 'DeviationOpened', 0],
    ['nothing but the fact', 'PackageReceived', 1],
  ])('what must be held and is followed by %s', (_what, type, escaped) => {
    const log = logOf(started, { type, commandId: 'err' });
    expect(judge(bookOf({ must: 'held' }), log).escaped).toBe(escaped);
  });

  it.each([
    ['once', 1, 0],
    ['twice', 2, 1],
    ['never', 0, 1],
  ])('a spill sent twice and stored %s', (_what, times, escaped) => {
    const spills = Array.from({ length: times }, () => ({
      type: 'SpillRecorded',
      commandId: 'err',
    }));
    const book = bookOf({ must: 'once', commandIds: ['err', 'err'] });
    expect(judge(book, logOf(started, ...spills)).escaped).toBe(escaped);
  });

  const held: Told = { type: 'HoldPlaced', commandId: 'hold' };
  const departed: Told = { type: 'PackageDeparted', commandId: 'act' };
  it.each([
    ['the hold was there and the departure was refused', [held], 0],
    ['the departure was a moment earlier', [departed, held], 0],
    ['the departure came after the hold', [held, departed], 1],
    ['the hold was lost', [departed], 1],
  ])('when a hold and a departure meet, and %s', (_what, events, escaped) => {
    const book = bookOf({ must: 'hold-wins', commandIds: ['hold', 'act'] });
    expect(judge(book, logOf(started, ...events)).escaped).toBe(escaped);
  });
});
