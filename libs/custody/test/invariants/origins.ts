import type { Journey } from '../../src/journey/journey.js';

/** Everything that an item came out of, itself included. */
export function origins(
  journey: Journey,
  id: string,
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (!seen.has(id)) {
    seen.add(id);
    for (const parent of journey.items[id]?.parents ?? []) origins(journey, parent, seen);
  }
  return seen;
}

/** A hold on anything that an item came out of holds the item too, and so does a rejection for ever. */
export function isHeld(journey: Journey, id: string): boolean {
  const from = origins(journey, id);
  return Object.values(journey.holds).some(({ open, scope, disposition }) => {
    if (!open && disposition !== 'rejected') return false;
    switch (scope.kind) {
      case 'journey':
        return true;
      case 'batch':
        return journey.items[id]?.batch === scope.batch;
      case 'unit':
        return from.has(scope.item);
      case 'package':
        return (journey.packages[scope.sscc]?.items ?? []).some(item => from.has(item));
    }
  });
}
