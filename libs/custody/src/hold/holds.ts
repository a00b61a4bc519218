import { comesFrom } from '../journey/lineage.js';
import type { StopCause } from './events.js';
import type { HoldScope } from '../kernel/finding.js';
import type { Hold, Item, Journey, Package } from '../journey/journey.js';

/** Whether he takes no part any more: a recall or a mix-up holds, and he goes on. */
export const endsParticipation = (cause: StopCause): boolean =>
  cause === 'consent-withdrawn' || cause === 'participant-died';

/** A stop for consent is told by its own rule, so that the nurse reads the true reason. */
export const toldByConsentRule = ({ cause }: Hold): boolean =>
  cause.kind === 'stop' && endsParticipation(cause.cause);

/** Why something is held, short enough for a screen: the rule that found it, the stop, or a person. */
export const causeOf = ({ cause }: Pick<Hold, 'cause'>): string => {
  switch (cause.kind) {
    case 'finding':
      return cause.code;
    case 'stop':
      return cause.cause;
    case 'person':
      return 'placed-by-a-person';
  }
};

/** The batch, package or unit that it is put on; undefined for the whole therapy. */
export function namedBy(scope: HoldScope): string | undefined {
  switch (scope.kind) {
    case 'journey':
      return undefined;
    case 'batch':
      return scope.batch;
    case 'package':
      return scope.sscc;
    case 'unit':
      return scope.item;
  }
}

/** Whether two are put on the very same, in whichever order their fields were stored. */
export const sameScope = (one: HoldScope, other: HoldScope): boolean =>
  one.kind === other.kind && namedBy(one) === namedBy(other);

/** A doubt follows the cells: what came out of a doubted container, or of a doubted parcel, is in doubt as well. */
export const covers = (scope: HoldScope, journey: Journey, item: Item): boolean => {
  switch (scope.kind) {
    case 'journey':
      return true;
    case 'batch':
      return scope.batch === item.batch;
    case 'package':
      return (journey.packages[scope.sscc]?.items ?? []).some(packed =>
        comesFrom(journey, item, packed),
      );
    case 'unit':
      return comesFrom(journey, item, scope.item);
  }
};

export const openHoldOn = (journey: Journey, item: Item): Hold | undefined =>
  Object.values(journey.holds).find(
    hold => hold.open && !toldByConsentRule(hold) && covers(hold.scope, journey, item),
  );

/** Whether anything that lies in a package is on hold. */
export const isOnHold = (journey: Journey, { items }: Pick<Package, 'items'>): boolean =>
  items.some(id => {
    const item = journey.items[id];
    return item !== undefined && openHoldOn(journey, item) !== undefined;
  });

/** A hold that QA resolved by rejecting what it held: final, for it and for all that came out of it. */
export const rejectionOf = (journey: Journey, item: Item): Hold | undefined =>
  Object.values(journey.holds).find(
    hold =>
      hold.disposition === 'rejected' &&
      hold.rejectedItems.some(rejected => comesFrom(journey, item, rejected)) &&
      covers(hold.scope, journey, item),
  );

/** Every hold on the batch itself; where there is none, those that leave none of the units that would be released. */
export function openHoldsOnBatch(
  journey: Journey,
  batch: string,
  units: readonly Item[],
): readonly Hold[] {
  const open = Object.values(journey.holds).filter(hold => hold.open && !toldByConsentRule(hold));
  const ofBatch = open.filter(
    ({ scope }) => scope.kind === 'journey' || (scope.kind === 'batch' && scope.batch === batch),
  );
  if (ofBatch.length > 0) return ofBatch;
  const onUnits = units.map(unit => open.filter(({ scope }) => covers(scope, journey, unit)));
  return onUnits.some(({ length }) => length === 0) ? [] : [...new Set(onUnits.flat())];
}
