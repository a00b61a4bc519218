import { type Told, logOf } from '../../../../test/harness/log-of.js';
import type { Must, Step } from './injection.js';
import { Ledgerbook } from './ledgerbook.js';
import { judge } from './oracle.js';

const started: Told = { type: 'JourneyStarted', data: { participant: 'anna' } };

const step = (must: Must, rest: Partial<Step> = {}): Step => ({
  commandId: 'err',
  answered: undefined,
  must,
  ...rest,
});

/** What the oracle counts as escaped of one error with these steps. */
function escapedOf(steps: readonly Step[], ...log: readonly Told[]): number | undefined {
  const book = new Ledgerbook();
  book.injected({ hazard: 'H9', what: 'an error', steps });
  return judge(book, logOf(started, ...log)).perHazard.H9?.escaped;
}

describe('the oracle, on errors that must be refused', () => {
  const passage = step({ kind: 'refused', codes: ['WRONG_PASSAGE'] });
  const raised: Told = { type: 'StopRaised', commandId: 'err', data: { code: 'WRONG_PASSAGE' } };

  it("finds the barrier's own code in the therapy", () => {
    expect(escapedOf([passage], raised)).toBe(0);
  });

  it('finds it in the audit stream, where it follows from the command', () => {
    const noted: Told = {
      type: 'CommandRefused',
      stream: 'audit-bioinova-2026-02-16',
      causation: 'err',
      data: { code: 'WRONG_PASSAGE' },
    };
    expect(escapedOf([passage], noted)).toBe(0);
  });

  it.each<[string, Told[]]>([
    ['by another rule', [{ ...raised, data: { code: 'ITEM_NOT_READY' } }]],
    ['without a trace', []],
    ['and done all the same', [raised, { type: 'CellsHarvested', commandId: 'err' }]],
    ['not at all', [{ type: 'CellsHarvested', commandId: 'err' }]],
    ['in another command', [{ ...raised, commandId: 'other' }]],
  ])('counts it as escaped when it was refused %s', (_what, log) => {
    expect(escapedOf([passage], ...log)).toBe(1);
  });

  it('asks every step of an error', () => {
    const held = step({ kind: 'refused', codes: ['HELD'] }, { commandId: 'then' });
    expect(escapedOf([passage, held], raised)).toBe(1);
  });
});

describe('the oracle, on what could not even be read', () => {
  const must: Must = { kind: 'turned-away', code: 'SCAN_REJECTED' };

  it('is content with the answer and an empty log', () => {
    expect(escapedOf([step(must, { answered: 'SCAN_REJECTED' })])).toBe(0);
  });

  it.each<[string, Partial<Step>, Told[]]>([
    ['the ledger failed', { answered: 'LEDGER_FAULT' }, []],
    ['it was accepted', {}, []],
    ['an event tells of it', { answered: 'SCAN_REJECTED' }, [{ type: 'X', commandId: 'err' }]],
  ])('counts it as escaped when %s', (_what, rest, log) => {
    expect(escapedOf([step(must, rest)], ...log)).toBe(1);
  });
});

describe('the oracle, on errors that happen', () => {
  const tube = step({ kind: 'held', touched: { kind: 'unit', item: 'T1' } });
  const filled: Told[] = [
    { type: 'LabelPrinted', data: { item: 'T1', batch: 'B1' } },
    { type: 'TubesFilled', data: { from: 'H1', tubes: ['T1'], expiresAt: '2026-02-18T00:00:00Z' } },
    { type: 'PackagePacked', data: { sscc: '00', leg: 'product', items: ['T1'] } },
  ];
  const hold = (scope: object): Told => ({
    type: 'HoldPlaced',
    commandId: 'err',
    data: { hold: 'HOLD-1', scope, cause: { kind: 'finding', code: 'X' } },
  });

  it.each<[object, number]>([
    [{ kind: 'unit', item: 'T1' }, 0],
    [{ kind: 'unit', item: 'H1' }, 0],
    [{ kind: 'batch', batch: 'B1' }, 0],
    [{ kind: 'package', sscc: '00' }, 0],
    [{ kind: 'journey' }, 0],
    [{ kind: 'unit', item: 'T2' }, 1],
    [{ kind: 'batch', batch: 'B2' }, 1],
    [{ kind: 'package', sscc: '01' }, 1],
  ])('a hold on %j', (scope, escaped) => {
    expect(escapedOf([tube], ...filled, hold(scope))).toBe(escaped);
  });

  it('takes a deviation for a hold only where the design says so', () => {
    const opened: Told = {
      type: 'DeviationOpened',
      commandId: 'err',
      data: { code: 'UNACCOUNTED_VOLUME' },
    };
    const must: Must = { kind: 'deviation', code: 'UNACCOUNTED_VOLUME' };
    expect(escapedOf([tube], ...filled, opened)).toBe(1);
    expect(escapedOf([step(must)], opened)).toBe(0);
    expect(escapedOf([step({ ...must, code: 'CUSTODY_GAP' })], opened)).toBe(1);
  });

  it('that only asks QA to look at a tank', () => {
    const raised: Told = {
      type: 'TankAlarmRaised',
      commandId: 'err',
      data: { code: 'TANK_TOO_WARM' },
    };
    const must: Must = { kind: 'alarm', code: 'TANK_TOO_WARM' };
    expect(escapedOf([step(must)], raised)).toBe(0);
    expect(escapedOf([step({ ...must, code: 'TANK_FAILED' })], raised)).toBe(1);
  });

  const lifted: Told = {
    type: 'HoldResolved',
    data: { hold: 'HOLD-1', disposition: 'lifted' },
  };
  const departed: Told = { type: 'PackageDeparted', data: { sscc: '00' } };
  const held = hold({ kind: 'unit', item: 'T1' });
  it.each<[string, Told[], number]>([
    ['was used while it was open', [held, departed, lifted], 1],
    ['was used after it was lifted', [held, lifted, departed], 0],
    ['was used before', [departed, held], 0],
  ])('what was held %s', (_what, log, escaped) => {
    expect(escapedOf([tube], ...filled, ...log)).toBe(escaped);
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
    expect(escapedOf([step({ kind: 'once', type: 'SpillRecorded' })], ...spills)).toBe(escaped);
  });
});

describe('the oracle, on a hold and a departure in one moment', () => {
  const held: Told = {
    type: 'HoldPlaced',
    commandId: 'hold',
    data: { hold: 'HOLD-1', scope: { kind: 'journey' }, cause: { kind: 'person' } },
  };
  const departed: Told = { type: 'PackageDeparted', commandId: 'err' };
  const stopped: Told = { type: 'StopRaised', commandId: 'err', data: { code: 'HELD' } };
  it.each<[string, Told[], number]>([
    ['the hold was there and the departure was refused', [held, stopped], 0],
    ['the departure was a moment earlier', [departed, held], 0],
    ['the departure came after the hold', [held, departed], 1],
    ['the departure was lost without a word', [held], 1],
    ['the hold was lost', [departed], 1],
  ])('when %s', (_what, events, escaped) => {
    expect(escapedOf([step({ kind: 'hold-wins', hold: 'hold' })], ...events)).toBe(escaped);
  });

  it('counts a hold that stopped nothing later as the escape of this error, and of no other', () => {
    const book = new Ledgerbook();
    const steps = [step({ kind: 'hold-wins', hold: 'hold' })];
    book.injected({ hazard: 'H52', what: 'one moment', steps });
    const opened: Told = { type: 'TubeOpened', data: { item: 'T1' } };
    const certified: Told = { type: 'BatchCertified', data: { batch: 'B1', stage: 'final' } };
    const printed: Told = { type: 'LabelPrinted', data: { item: 'T1', batch: 'B1' } };
    const log = logOf(started, printed, certified, departed, held, opened);
    expect(judge(book, log)).toMatchObject({ escaped: 1, escapes: ['H52: one moment'] });
  });
});
