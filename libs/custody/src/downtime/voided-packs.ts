import { causeOf, covers } from '../hold/holds.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Item, Journey } from '../journey/journey.js';
import { type DowntimePack, countsStill } from './downtime-packs.js';
import type { DowntimePackVoided } from './events.js';

/**
 * H50: paper cannot hear of a hold. Whatever stops or replaces a dose after its pack was printed makes the pack void in the same
 * append, so that no reader of the stream can see one without the other, and people are told to call whoever holds it.
 */
export function voidedBy(
  events: readonly JourneyEvent[],
  journey: Journey,
): readonly DowntimePackVoided[] {
  const packs = Object.values(journey.downtime.packs);
  if (packs.length === 0) return [];
  return packs
    .filter(pack => countsStill(journey.downtime, pack) && !isGivenBy(events, pack))
    .flatMap(pack => {
      const item = journey.items[pack.item];
      const causes =
        item === undefined ? [] : events.map(each => causeIn(each, pack, item, journey));
      const cause = causes.find(found => found !== undefined);
      return cause === undefined
        ? []
        : [{ type: 'DowntimePackVoided' as const, data: { pack: pack.pack, cause } }];
    });
}

/** Its own course is being entered: what is held for it was used, and is no news for the ward. */
const isGivenBy = (events: readonly JourneyEvent[], { forms }: DowntimePack): boolean =>
  events.some(
    ({ type, data }) =>
      type === 'DowntimeFormEntered' && forms.includes(data.form) && data.paper.kind === 'course',
  );

const STRICTER_OR_OTHER: ReadonlySet<string> = new Set(['tightens', 'changes']);

function causeIn(
  event: JourneyEvent,
  pack: DowntimePack,
  item: Item,
  journey: Journey,
): string | undefined {
  switch (event.type) {
    case 'HoldPlaced':
      return covers(event.data.scope, journey, item) ? causeOf(event.data) : undefined;
    case 'BatchRejected':
      return event.data.batch === item.batch ? 'REJECTED' : undefined;
    case 'ExceptionalSupplyRevoked':
      return journey.batches[item.batch]?.status === 'exceptional'
        ? 'EXCEPTION_REVOKED'
        : undefined;
    case 'LabelSuperseded':
    case 'LabelVoided':
    case 'LabelDestroyed':
      return event.data.label === pack.label ? 'LABEL_NOT_CURRENT' : undefined;
    case 'UnitReturned':
    case 'UnitDisposed':
    case 'UnitAssigned':
      return event.data.item === pack.item ? 'UNIT_GONE' : undefined;
    case 'InfusionPlanned':
      return event.data.site === pack.site && event.data.post === (pack.post ?? event.data.post)
        ? undefined
        : 'PLANNED_ELSEWHERE';
    // Another tube was: whoever holds the paper of this one would give a second dose.
    case 'InfusionCompleted':
      return event.data.syringe === pack.item ||
        journey.items[event.data.syringe]?.parents.includes(pack.item) === true
        ? undefined
        : 'DOSE_GIVEN';
    // Paper says the limits and the expiry of the version under which it was printed.
    case 'ProtocolMigrated':
      return event.data.changes.some(({ direction }) => STRICTER_OR_OTHER.has(direction))
        ? 'PROTOCOL_TIGHTENED'
        : undefined;
    // The paper lies at the ward that he has left.
    case 'ParticipantMoved':
      return event.data.to === pack.site ? undefined : 'PLANNED_ELSEWHERE';
    default:
      return undefined;
  }
}
