import type { ReadEvent } from '../envelope/read-event.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import { timestampOf } from '../kernel/instant.js';
import type { ReleaseStage } from '../protocol/definition.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import { type Seen, picks, seenOf, tell } from './exceptions.js';
import { type InTheWay, inTheWay } from './in-the-way.js';
import { type Used, instrumentsDoubted, lotsUsed } from './materials-of-batch.js';
import { isOfBatch } from './of-batch.js';
import {
  type BatchReview,
  CATEGORIES,
  type Category,
  type ReviewContext,
  type ReviewEntry,
  type ReviewedCategory,
  type ToldOfException,
} from './review.js';
import { type Sum, sumOf } from './sums.js';

const STAGES = ['conditional', 'final'] as const satisfies readonly ReleaseStage[];

/**
 * Everything of a batch that did not go as planned, and everything for which it cannot be certified now: EudraLex Vol 4 Chapter 1
 * §1.8(x), 21 CFR 211.192. A function of the record alone: the same record gives the same review, to the byte.
 * @param history every event of the journey, as it was recorded
 * @param journey the same, folded with its corrections
 */
export function reviewOf(
  history: readonly ReadEvent<JourneyEvent>[],
  journey: Journey,
  batch: string,
  context: ReviewContext,
): BatchReview {
  const { unreviewed } = context;
  const asked = { batch, ...(unreviewed === undefined ? {} : { unreviewed }) };
  const waits = {
    conditional: inTheWay(journey, history, { ...asked, stage: 'conditional' }),
    final: inTheWay(journey, history, { ...asked, stage: 'final' }),
  };
  const byId = new Map(history.map(event => [event.id, event]));
  const all = history
    .filter(event => isOfBatch(event, batch, journey, byId))
    .map(event => seenOf(event));
  const { protocol, version } = journey.protocol;
  return {
    coi: journey.coi,
    batch,
    status: journey.batches[batch]?.status ?? 'unknown',
    protocol: { protocol, version },
    revision: history.at(-1)?.revision ?? -1,
    waits: { conditional: waits.conditional.waits, final: waits.final.waits },
    categories: CATEGORIES.map(category => {
      const entries = entriesOf(category, all, waits, context);
      return reviewed(category, entries, sumOf(category, { journey, batch, context }));
    }),
  };
}

type Waits = Readonly<Record<ReleaseStage, InTheWay>>;

/** Printed labels, critical counts, tubes and results are exceptions as long as somebody waits for them, and not afterwards. */
const AS_LONG_AS_IT_WAITS: Partial<Readonly<Record<Category, readonly RefusalCode[]>>> = {
  'keyed-entries': ['ENTRIES_UNVERIFIED'],
  labels: ['RELABELLING_UNCONFIRMED', 'LABELS_UNRECONCILED', 'LABEL_PIECES_UNCOMPARED'],
  vessels: ['VESSELS_UNRECONCILED', 'SEAL_NOT_TESTED'],
  results: ['RESULTS_UNREVIEWED'],
  environment: ['ENVIRONMENT_UNCOUNTED'],
};

function entriesOf(
  category: Category,
  all: readonly Seen[],
  waits: Waits,
  context: ReviewContext,
): readonly ReviewEntry[] {
  const entry = (seen: Seen, told = tell(seen, context)) => entryOf(seen, told, waits);
  const ofUsed = (used: readonly Used[]) => used.map(({ seen, ...told }) => entry(seen, told));
  if (category === 'lots') return ofUsed(lotsUsed(all, context));
  if (category === 'instruments') return ofUsed(instrumentsDoubted(all, context));
  const isTyped = ({ line }: Seen) => category === 'keyed-entries' && line.flags.includes('typed');
  return all
    .filter(
      seen =>
        picks[category]?.(seen, context) === true ||
        isTyped(seen) ||
        isWaitedFor(seen.event.id, waits, AS_LONG_AS_IT_WAITS[category] ?? []),
    )
    .map(seen => entry(seen));
}

const isWaitedFor = (eventId: string, waits: Waits, codes: readonly RefusalCode[]): boolean =>
  STAGES.some(
    stage => waits[stage].events.get(eventId)?.some(code => codes.includes(code)) === true,
  );

function entryOf({ event, line }: Seen, told: ToldOfException, waits: Waits): ReviewEntry {
  const about = event.type === 'EventCorrected' ? [event.id, event.data.eventId] : [event.id];
  return {
    eventId: event.id,
    revision: event.revision,
    type: event.type,
    ...told,
    who: line.person,
    role: line.role,
    at: timestampOf(event.recordedAt),
    inTheWayOf: STAGES.filter(stage => about.some(id => waits[stage].events.has(id))),
  };
}

const reviewed = (
  category: Category,
  entries: readonly ReviewEntry[],
  { counted, says }: Sum,
): ReviewedCategory => ({
  category,
  says: [entries.length === 0 ? 'None.' : `${entries.length}.`, says]
    .filter(each => each !== undefined)
    .join(' '),
  counted,
  entries,
});
