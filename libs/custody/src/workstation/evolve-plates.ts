import type { Recorded } from '../kernel/event.js';
import type { BenchPlate, PlateEvent } from './plates.js';

export type BenchPlates = Readonly<Record<string, BenchPlate>>;

const changed = (
  plates: BenchPlates,
  plate: string,
  change: (known: BenchPlate) => Partial<BenchPlate>,
): BenchPlates => {
  const known = plates[plate];
  return known === undefined ? plates : { ...plates, [plate]: { ...known, ...change(known) } };
};

/** Changing what is not there changes nothing. */
export function evolvePlates(plates: BenchPlates, event: Recorded<PlateEvent>): BenchPlates {
  const { person } = event.actor;
  switch (event.type) {
    case 'EnvironmentSamplesTaken': {
      const { session, coi } = event.data;
      const fresh = { session, coi, result: undefined, enteredBy: [], corrected: false };
      return {
        ...plates,
        ...Object.fromEntries(event.data.plates.map(each => [each.plate, { ...each, ...fresh }])),
      };
    }
    case 'EnvironmentResultRecorded': {
      const { plate, count, verdict } = event.data;
      return changed(plates, plate, ({ enteredBy }) => ({
        result: { count, verdict, by: [...enteredBy, person], reviewedBy: undefined },
        enteredBy: [...enteredBy, person],
      }));
    }
    case 'EnvironmentResultCorrected': {
      const { plate, count, verdict } = event.data;
      return changed(plates, plate, ({ enteredBy }) => {
        const by = [...enteredBy, person];
        return {
          result:
            count === undefined || verdict === undefined
              ? undefined
              : { count, verdict, by, reviewedBy: undefined },
          enteredBy: by,
          corrected: true,
        };
      });
    }
    case 'EnvironmentResultReviewed':
      return changed(plates, event.data.plate, ({ result }) => ({
        result: result && { ...result, reviewedBy: person },
      }));
  }
}
