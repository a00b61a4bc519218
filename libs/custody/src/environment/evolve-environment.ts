import type { Evolution } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import type { EnvironmentPlate } from './environment-plate.js';
import type { AtSession, EnvironmentEvent } from './events.js';
import { type Plate, plateKey } from './plate.js';

const laidOut = (
  { workstation, session }: AtSession,
  { plate, kind, grade, place, limits }: Plate,
  batch: string,
): EnvironmentPlate => ({
  workstation,
  session,
  plate,
  kind,
  grade,
  place,
  limits,
  batch,
  result: undefined,
});

const withPlates = (journey: Journey, plates: readonly EnvironmentPlate[]): Journey => ({
  ...journey,
  environment: {
    ...journey.environment,
    ...Object.fromEntries(plates.map(plate => [plateKey(plate), plate])),
  },
});

export const evolveEnvironment: Evolution<EnvironmentEvent> = {
  EnvironmentSampled: (journey, { data }) =>
    withPlates(
      journey,
      // A crash may have let a result come first: it stays.
      data.plates.flatMap(plate =>
        journey.environment[plateKey({ ...data, ...plate })] === undefined
          ? [laidOut(data, plate, data.batch)]
          : [],
      ),
    ),
  EnvironmentResultNoted: (journey, { id, data, recordedAt }) => {
    const { count, verdict, by, waitsForReview } = data;
    const known = journey.environment[plateKey(data)] ?? laidOut(data, data, data.batch);
    const result =
      count === undefined || verdict === undefined
        ? undefined
        : {
            eventId: id,
            count,
            verdict,
            by,
            waitsForReview,
            // What was owed from the first moment is not owed later because somebody keyed it again.
            recordedAt: known.result?.verdict === verdict ? known.result.recordedAt : recordedAt,
          };
    return withPlates(journey, [{ ...known, result }]);
  },
};
