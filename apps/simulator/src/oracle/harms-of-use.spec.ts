import { type Told, logOf } from '../../../../test/harness/log-of.js';
import { followUse } from './harms-of-use.js';

const MIDNIGHT = '2026-02-18T00:00:00Z';
const BEFORE = Date.parse(MIDNIGHT) - 1;
const AFTER = Date.parse(MIDNIGHT);

const made: Told[] = [
  {
    type: 'JourneyStarted',
    data: {
      participant: 'anna',
      protocol: { administration: { releaseStage: 'conditional' } },
    },
  },
  ...['M1', 'T1', 'T2', 'S1'].map(item => ({
    type: 'LabelPrinted',
    data: { item, batch: 'B1' },
  })),
  { type: 'CellsIsolated', data: { from: 'M1', into: ['V1'] } },
  { type: 'TubesFilled', data: { from: 'V1', tubes: ['T1', 'T2'], expiresAt: MIDNIGHT } },
];
const certified: Told = {
  type: 'BatchCertified',
  data: { batch: 'B1', stage: 'conditional', units: ['T1', 'T2'] },
};
const opened: Told = {
  type: 'TubeOpened',
  recordedAt: BEFORE,
  data: { item: 'T1', useBy: MIDNIGHT },
};
const drawnUp: Told = { type: 'DrawnUp', data: { from: 'T1', syringe: 'S1' } };
const infused = (recordedAt = BEFORE): Told => ({
  type: 'InfusionStarted',
  recordedAt,
  data: { syringe: 'S1' },
});
const hold = (scope: object, kind = 'finding'): Told => ({
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope, cause: { kind } },
});
const resolved = (disposition: string): Told => ({
  type: 'HoldResolved',
  data: { hold: 'HOLD-1', disposition },
});

const hazardsOf = (...log: readonly Told[]): string[] =>
  followUse(logOf(...made, ...log)).harms.map(({ hazard }) => hazard);

describe('the oracle, on the use of what was made', () => {
  it('finds nothing wrong with what was released and used in time', () => {
    expect(hazardsOf(certified, opened, drawnUp, infused())).toEqual([]);
  });

  it('H13: sees that it was not released', () => {
    expect(hazardsOf(opened)).toEqual(['H13']);
    const rejected: Told = { type: 'BatchRejected', data: { batch: 'B1' } };
    expect(hazardsOf(certified, rejected, opened)).toEqual(['H13']);
  });

  it('H39: sees that nobody had compared its new label with the old one', () => {
    const relabelled: Told = { type: 'ItemRelabelled', data: { item: 'T1' } };
    const confirmed: Told = { type: 'RelabellingConfirmed', data: { item: 'T1' } };
    expect(hazardsOf(certified, relabelled, opened)).toEqual(['H39']);
    expect(hazardsOf(certified, opened, drawnUp, relabelled, infused())).toEqual(['H39']);
    expect(hazardsOf(certified, relabelled, confirmed, opened)).toEqual([]);
  });

  it('H34: sees that it was past its shelf life, in the syringe as well', () => {
    expect(hazardsOf(certified, { ...opened, recordedAt: AFTER })).toEqual(['H34']);
    expect(hazardsOf(certified, drawnUp, infused(AFTER))).toEqual(['H34']);
  });

  it('H22: sees that it was opened too long ago', () => {
    const late = hazardsOf(certified, opened, drawnUp, infused(AFTER));
    expect(late.sort()).toEqual(['H22', 'H34']);
  });

  it('H26: sees a second infusion after the dose was in', () => {
    const completed: Told = { type: 'InfusionCompleted', data: {} };
    expect(hazardsOf(certified, opened, drawnUp, infused(), completed, infused())).toEqual(['H26']);
    expect(hazardsOf(certified, opened, drawnUp, infused(), infused())).toEqual([]);
  });

  it.each<[object, string[]]>([
    [{ kind: 'unit', item: 'T1' }, ['H25']],
    [{ kind: 'unit', item: 'M1' }, ['H25']],
    [{ kind: 'batch', batch: 'B1' }, ['H25']],
    [{ kind: 'journey' }, ['H25']],
    [{ kind: 'unit', item: 'T2' }, []],
    [{ kind: 'batch', batch: 'B2' }, []],
  ])('H25: follows a hold on %j to what was opened', (scope, harms) => {
    expect(hazardsOf(certified, hold(scope), opened)).toEqual(harms);
    expect(hazardsOf(certified, hold(scope), resolved('lifted'), opened)).toEqual([]);
  });

  it('H25: never lets go of what QA rejected, nor of what came out of it', () => {
    const rejected = [hold({ kind: 'unit', item: 'T1' }), resolved('rejected')];
    expect(hazardsOf(certified, ...rejected, opened)).toEqual(['H25']);
    expect(hazardsOf(certified, ...rejected, drawnUp, infused())).toEqual(['H25']);
    const other: Told = { ...opened, data: { item: 'T2', useBy: MIDNIGHT } };
    expect(hazardsOf(certified, ...rejected, other)).toEqual([]);
  });

  it.each([
    ['product', ['H25']],
    ['return', []],
    ['startingMaterial', []],
  ])('H25: what leaves on the leg %s while it is held', (leg, harms) => {
    const packed: Told = { type: 'PackagePacked', data: { sscc: '00', leg, items: ['T1'] } };
    const left: Told = { type: 'PackageDeparted', recordedAt: BEFORE, data: { sscc: '00' } };
    expect(hazardsOf(certified, packed, hold({ kind: 'package', sscc: '00' }), left)).toEqual(
      harms,
    );
  });
});

describe('the oracle, on a certification', () => {
  it.each<[object, string[]]>([
    [{ kind: 'journey' }, ['H25']],
    [{ kind: 'batch', batch: 'B1' }, ['H25']],
    [{ kind: 'unit', item: 'M1' }, ['H25']],
    [{ kind: 'unit', item: 'T1' }, []],
    [{ kind: 'batch', batch: 'B2' }, []],
  ])('H25: under a hold on %j', (scope, harms) => {
    expect(hazardsOf(hold(scope), certified)).toEqual(harms);
  });

  it('H48: after a withdrawal, until the dose is in', () => {
    const withdrawn = hold({ kind: 'journey' }, 'stop');
    expect(hazardsOf(withdrawn, certified)).toEqual(['H48']);
    const completed: Told = { type: 'InfusionCompleted', data: {} };
    expect(hazardsOf(completed, withdrawn, certified)).toEqual([]);
  });
});
