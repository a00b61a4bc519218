import { comesFrom } from '../journey/lineage.js';
import type { StopCause } from './events.js';
import type { HoldScope } from '../kernel/finding.js';
import type { Hold, Item, Journey } from '../journey/journey.js';

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

/** A hold that QA resolved by rejecting what it held: final, for it and for all that came out of it. */
export const rejectionOf = (journey: Journey, item: Item): Hold | undefined =>
  Object.values(journey.holds).find(
    hold =>
      hold.disposition === 'rejected' &&
      hold.rejectedItems.some(rejected => comesFrom(journey, item, rejected)) &&
      covers(hold.scope, journey, item),
  );

/** A hold on the batch itself, or one that leaves none of the units that would be released. */
export function openHoldOnBatch(
  journey: Journey,
  batch: string,
  units: readonly Item[],
): Hold | undefined {
  const ofBatch = Object.values(journey.holds).find(
    hold =>
      hold.open &&
      !toldByConsentRule(hold) &&
      (hold.scope.kind === 'journey' ||
        (hold.scope.kind === 'batch' && hold.scope.batch === batch)),
  );
  if (ofBatch !== undefined) return ofBatch;
  const onUnits = units.map(unit => openHoldOn(journey, unit));
  return onUnits.includes(undefined) ? undefined : onUnits[0];
}
