import type { Journey } from '../journey/journey.js';
import type { HoldScope } from '../kernel/finding.js';

/** A hold on what nobody knows would hold nothing: it falls on the whole therapy, and QA narrows it. */
export const knownScope = (scope: HoldScope, { items, batches, packages }: Journey): HoldScope => {
  const known = {
    journey: () => true,
    unit: () => scope.kind === 'unit' && items[scope.item] !== undefined,
    batch: () => scope.kind === 'batch' && batches[scope.batch] !== undefined,
    package: () => scope.kind === 'package' && packages[scope.sscc] !== undefined,
  };
  return known[scope.kind]() ? scope : { kind: 'journey' };
};
