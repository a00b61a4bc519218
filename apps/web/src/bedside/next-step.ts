import type { ItemState, JourneyState } from '../journey/journey-state.js';

/** What has to be done next for one dose, in the order of the design's "life of one infusion". */
export type Step =
  | 'receive'
  | 'thaw'
  | 'end-thaw'
  | 'check'
  | 'open'
  | 'reconstitute'
  | 'label-syringe'
  | 'draw-up'
  | 'time-out'
  | 'start'
  | 'end'
  | 'over';

/** Those that a rail shows; a fresh product is neither thawed nor made ready. */
const stepsOf = (isFrozen: boolean, isMadeReady: boolean): readonly Step[] => [
  ...(isFrozen ? (['thaw', 'end-thaw'] as const) : []),
  'check',
  'open',
  ...(isMadeReady ? (['reconstitute'] as const) : []),
  'label-syringe',
  'draw-up',
  'time-out',
  'start',
  'end',
];

const CHECKERS_NEEDED = 2;

/** What somebody at the bed has in front of him. */
export interface AtTheBed {
  readonly step: Step;
  readonly steps: readonly Step[];
  /** What is checked, opened and drawn from; undefined while nothing is there. */
  readonly tube: ItemState | undefined;
  /** Once its label is on it. */
  readonly syringe: ItemState | undefined;
  /** How many different people have checked what is given. The ledger tells nobody of one who is alone (H30). */
  readonly checkers: number;
}

interface Place {
  readonly site: string;
  readonly post: string;
}

/**
 * Where a dose stands. It says what is offered to people, and nothing is decided by it: whatever they do, the ledger decides.
 * @param at where they are
 * @param isMadeReady whether the instruction of the product asks for more than a thaw
 */
export function atTheBed(journey: JourneyState, at: Place, isMadeReady: boolean): AtTheBed {
  const here = Object.values(journey.items).filter(item => isHere(item, at));
  // What is in a syringe was checked in its tube, or anew where a mismatch has voided that.
  const checkersOf = ({ item, parents }: ItemState): number =>
    new Set(
      journey.bedside.verifications
        .filter(check => check.item === item || parents.includes(check.item))
        .map(({ person }) => person),
    ).size;
  const tubes = here.filter(({ kind, status }) => kind === 'tube' && TO_GIVE.has(status));
  // Of two, the one that people have in hand.
  const [tube] = tubes.toSorted(
    (one, other) =>
      Number(other.status === 'opened') - Number(one.status === 'opened') ||
      checkersOf(other) - checkersOf(one),
  );
  const syringe = here.find(
    ({ kind, status }) => kind === 'syringe' && (status === 'labelled' || status === 'present'),
  );
  const checkers = Math.max(...[tube, syringe].map(item => (item ? checkersOf(item) : 0)));
  const step = stepOf({ journey, tube, syringe, checkers, isMadeReady });
  return {
    tube,
    syringe,
    checkers,
    step,
    steps: stepsOf(tube?.frozenAt !== undefined, isMadeReady),
  };
}

const TO_GIVE: ReadonlySet<string> = new Set(['present', 'opened']);

const isHere = ({ sscc, custodian, status }: ItemState, { site, post }: Place): boolean =>
  // A label that was printed for a syringe is on nothing yet, and in nobody's custody.
  sscc === undefined &&
  (status === 'labelled' || (custodian?.site === site && custodian.post === post));

interface Standing extends Pick<AtTheBed, 'tube' | 'syringe' | 'checkers'> {
  readonly journey: JourneyState;
  readonly isMadeReady: boolean;
}

function stepOf({ journey, tube, syringe, checkers, isMadeReady }: Standing): Step {
  const { running, doseGiven, timeOut } = journey.bedside;
  if (running !== undefined) return 'end';
  if (doseGiven) return 'over';
  const isDrawnUp = syringe?.status === 'present';
  if (tube === undefined && !isDrawnUp) return 'receive';
  if (!isDrawnUp && tube?.status === 'present' && tube.frozenAt !== undefined) {
    if (tube.thawedUseBy === undefined) return 'thaw';
    if (tube.thawEndedAt === undefined) return 'end-thaw';
  }
  if (checkers < CHECKERS_NEEDED) return 'check';
  if (isDrawnUp) return timeOut?.syringe === syringe.item ? 'start' : 'time-out';
  if (tube?.status !== 'opened') return 'open';
  if (isMadeReady && tube.reconstitutedAt === undefined) return 'reconstitute';
  return syringe === undefined ? 'label-syringe' : 'draw-up';
}
