import type { Journey } from '../journey/journey.js';
import type { HoldScope } from '../kernel/finding.js';

type Told = { readonly id: string; readonly type: string; readonly data: unknown };

/** Texts of an event's data, and of what stands directly in it: enough for items, packages, batches, holds and deviations. */
function textsIn(data: unknown, depth = 2): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null || depth === 0) return [];
  return Object.values(data).flatMap(value => textsIn(value, depth - 1));
}

const batchesOfScope = (scope: HoldScope, { items, packages }: Journey): readonly string[] => {
  switch (scope.kind) {
    case 'journey':
      return [];
    case 'batch':
      return [scope.batch];
    case 'unit':
      return [items[scope.item]?.batch ?? ''];
    case 'package':
      return (packages[scope.sscc]?.items ?? []).map(item => items[item]?.batch ?? '');
  }
};

/** Names that an event can give a thing, each with the batches that the thing is of. */
function batchesNamed(text: string, journey: Journey): readonly string[] {
  const { batches, items, packages, labels, deviations, holds } = journey;
  const item = items[text] ?? items[labels[text]?.item ?? ''];
  const hold = holds[text];
  return [
    ...(batches[text] === undefined ? [] : [text]),
    ...(item === undefined ? [] : [item.batch]),
    ...(packages[text]?.items ?? []).map(packed => items[packed]?.batch ?? ''),
    ...(deviations[text]?.batch === undefined ? [] : [deviations[text].batch]),
    ...(hold === undefined ? [] : batchesOfScope(hold.scope, journey)),
  ];
}

/**
 * Whether an event tells something of a batch. What names no batch, and nothing that is of one, is about the whole therapy, and
 * of every batch. A correction is of what it corrects.
 */
export function isOfBatch(
  event: Told,
  batch: string,
  journey: Journey,
  history: ReadonlyMap<string, Told>,
): boolean {
  const corrected =
    event.type === 'EventCorrected'
      ? history.get((event.data as { readonly eventId: string }).eventId)
      : undefined;
  if (corrected !== undefined) return isOfBatch(corrected, batch, journey, history);
  const named = textsIn(event.data).flatMap(text => batchesNamed(text, journey));
  return named.length === 0 || named.includes(batch);
}
