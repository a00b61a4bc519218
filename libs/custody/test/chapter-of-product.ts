import { DAY_MS, HOUR_MS, type Instant, after, timestampOf } from '../src/kernel/instant.js';
import { sterilityResult, sterilityReviewed } from './chapter-of-cells.js';
import { type Line, labelled, line, on } from './chapter.js';
import {
  analyst,
  cleanRoom,
  keeper,
  operator,
  qp,
  secondAnalyst,
  secondOperator,
  vault,
} from './people.js';
import type { Form } from './protocol-of-stories.js';
import { benchOfEvents as bench, lot, serialOf } from './scans.js';

export type ProductStep =
  | 'tubes-labelled'
  | 'filled'
  | 'closed'
  | 'seals-tested'
  | 'frozen'
  | 'stored'
  | 'sterile'
  | 'certified'
  | 'retrieved';

const TUBES = ['T1', 'T2'] as const;
const FILLED_AT = on(24, '11:00');
const SHELF_LIFE_MS: Record<Form, number> = { fresh: 48 * HOUR_MS, cryo: 365 * DAY_MS };

/** Two tubes of one dose each: T1 is meant for the participant, T2 is the spare. */
export const chapterOfFilling = (form: Form): readonly Line<ProductStep>[] => [
  line('tubes-labelled', operator, on(24, '10:55'), ...labelled('tube', ...TUBES)),
  line('filled', operator, FILLED_AT, {
    type: 'TubesFilled',
    data: {
      from: 'H1',
      tubes: TUBES,
      bench,
      volumeMicrolitres: 1_500,
      cellsPerTube: 15_000_000,
      diluent: lot('DILUENT-1'),
      expiresAt: timestampOf(after(FILLED_AT, SHELF_LIFE_MS[form])),
    },
  }),
  line(
    'closed',
    operator,
    on(24, '11:10'),
    ...TUBES.map(item => ({ type: 'TubeSealed', data: { item } }) as const),
  ),
  line(
    'seals-tested',
    secondOperator,
    on(24, '11:20'),
    ...TUBES.map(
      item => ({ type: 'SealTested', data: { item, method: 'visual', tight: true } }) as const,
    ),
  ),
];

/** Frozen in the clean room and put into the vault's box, T1 at A1 and T2 at A2. */
export const chapterOfFreezing: readonly Line<ProductStep>[] = [
  line('frozen', operator, on(24, '12:00'), {
    type: 'TubesFrozen',
    data: {
      items: TUBES,
      freezer: 'FREEZER-1',
      program: 'MINUS-1-PER-MINUTE',
      traceSha256: 'sha256-of-the-trace',
    },
  }),
  line('stored', keeper, on(24, '12:02'), {
    type: 'UnitsHandedOver',
    data: { items: TUBES, from: cleanRoom, to: vault },
  }),
  line(
    'stored',
    keeper,
    on(24, '12:05'),
    ...TUBES.map(
      (item, index) =>
        ({
          type: 'UnitStored',
          data: {
            item,
            place: { box: 'BOX-1', position: `A${index + 1}` },
            boxRevision: index + 1,
          },
        }) as const,
    ),
  ),
];

export const chapterOfSterility: readonly Line<ProductStep>[] = [
  line('sterile', analyst, on(38, '09:00'), sterilityResult),
  line('sterile', secondAnalyst, on(38, '09:30'), sterilityReviewed),
];

export const chapterOfRelease = (form: Form, at: Instant): readonly Line<ProductStep>[] => [
  line('certified', qp, at, {
    type: 'BatchCertified',
    data: {
      batch: 'B1',
      stage: form === 'fresh' ? 'conditional' : 'final',
      units: TUBES,
      labels: TUBES.map(tube => serialOf(tube)),
    },
  }),
];

export const chapterOfRetrieval: readonly Line<ProductStep>[] = [
  line('retrieved', keeper, on(38, '17:07'), {
    type: 'UnitRetrieved',
    data: { item: 'T1', place: { box: 'BOX-1', position: 'A1' } },
  }),
];
