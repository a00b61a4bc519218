import type { CultureEvent } from '../src/culture/events.js';
import { foldJourney } from '../src/journey/fold-journey.js';
import { type Line, labelled, line, on } from './chapter.js';
import { analyst, operator, secondAnalyst, secondOperator } from './people.js';
import { benchOfEvents as bench, lot } from './scans.js';

export type CellsStep =
  | 'vessels-labelled'
  | 'isolated'
  | 'passage-labelled'
  | 'passaged-once'
  | 'passaged-twice'
  | 'passaged'
  | 'harvest-labelled'
  | 'harvested'
  | 'sampled'
  | 'entries-verified'
  | 'tested';

/** Where a confluent layer of 20 million cells grows. */
export const AREA_CM2 = 675;

const passaged = (from: readonly string[], into: string, passage: number): CultureEvent => ({
  type: 'CellsPassaged',
  data: {
    from,
    into: [into],
    bench,
    passage,
    count: { viableCells: 20_000_000, viabilityPercent: '94.5' },
    areaSquareCentimetres: AREA_CM2,
    reagent: lot('TRYPSIN-1'),
  },
});

/** Three passages and the harvest: marrow M1, vessels V1 and V2, then V3, V4, V5, then H1. */
export const chapterOfCulture: readonly Line<CellsStep>[] = [
  line('vessels-labelled', operator, on(0, '11:40'), ...labelled('vessel', 'V1', 'V2')),
  line('isolated', operator, on(0, '12:00'), {
    type: 'CellsIsolated',
    data: {
      from: 'M1',
      into: ['V1', 'V2'],
      bench,
      nucleatedCells: 300_000_000,
      viabilityPercent: '97.0',
      areaSquareCentimetres: AREA_CM2,
      medium: lot('MEDIUM-1'),
      supplement: lot('SERUM-1'),
    },
  }),
  line('passage-labelled', operator, on(7, '10:00'), ...labelled('vessel', 'V3')),
  line('passaged-once', operator, on(7, '10:30'), passaged(['V1', 'V2'], 'V3', 1)),
  line('passaged-twice', operator, on(14, '10:00'), ...labelled('vessel', 'V4')),
  line('passaged-twice', operator, on(14, '10:30'), passaged(['V3'], 'V4', 2)),
  line('passaged', operator, on(21, '10:00'), ...labelled('vessel', 'V5')),
  line('passaged', operator, on(21, '10:30'), passaged(['V4'], 'V5', 3)),
  line('harvest-labelled', operator, on(24, '10:00'), ...labelled('harvest', 'H1')),
  line('harvested', operator, on(24, '10:30'), {
    type: 'CellsHarvested',
    data: {
      from: ['V5'],
      into: 'H1',
      bench,
      passage: 3,
      count: { viableCells: 40_000_000, viabilityPercent: '95.0' },
    },
  }),
  line('sampled', operator, on(24, '10:40'), ...labelled('sample', 'Q1')),
  line('sampled', operator, on(24, '10:45'), {
    type: 'SampleTaken',
    data: {
      sample: 'Q1',
      from: 'H1',
      batch: 'B1',
      tests: ['viability', 'endotoxin', 'sterility'],
      volumeMicrolitres: 200,
    },
  }),
];

/** A result as the analyst keyed it, of the one sample or of another. */
export const result = (test: string, value: string, unit: string, sample = 'Q1') =>
  ({
    type: 'ResultRecorded',
    data: {
      sample,
      batch: 'B1',
      test,
      method: `METHOD-${test}`,
      measured: { operator: '=', value, unit },
      instrument: 'INSTRUMENT-1',
      rawDataSha256: `sha256-of-${test}`,
      conforms: true,
    },
  }) as const;

export const reviewed = (test: string, sample = 'Q1') =>
  ({ type: 'ResultReviewed', data: { sample, batch: 'B1', test } }) as const;

/** The laboratory and the second keying of every count: what the QP waits for on the conditional stage. */
export const chapterOfTests: readonly Line<CellsStep>[] = [
  {
    step: 'entries-verified',
    by: secondOperator,
    at: on(24, '15:00'),
    events: history =>
      foldJourney(history).criticalEntries.map(({ eventId, field }) => ({
        type: 'EntryVerified',
        data: { eventId, field },
      })),
  },
  line(
    'tested',
    analyst,
    on(24, '16:00'),
    result('viability', '93.5', 'percent'),
    result('endotoxin', '0.50', 'EU/ml'),
  ),
  line('tested', secondAnalyst, on(24, '16:30'), reviewed('viability'), reviewed('endotoxin')),
];

export const sterilityResult = result('sterility', 'no-growth', 'finding');
export const sterilityReviewed = reviewed('sterility');
