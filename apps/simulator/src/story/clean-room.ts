import type { Told } from '../api.js';
import { ANALYSER, BENCH } from '../world/instruments.js';
import { type Person, people } from '../world/people.js';
import { CareBlocked } from './care-blocked.js';
import type { Scene } from './scene.js';

const PLACES = [
  { kind: 'settle-plate', place: 'left-of-hood', exposedMinutes: 240 },
  { kind: 'glove-print', place: 'right-hand', exposedMinutes: 0 },
] as const;
const WITHIN = 1;
/** More than grade B allows of anything. */
export const MUCH = 12;

/** A plate as the laboratory has it before it: both numbers stand on it. */
export interface LaidPlate {
  readonly plate: string;
  readonly session: string;
  /** Beside whose filling it lay: the therapy may have another batch since. */
  readonly batch: string;
  /** With its bench, as people are told of it. */
  readonly name: string;
}

const atBench = (route: string): string => `/workstations/${BENCH}/${route}`;

/** The plates of a session, while the bench is open. */
export async function layPlates(scene: Scene): Promise<string> {
  const { api, things } = scene.parts;
  const plates = PLACES.map(where => ({ plate: things.plate(), grade: 'B', ...where }));
  return allowed(
    scene,
    await api.give(people.operator, atBench('environment-samples'), { plates }),
  );
}

/** Those that lay beside this therapy, the uncounted ones only. */
export async function uncounted(scene: Scene): Promise<readonly LaidPlate[]> {
  const { journey } = await scene.parts.api.read(people.otherAnalyst, `/journeys/${scene.coi}`);
  const { environment } = journey as {
    environment: Record<string, { plate: string; session: string; batch: string; result?: object }>;
  };
  return Object.entries(environment).flatMap(([name, { plate, session, batch, result }]) =>
    result === undefined ? [{ plate, session, batch, name }] : [],
  );
}

/** What the first analyst enters. */
export const countPlate = (
  scene: Scene,
  plate: Pick<LaidPlate, 'plate' | 'session'>,
  count = WITHIN,
) =>
  scene.parts.api.give(people.analyst, atBench('environment-results'), {
    plate: plate.plate,
    session: plate.session,
    count,
    instrument: ANALYSER,
    rawDataSha256: 'f'.repeat(64),
  });

export const keyAgain = (scene: Scene, { plate, session }: LaidPlate, count: number) =>
  scene.parts.api.give(people.otherAnalyst, atBench('environment-reviews'), {
    plate,
    session,
    count,
  });

export const correctCount = (scene: Scene, by: Person, fields: object) =>
  scene.parts.api.give(by, atBench('environment-corrections'), fields);

/** @throws CareBlocked */
export function allowed(scene: Scene, told: Told): string {
  if (told.accepted) return told.commandId;
  throw new CareBlocked(`${scene.coi} in the clean room: ${JSON.stringify(told.body)}`);
}

/** Days later: growth on one of them, keyed by two people, and whoever must know of it says so. */
export async function growLate(scene: Scene, plate: LaidPlate): Promise<readonly string[]> {
  const counted = allowed(scene, await countPlate(scene, plate, MUCH));
  const keyed = allowed(scene, await keyAgain(scene, plate, MUCH));
  const knows = await scene.must(people.qp, 'late-result-acknowledgements', {
    batch: plate.batch,
    test: 'environment',
    plate: plate.name,
  });
  return [counted, keyed, knows.commandId];
}
