import type { Journey } from '../journey/journey.js';
import type { HoldScope } from '../kernel/finding.js';

/**
 * A hold on what nobody knows would hold nothing, and neither would one on a batch of which nothing is there, while a dose
 * out of the bank is given beside it. It falls on the whole therapy, and QA narrows it.
 */
export const knownScope = (scope: HoldScope, { items, packages }: Journey): HoldScope => {
  const known = {
    journey: () => true,
    unit: () => scope.kind === 'unit' && Object.hasOwn(items, scope.item),
    batch: () =>
      scope.kind === 'batch' && Object.values(items).some(({ batch }) => batch === scope.batch),
    package: () => scope.kind === 'package' && Object.hasOwn(packages, scope.sscc),
  };
  return known[scope.kind]() ? scope : { kind: 'journey' };
};
