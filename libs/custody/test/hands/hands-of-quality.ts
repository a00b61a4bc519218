import { isDue } from '../../src/deadline/deadline.js';
import { deadlinesOf } from '../../src/deadline/deadlines-of.js';
import type { HoldCommand } from '../../src/hold/commands.js';
import type { HoldScope } from '../../src/kernel/finding.js';
import { timestampOf } from '../../src/kernel/instant.js';
import type { QualityCommand } from '../../src/quality/commands.js';
import { label } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands, Situation } from './hand.js';

const TESTS = ['viability', 'endotoxin', 'sterility'] as const;

/** The laboratory and the office: what is tested, certified, held and asked. */
export const handsOfQuality: Hands<QualityCommand | HoldCommand> = {
  TakeSample: (draw, at) => ({
    sample: label(draw, at, 'labelled sample'),
    from: label(draw, at, 'harvest', 'tube', 'vessel'),
    tests: TESTS,
    volumeMicrolitres: 100,
  }),
  RecordResult: (draw, at) => {
    const test = draw.of(TESTS);
    return {
      sample: label(draw, at, 'sample'),
      test,
      method: 'METHOD',
      measured: measured(draw, test),
      instrument: 'INSTRUMENT-1',
      rawDataSha256: 'sha256',
    };
  },
  ReviewResult: (draw, at) => {
    const waiting = at.journey.results.filter(({ reviewedBy }) => reviewedBy === undefined);
    const one = waiting[draw.below(waiting.length)];
    const test = one?.test ?? draw.of(TESTS);
    return {
      sample: label(draw, at, 'sample'),
      test,
      measured: one?.measured ?? measured(draw, test),
    };
  },
  VerifyEntry: (draw, { journey }) => {
    const waiting = journey.criticalEntries.filter(({ verifiedBy }) => verifiedBy === undefined);
    const one = waiting[draw.below(waiting.length)];
    return {
      eventId: one?.eventId ?? 'event-0',
      field: one?.field ?? 'count.viableCells',
      value: draw.onceIn(10) ? 7 : (one?.value ?? 7),
    };
  },
  CertifyBatch: (draw, { journey }) => ({
    batch: draw.onceIn(20) ? 'B9' : journey.currentBatch,
    stage: draw.of(['conditional', 'final']),
  }),
  RejectBatch: (_draw, { journey }) => ({ batch: journey.currentBatch, reason: 'recalled' }),
  PlaceHold: (draw, at) => ({ scope: scope(draw, at), reason: 'query' }),
  HoldForStop: (draw, { history }) => ({
    stop: `STOP-${history.length}`,
    cause: draw.of(['consent-withdrawn', 'participant-died', 'recall', 'mix-up']),
  }),
  LetGoOfStop: (draw, { journey }) => {
    const stops = Object.values(journey.holds).flatMap(({ cause }) =>
      cause.kind === 'stop' ? [cause.stop] : [],
    );
    return { stop: stops[draw.below(stops.length)] ?? 'STOP-0', evidence: 'another participant' };
  },
  ResolveHold: (draw, { journey }) => ({
    hold: open(journey.holds, draw),
    disposition: draw.onceIn(6) ? 'rejected' : 'lifted',
    evidence: 'report',
  }),
  PassDeadline: (draw, { journey, now }) => {
    const open = deadlinesOf(journey);
    const waiting = draw.onceIn(6) ? open : open.filter(each => isDue(each, now));
    const one = waiting[draw.below(waiting.length)];
    return {
      deadline: one?.deadline ?? 'none',
      kind: one?.kind ?? 'hold-unresolved',
      subject: one?.subject ?? 'none',
      dueAt: timestampOf(one?.dueAt ?? journey.lastRecordedAt),
    };
  },
};

export const measured = (draw: Draw, test: string) => {
  const bad = draw.onceIn(8);
  switch (test) {
    case 'viability':
      return { operator: '=', value: bad ? '12' : '93.5', unit: 'percent' } as const;
    case 'endotoxin':
      return { operator: '=', value: bad ? '99' : '0.5', unit: 'EU/ml' } as const;
    default:
      return { operator: '=', value: bad ? 'growth' : 'no-growth', unit: 'finding' } as const;
  }
};

export const scope = (draw: Draw, { journey }: Situation): HoldScope => {
  const items = Object.keys(journey.items);
  const parcels = Object.keys(journey.packages);
  return draw.of<HoldScope>([
    { kind: 'unit', item: items[draw.below(items.length)] ?? 'M1' },
    { kind: 'batch', batch: journey.currentBatch },
    { kind: 'package', sscc: parcels[draw.below(parcels.length)] ?? '' },
    { kind: 'journey' },
  ]);
};

export const open = (
  things: Readonly<Record<string, { readonly open: boolean }>>,
  draw: Draw,
): string => {
  const ids = Object.entries(things).flatMap(([id, one]) => (one.open ? [id] : []));
  return ids[draw.below(ids.length)] ?? 'HOLD-0';
};
