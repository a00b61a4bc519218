import type { ItemState, JourneyState } from '../journey/journey-state.js';

/** What has to be done next for one dose, in the order of the design's "life of one infusion". */
export type Step =
  | 'receive'
  | 'check'
  | 'open'
  | 'label-syringe'
  | 'draw-up'
  | 'time-out'
  | 'start'
  | 'end'
  | 'over';

export const STEPS: readonly Step[] = [
  'check',
  'open',
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
  /** What is checked, opened and drawn from; undefined while nothing is there. */
  readonly tube: ItemState | undefined;
  readonly syringe: ItemState | undefined;
  /** How many different people have checked what is given. The ledger tells nobody of one who is alone (H30). */
  readonly checkers: number;
}

/**
 * Where a dose stands. It says what is offered to people, and nothing is decided by it: whatever they do, the ledger decides.
 * @param post where they are
 */
export function atTheBed(
  journey: JourneyState,
  at: { readonly site: string; readonly post: string },
): AtTheBed {
  const items = Object.values(journey.items);
  const here = items.filter(
    ({ sscc, custodian }) =>
      sscc === undefined && custodian?.site === at.site && custodian.post === at.post,
  );
  const tube = here.find(
    ({ kind, status }) => kind === 'tube' && (status === 'present' || status === 'opened'),
  );
  const syringe = here.find(
    ({ kind, status }) => kind === 'syringe' && status !== 'infused' && status !== 'discarded',
  );
  const { bedside } = journey;
  const checked = [tube?.item, syringe?.item];
  const checkers = new Set(
    bedside.verifications.filter(({ item }) => checked.includes(item)).map(({ person }) => person),
  ).size;
  return { tube, syringe, checkers, step: stepOf(journey, tube, syringe, checkers) };
}

function stepOf(
  { bedside }: JourneyState,
  tube: ItemState | undefined,
  syringe: ItemState | undefined,
  checkers: number,
): Step {
  if (
    bedside.doseGiven ||
    (bedside.ended !== undefined && syringe === undefined && tube === undefined)
  )
    return 'over';
  if (bedside.running !== undefined) return 'end';
  if (tube === undefined && syringe === undefined) return 'receive';
  if (checkers < CHECKERS_NEEDED) return 'check';
  if (syringe?.status === 'present' && (syringe.volumeMicrolitres ?? 0) > 0)
    return bedside.timeOut?.syringe === syringe.item ? 'start' : 'time-out';
  if (tube?.status !== 'opened') return 'open';
  return syringe === undefined ? 'label-syringe' : 'draw-up';
}
