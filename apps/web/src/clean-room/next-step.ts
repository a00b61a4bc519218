import type { ItemState, JourneyState, PackageState, PostState } from '../journey/journey-state.js';

/** What has to be done next for one therapy in a clean room, in the order in which a product is made. */
export type Step =
  | 'wait'
  | 'receive'
  | 'open-package'
  | 'unpack'
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
  | 'seal-package'
  | 'give-package'
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

/** A package that lies here and is not emptied yet. */
const TO_DO_WITH_PACKAGE: Readonly<Record<string, Step>> = {
  sealed: 'receive',
  'in-transit': 'receive',
  received: 'open-package',
  opened: 'unpack',
};

/** One that was packed here for somebody else. */
const TO_DO_BEFORE_IT_LEAVES: Readonly<Record<string, Step>> = {
  packed: 'seal-package',
  sealed: 'give-package',
};

const isAt = (at: PostState, custodian: PostState | undefined): boolean =>
  custodian?.organisation === at.organisation &&
  custodian.site === at.site &&
  custodian.post === at.post;

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
  const parcel = Object.values(journey.packages).find(
    ({ status, destination, custodian }) =>
      TO_DO_WITH_PACKAGE[status] !== undefined && isAt(at, custodian) && isAt(at, destination),
  );
  const leaving = Object.values(journey.packages).find(
    ({ status, destination, custodian }) =>
      TO_DO_BEFORE_IT_LEAVES[status] !== undefined && isAt(at, custodian) && !isAt(at, destination),
  );
  const vessels = here.filter(({ kind }) => kind === 'vessel');
  const passages = vessels.flatMap(({ passage }) => passage ?? []);
  const passage = passages.length === 0 ? undefined : Math.max(...passages);
  return {
    step:
      TO_DO_WITH_PACKAGE[parcel?.status ?? ''] ??
      TO_DO_BEFORE_IT_LEAVES[leaving?.status ?? ''] ??
      stepOf(journey, here, making),
    steps: stepsOf(making),
    passage,
    package: parcel ?? leaving,
    here,
    empty,
  };
}

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
