import type { Evolution } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import type { MissingUnitEvent } from './events.js';

/** Whoever has scanned its label has found it. */
export const found = (journey: Journey, item: string): Journey =>
  journey.missing.includes(item)
    ? { ...journey, missing: journey.missing.filter(missing => missing !== item) }
    : journey;

export const evolveMissingUnit: Evolution<MissingUnitEvent> = {
  UnitMissing: (journey, { data }) => ({
    ...journey,
    missing: [...found(journey, data.item).missing, data.item],
  }),
  UnitIdentified: (journey, { data }) => ({
    ...found(journey, data.item),
    identified: { ...journey.identified, [data.item]: data.material },
  }),
};
