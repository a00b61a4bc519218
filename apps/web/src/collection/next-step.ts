import type { ItemState, JourneyState, PackageState, PostState } from '../journey/journey-state.js';
import { isAt } from '../places/is-at.js';

/** What has to be done next where cells are collected, at the bed and until they leave. */
export type Step = 'print' | 'apply' | 'compare' | 'aspirate' | 'pack' | 'package' | 'over';

export const STEPS: readonly Step[] = ['print', 'apply', 'compare', 'aspirate', 'pack', 'package'];

/** What somebody who collects has before him. */
export interface AtTheCollection {
  readonly step: Step;
  /** The bag or tube that the cells go into; undefined while it has no label. */
  readonly container: ItemState | undefined;
  /** Who put its label on: the comparison is another's. */
  readonly labelledBy: string | undefined;
  /** In which it lies, for as long as it is still here. */
  readonly package: PackageState | undefined;
}

/**
 * Where a collection stands. It says what is offered to people, and nothing is decided by it: whatever they do, the ledger decides.
 * @param at where they are
 */
export function atTheCollection(journey: JourneyState, at: PostState): AtTheCollection {
  const { currentBatch, items, labels, packages } = journey;
  const containers = Object.values(items).filter(
    ({ kind, batch }) => kind === 'starting-material' && batch === currentBatch,
  );
  const container = containers.findLast(({ status }) => status !== 'discarded');
  const label = labels[container?.label ?? ''];
  const labelledBy = label?.appliedBy;
  const isCompared = label?.verifiedBy !== undefined;
  const parcel = Object.values(packages).find(
    each => each.sscc === container?.sscc && isAt(at, each.custodian),
  );
  const step = parcel === undefined ? stepOf(container, isCompared, at) : 'package';
  return { step, container, labelledBy, package: parcel };
}

function stepOf(container: ItemState | undefined, isCompared: boolean, at: PostState): Step {
  switch (container?.status) {
    case undefined:
      return 'print';
    case 'planned':
      return 'apply';
    case 'labelled':
      return isCompared ? 'aspirate' : 'compare';
    case 'present':
      return isAt(at, container?.custodian) ? 'pack' : 'over';
    default:
      return 'over';
  }
}
