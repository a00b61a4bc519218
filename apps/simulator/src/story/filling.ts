import { BENCH, FREEZER } from '../world/instruments.js';
import { type Person, people, postOf } from '../world/people.js';
import { CRYO_TUBES, DILUENT, lot } from '../world/lots.js';
import { bench, box, slot } from '../world/things.js';
import { atBench, count, verified } from './culture.js';
import { testsFor } from './release.js';
import type { Scene } from './scene.js';

/** The dose and a spare. */
const TUBES = 2;
/** So many more cells are harvested than are filled. */
const PLENTY = 1.2;

export interface Filled {
  /** The dose. */
  readonly tube: string;
  /** The spare. */
  readonly spare: string;
  readonly samples: readonly string[];
}

/** Harvest, samples, filling, sealing and seal tests in one session. */
export async function fill(scene: Scene, vessels: readonly string[]): Promise<Filled> {
  const { dose } = scene.parts.protocol;
  let filled: Filled | undefined;
  await atBench(scene, async () => {
    await scene.moment('before-harvest');
    const [harvest = ''] = await scene.label(people.operator, 'harvest', 1);
    const counted = { ...count(scene), viableCells: Math.round(TUBES * PLENTY * dose.cells) };
    const harvested = await scene.must(people.operator, 'harvests', {
      bench: bench(BENCH),
      from: vessels.map(vessel => scene.of(vessel)),
      into: scene.of(harvest),
      count: counted,
    });
    await verified(scene, harvested, 'count.viableCells', counted.viableCells);
    const samples = await sample(scene, harvest);
    await scene.moment('before-fill');
    const [tube = '', spare = ''] = await scene.label(people.operator, 'tube', TUBES);
    const told = await scene.must(
      people.operator,
      'fillings',
      fillingFields(scene, harvest, [tube, spare]),
    );
    await verified(scene, told, 'cellsPerTube', dose.cells);
    for (const each of [tube, spare]) {
      await scene.must(people.operator, 'tube-seals', { tube: scene.of(each) });
      await scene.must(people.operator, 'seal-tests', {
        tube: scene.of(each),
        method: 'dye-ingress',
        tight: true,
      });
    }
    Object.assign(scene.hands, {
      tube,
      spare,
      samples,
      vessels: [],
      filledAt: scene.parts.calendar.now,
    });
    await scene.moment('tubes-filled');
    filled = { tube, spare, samples };
  });
  if (filled === undefined) throw new Error('Nothing was filled.');
  return filled;
}

const fillingFields = (scene: Scene, harvest: string, tubes: readonly string[]) => ({
  bench: bench(BENCH),
  from: scene.of(harvest),
  tubes: tubes.map(tube => scene.of(tube)),
  declaredTubes: tubes.length,
  volumeMicrolitres: scene.parts.protocol.dose.volumeMicrolitres,
  cellsPerTube: scene.parts.protocol.dose.cells,
  diluent: lot(DILUENT),
  tubeLot: lot(CRYO_TUBES),
});

/** A sample for the early tests, another for those that take until the final release; they go to the laboratory. */
async function sample(scene: Scene, harvest: string): Promise<string[]> {
  const { protocol } = scene.parts;
  const samples = await scene.label(people.operator, 'sample', 2);
  const tests = [testsFor(protocol, 'conditional'), testsFor(protocol, 'final')];
  for (const [index, each] of samples.entries()) {
    await scene.must(people.operator, 'samples', {
      sample: scene.of(each),
      from: scene.of(harvest),
      tests: tests[index],
      volumeMicrolitres: 100,
    });
  }
  await handOverUnits(scene, samples, people.operator, people.analyst);
  return samples;
}

/** Inside one site, without a package: both sides scan each of them. */
async function handOverUnits(scene: Scene, items: readonly string[], from: Person, to: Person) {
  const units = items.map(item => scene.of(item));
  await scene.must(from, 'unit-offers', { units, to: postOf(to) });
  await scene.must(to, 'unit-acceptances', { units });
}

export const BOX = '9512345BOX1';
const ROWS = 'ABCDEFGHIJ';
const COLUMNS = 10;

/** Position of the n-th tube of the trial: row by row. */
export const positionOf = (n: number): string =>
  `${ROWS[Math.floor(n / COLUMNS) % ROWS.length] ?? 'A'}${(n % COLUMNS) + 1}`;

/** Frozen and put away: the dose and the spare beside each other. */
export async function store(
  scene: Scene,
  { tube, spare }: Filled,
  place: (tube: string) => { box: string; position: string },
) {
  await scene.must(people.operator, 'freezings', {
    tubes: [scene.of(tube), scene.of(spare)],
    freezer: box(FREEZER),
    program: 'one-degree-a-minute',
    traceSha256: 'b'.repeat(64),
  });
  await handOverUnits(scene, [tube, spare], people.operator, people.keeper);
  for (const each of [tube, spare]) {
    const { box: name, position } = place(each);
    scene.hands.places.set(each, { box: name, position });
    await scene.must(people.keeper, 'put-aways', {
      tube: scene.of(each),
      ...slot(name, position),
    });
  }
}
