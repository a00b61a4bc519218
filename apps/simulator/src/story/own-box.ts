import { TANK } from '../world/instruments.js';
import { people } from '../world/people.js';
import { slot } from '../world/things.js';
import { boxName } from './box-name.js';
import { allowed } from './enrolment.js';
import type { Scene } from './scene.js';

/** A box of its own, so that nobody else's tubes are concerned. Answers its number. */
export async function inOwnBox(scene: Scene, tube: string, letter: string): Promise<string> {
  const name = boxName(scene, letter);
  await allowed(scene.parts.api, people.keeper, '/boxes', {
    box: name,
    tank: TANK,
    rows: 1,
    columns: 1,
  });
  const position = 'A1';
  await scene.must(people.keeper, 'unit-moves', {
    tube: scene.of(tube),
    ...slot(name, position),
  });
  scene.hands.places.set(tube, { box: name, position });
  return name;
}
