import type { ItemState, JourneyState, PackageState, PostState } from '../journey/journey-state.js';
import { parcelStep } from '../package/parcel-step.js';
import { isAt } from '../places/is-at.js';

/** What has to be done next for one therapy in a clean room, in the order in which a product is made. */
export type Step =
  | 'wait'
  | 'package'
  | 'isolate'
  | 'grow'
  | 'harvest'
  | 'sample'
  | 'fill'
  | 'seal'
  | 'test-seal'
  | 'freeze'
  | 'hand-over'
  | 'offered'
  | 'pack'
  | 'spare'
  | 'discard'
  | 'over';

/** H5: done at a bench that is open for this therapy and no other. */
export const AT_A_BENCH: ReadonlySet<Step> = new Set(['isolate', 'grow', 'harvest', 'fill']);

/** What of a protocol says how a product is made. */
export interface Making {
  readonly passages: number;
  readonly isFrozen: boolean;
}

/** What stands before somebody in a clean room. */
export interface AtTheBench {
  readonly step: Step;
  /** The way of this product, for people to see where they are on it. */
  readonly steps: readonly Step[];
  readonly passage: number | undefined;
  readonly package: PackageState | undefined;
  /** What the own post holds of it, out of any package and in no box. */
  readonly here: readonly ItemState[];
  /** Labelled and empty: what something goes into. */
  readonly empty: readonly ItemState[];
}

/**
 * Where the making of a product stands. It says what is offered to people, and nothing is decided by it: whatever they do, the ledger decides.
 * @param at where they are
 */
export function atTheBench(journey: JourneyState, at: PostState, making: Making): AtTheBench {
  const items = Object.values(journey.items);
  const here = items.filter(
    ({ status, sscc, place, custodian }) =>
      status === 'present' && sscc === undefined && place === undefined && isAt(at, custodian),
  );
  const empty = items.filter(
    ({ status, batch }) => status === 'labelled' && batch === journey.currentBatch,
  );
  // One that is held out to the own post is not in its hands yet, and is what people wait for.
  const parcel = Object.values(journey.packages).find(each => !IDLE.has(parcelStep(each, at)));
  const vessels = here.filter(({ kind }) => kind === 'vessel');
  const passages = vessels.flatMap(({ passage }) => passage ?? []);
  const passage = passages.length === 0 ? undefined : Math.max(...passages);
  return {
    step: parcel === undefined ? stepOf(journey, here, making) : 'package',
    steps: stepsOf(making),
    passage,
    package: parcel,
    here,
    empty,
  };
}

/** Nobody at this post has anything to do with it. */
const IDLE: ReadonlySet<string> = new Set(['elsewhere', 'over']);

const stepsOf = ({ isFrozen }: Making): readonly Step[] => [
  'isolate',
  'grow',
  'harvest',
  'sample',
  'fill',
  'seal',
  'test-seal',
  ...(isFrozen ? (['freeze', 'hand-over'] as const) : (['hand-over', 'pack'] as const)),
];

function stepOf(journey: JourneyState, here: readonly ItemState[], making: Making): Step {
  const ofBatch = here.filter(({ batch }) => batch === journey.currentBatch);
  const leftOver = here.some(
    ({ kind, batch }) => kind === 'vessel' && batch !== journey.currentBatch,
  );
  if (leftOver) return 'discard';
  const has = (kind: string) => ofBatch.some(item => item.kind === kind);
  if (has('tube')) return stepOfTubes(journey, ofBatch, making);
  if (has('harvest')) return isSampled(journey, ofBatch) ? 'fill' : 'sample';
  if (has('vessel')) {
    const passages = ofBatch.map(({ passage = 0 }) => passage);
    return Math.max(...passages) < making.passages ? 'grow' : 'harvest';
  }
  if (has('starting-material')) return 'isolate';
  if (has('sample')) return handsOver(ofBatch);
  const isMade = Object.values(journey.items).some(
    ({ kind, batch, parents }) =>
      kind === 'tube' && batch === journey.currentBatch && parents.length > 0,
  );
  return isMade ? 'over' : 'wait';
}

const isSampled = ({ samples }: JourneyState, here: readonly ItemState[]): boolean =>
  here.some(
    ({ kind, item }) =>
      kind === 'harvest' && Object.values(samples).some(({ from }) => from === item),
  );

function stepOfTubes(
  { items, currentBatch }: JourneyState,
  here: readonly ItemState[],
  { isFrozen }: Making,
): Step {
  const tubes = here.filter(({ kind }) => kind === 'tube');
  if (tubes.some(({ sealed }) => !sealed)) return 'seal';
  if (tubes.some(({ sealTight }) => sealTight === undefined)) return 'test-seal';
  if (isFrozen && tubes.some(({ frozenAt }) => frozenAt === undefined)) return 'freeze';
  if (isFrozen) return handsOver(here);
  // What is given fresh stays until it may leave; its samples do not.
  const samples = here.filter(({ kind }) => kind === 'sample');
  if (samples.length > 0) return handsOver(samples);
  const filled = Object.values(items).filter(
    ({ kind, batch, parents }) => kind === 'tube' && batch === currentBatch && parents.length > 0,
  );
  return filled.length > tubes.length ? 'spare' : 'pack';
}

const handsOver = (units: readonly ItemState[]): Step =>
  units.every(({ offer }) => offer !== undefined) ? 'offered' : 'hand-over';
