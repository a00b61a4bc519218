import { type Told, logOf } from '../../../../test/harness/log-of.js';
import { followUse } from './harms-of-use.js';

const NOON = Date.parse('2026-04-08T12:00:00Z');
const minute = (count: number): number => NOON + count * 60_000;
const at = (minutes: number, type: string, data: NonNullable<Told['data']>): Told => ({
  type,
  recordedAt: minute(minutes),
  data,
});

const made: Told[] = [
  at(-90, 'JourneyStarted', {
    participant: 'anna',
    protocol: {
      administration: { releaseStage: 'final' },
      form: { maxMinutesOutOfStorage: 10 },
      preparation: {
        steps: [
          { step: 'thaw', minMilliCelsius: 36_000, maxMilliCelsius: 38_000, maxMinutes: 5 },
          { step: 'wash' },
        ],
      },
    },
  }),
  ...['T1', 'S1'].map(item => at(-80, 'LabelPrinted', { item, batch: 'B1' })),
  at(-70, 'TubesFilled', { from: 'H1', tubes: ['T1'], expiresAt: '2027-01-01T00:00:00Z' }),
  at(-60, 'BatchCertified', { batch: 'B1', stage: 'final', units: ['T1'] }),
];
const retrieved = (minutes: number) => at(minutes, 'UnitRetrieved', { item: 'T1' });
const thawed = at(0, 'UnitThawed', { item: 'T1', useBy: '2026-04-08T13:00:00Z' });
const ended = (minutes = 3, milliCelsius = 37_000) =>
  at(4, 'ThawEnded', { item: 'T1', milliCelsius, minutes });
const ready = at(6, 'UnitReconstituted', { item: 'T1', useBy: '2026-04-08T12:36:00Z' });
const drawnUp = at(8, 'DrawnUp', { from: 'T1', syringe: 'S1' });
const infused = (minutes = 10) => at(minutes, 'InfusionStarted', { syringe: 'S1' });
const held = at(5, 'HoldPlaced', {
  hold: 'HOLD-1',
  scope: { kind: 'unit', item: 'T1' },
  cause: { kind: 'finding' },
});
const lifted = at(5, 'HoldResolved', { hold: 'HOLD-1', disposition: 'lifted' });

const hazardsOf = (...log: readonly Told[]): string[] =>
  followUse(logOf(...made, ...log)).harms.map(({ hazard }) => hazard);

describe('the oracle, on what was thawed', () => {
  it('finds nothing wrong with a dose that was made ready as its instruction says', () => {
    expect(hazardsOf(retrieved(-9), thawed, ended(), ready, drawnUp, infused())).toEqual([]);
  });

  it('H36: sees that nobody had made it ready', () => {
    expect(hazardsOf(thawed, ended(), drawnUp, infused())).toEqual(['H36']);
  });

  it('H36: sees that it was used too long after it was made ready', () => {
    expect(hazardsOf(thawed, ended(), ready, drawnUp, infused(36))).toEqual(['H36']);
  });

  it.each([
    [6, 37_000],
    [3, 38_001],
    [3, 35_999],
  ])('H36: sees that it was thawed for %d minutes at %d, unless QA looked', (minutes, warm) => {
    const wrong = ended(minutes, warm);
    expect(hazardsOf(thawed, wrong, ready, drawnUp, infused())).toEqual(['H36']);
    expect(hazardsOf(thawed, wrong, held, lifted, ready, drawnUp, infused())).toEqual([]);
  });

  it('H36: sees that it was in the warm for too long before its thaw, every retrieval counted', () => {
    expect(hazardsOf(retrieved(-11), thawed)).toEqual(['H36']);
    const back = (minutes: number) => at(minutes, 'UnitStored', { item: 'T1' });
    expect(hazardsOf(retrieved(-40), back(-35), retrieved(-6), thawed)).toEqual(['H36']);
    expect(hazardsOf(retrieved(-40), back(-36), retrieved(-6), thawed)).toEqual([]);
    const packed = at(-34, 'PackagePacked', { sscc: '1', leg: 'return', items: ['T1'] });
    expect(hazardsOf(retrieved(-40), packed, thawed)).toEqual([]);
  });
});
