import { type Evolution, changeItem } from '../journey/change.js';
import { startOf } from '../kernel/event.js';
import { instantOf } from '../kernel/instant.js';
import type { PreparationEvent } from './events.js';

export const evolvePreparation: Evolution<PreparationEvent> = {
  ThawEnded: (journey, event) =>
    changeItem(journey, event.data.item, { thawEndedAt: startOf(event) }),
  UnitReconstituted: (journey, event) => {
    const { item, volumeMicrolitres, useBy } = event.data;
    const before = journey.items[item]?.preparedUseBy;
    return changeItem(journey, item, {
      volumeMicrolitres,
      reconstitutedAt: startOf(event),
      // Done twice, it gives no minute back.
      preparedUseBy: before ?? (useBy === undefined ? undefined : instantOf(useBy)),
    });
  },
};
