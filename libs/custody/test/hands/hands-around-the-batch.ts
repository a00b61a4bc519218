import type { ReferToRecord } from '../../src/elsewhere/record-elsewhere.js';
import type { EnvironmentCommand } from '../../src/environment/commands.js';
import { type Plate, verdictOf } from '../../src/environment/plate.js';
import { limitsFor } from '../../src/environment/usual-limits.js';
import { DAY_MS, after, timestampOf } from '../../src/kernel/instant.js';
import type { RetentionCommand } from '../../src/retention/retention-sample.js';
import { label } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands } from './hand.js';
import { position } from './hands-in-the-vault.js';

const AT = { workstation: 'BENCH-1', session: 'SESSION-1' };

/** What the room, the vault and other systems say of a batch. */
export const handsAroundTheBatch: Hands<EnvironmentCommand | RetentionCommand | ReferToRecord> = {
  NoteEnvironmentSamples: draw => ({ ...AT, plates: [plate(draw)] }),
  NoteEnvironmentResult: (draw, { history }) => {
    const read = plate(draw);
    const count = draw.of([0, 3, 9]);
    return {
      ...AT,
      ...read,
      ...(draw.onceIn(6) ? {} : { count, verdict: verdictOf(count, read.limits) }),
      by: 'analyst',
      waitsForReview: draw.onceIn(2),
      source: `bench-${history.length}`,
    };
  },
  KeepRetentionSample: (draw, at) => ({
    sample: label(draw, at, 'sample'),
    position: position(draw, at),
    boxRevision: 3,
    volumeMicrolitres: 50,
    ...(draw.onceIn(2) ? { keepUntil: timestampOf(after(at.now, draw.of([-1, 1]) * DAY_MS)) } : {}),
  }),
  AuthoriseRetentionDestruction: (draw, { journey }) => {
    const kept = Object.keys(journey.retention);
    return { item: kept[draw.below(kept.length)] ?? 'Q9', reason: 'its time is over' };
  },
  ReferToRecord: (draw, { journey }) => ({
    batch: journey.currentBatch,
    kind: 'batch-record',
    record: 'BR-1',
    version: draw.of(['1', '2']),
    sha256: draw.of(['aa', 'bb']),
    holder: 'the-mes',
  }),
};

const plate = (draw: Draw): Plate => {
  const kind = draw.of(['settle-plate', 'glove-print'] as const);
  const grade = draw.of(['A', 'B'] as const);
  return {
    plate: draw.of(['P-1', 'P-2']),
    kind,
    grade,
    place: 'left',
    exposedMinutes: 240,
    limits: limitsFor({ environment: undefined }, { kind, grade }),
  };
};
