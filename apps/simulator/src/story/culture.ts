import type { Told } from '../api.js';
import { DAY } from '../calendar.js';
import { BENCH } from '../world/instruments.js';
import { people } from '../world/people.js';
import { MEDIUM, REAGENT, SUPPLEMENT, lot, lotNamed } from '../world/lots.js';
import { bench } from '../world/things.js';
import { allowed } from './enrolment.js';
import type { Scene } from './scene.js';
import { openBottle } from './stock.js';

const AREA = 225;

/** Opens the bench for this therapy, with the line cleared by a second person, and closes it again. */
export async function atBench(scene: Scene, work: () => Promise<void>): Promise<void> {
  const { api } = scene.parts;
  const path = `/workstations/${BENCH}`;
  await allowed(api, people.operator, `${path}/sessions`, { coi: scene.coi });
  try {
    await allowed(api, people.otherOperator, `${path}/line-clearances`, {});
    await work();
  } catch (error) {
    // Whose work was blocked leaves the bench all the same: the next therapy waits for it.
    await api.give(people.operator, `${path}/closures`, {});
    throw error;
  }
  await allowed(api, people.operator, `${path}/closures`, {});
}

/** A second person keys the number again, blind. */
export async function verified(
  scene: Scene,
  told: Told,
  field: string,
  value: number,
): Promise<void> {
  const [event] = told.body.events as { id: string }[];
  await scene.must(people.otherOperator, 'entry-verifications', {
    eventId: event?.id,
    field,
    value,
  });
}

export const count = (scene: Scene, perSquareCentimetre = 15_000) => ({
  viableCells: AREA * 3 * perSquareCentimetre + scene.parts.chance.whole(0, 9_999),
  viabilityPercent: '94.5',
});

/** Isolation and as many passages as the protocol wants. Answers the vessels of the last one. */
export async function expand(scene: Scene, marrow: string): Promise<string[]> {
  const { calendar, protocol } = scene.parts;
  let vessels: string[] = [];
  await atBench(scene, async () => {
    await scene.moment('at-the-bench');
    vessels = await scene.label(people.operator, 'vessel', 3);
    await openBottle(scene.parts.api, lotNamed(SUPPLEMENT), `bottle-${scene.coi}-${scene.batch}`);
    const nucleatedCells = 400_000_000 + scene.parts.chance.whole(0, 99_999);
    const told = await scene.must(people.operator, 'isolations', {
      bench: bench(BENCH),
      from: scene.of(marrow),
      into: vessels.map(vessel => scene.of(vessel)),
      declaredVessels: vessels.length,
      nucleatedCells,
      viabilityPercent: '97.0',
      areaSquareCentimetres: AREA * vessels.length,
      medium: lot(MEDIUM),
      supplement: lot(SUPPLEMENT),
    });
    await verified(scene, told, 'nucleatedCells', nucleatedCells);
  });
  scene.hands.vessels = vessels;
  for (let passage = 1; passage <= protocol.culture.passages; passage += 1) {
    const fedAt = calendar.now + 3 * DAY;
    await scene.moment('while-growing');
    await calendar.until(fedAt);
    await feed(scene, vessels);
    await calendar.after(4 * DAY);
    vessels = await passageOnce(scene, vessels);
    scene.hands.vessels = vessels;
  }
  await calendar.after(3 * DAY);
  return vessels;
}

async function feed(scene: Scene, vessels: readonly string[]): Promise<void> {
  await atBench(scene, async () => {
    await scene.must(people.operator, 'medium-changes', {
      bench: bench(BENCH),
      vessels: vessels.map(vessel => scene.of(vessel)),
      medium: lot(MEDIUM),
      confluencePercent: scene.parts.chance.whole(30, 70),
    });
  });
}

async function passageOnce(scene: Scene, from: readonly string[]): Promise<string[]> {
  let into: string[] = [];
  await atBench(scene, async () => {
    into = await scene.label(people.operator, 'vessel', 3);
    scene.hands.emptyVessels = into;
    await scene.moment('before-passage');
    const counted = count(scene);
    const told = await scene.must(
      people.operator,
      'passages',
      passageFields(scene, from, into, counted),
    );
    await verified(scene, told, 'count.viableCells', counted.viableCells);
  });
  return into;
}

export const passageFields = (
  scene: Scene,
  from: readonly string[],
  into: readonly string[],
  counted: object,
) => ({
  bench: bench(BENCH),
  from: from.map(vessel => scene.of(vessel)),
  into: into.map(vessel => scene.of(vessel)),
  declaredVessels: into.length,
  count: counted,
  areaSquareCentimetres: AREA * from.length,
  reagent: lot(REAGENT),
});
