import type { Told } from '../api.js';
import { localTime } from '../local-time.js';
import { TANK } from '../world/instruments.js';
import { type Person, people } from '../world/people.js';
import { slot } from '../world/things.js';
import { boxName } from './box-name.js';
import { allowed } from './enrolment.js';
import type { Scene } from './scene.js';

/** A laboratory's report reaches the ward. */
export const reportSerology = (
  scene: Scene,
  findings: object,
  by: Person = people.investigator,
): Promise<Told> =>
  scene.must(by, 'serology', {
    sampledOn: localTime(scene.parts.calendar.now).slice(0, 10),
    laboratory: 'lab-12',
    report: `SER-${scene.coi}`,
    findings,
  });

/** A box of its own, for whatever need not lie apart or, if that is said, for what must. */
export async function ownBox(
  scene: Scene,
  called: string,
  storageClass?: 'segregated',
): Promise<string> {
  const name = boxName(scene, called);
  const size = { tank: TANK, rows: 1, columns: 2 };
  await allowed(scene.parts.api, people.keeper, '/boxes', {
    box: name,
    ...size,
    ...(storageClass === undefined ? {} : { storageClass }),
  });
  return name;
}

/** From where it lies to another position. */
export async function moveTo(
  scene: Scene,
  tube: string,
  name: string,
  position: string,
): Promise<Told> {
  const told = await scene.must(people.keeper, 'unit-moves', {
    tube: scene.of(tube),
    ...slot(name, position),
  });
  scene.hands.places.set(tube, { box: name, position });
  return told;
}

/** Dose and spare lie apart from now on. Answers the commands. */
export async function moveApart(scene: Scene): Promise<readonly string[]> {
  const name = await ownBox(scene, 'APART', 'segregated');
  const moved: string[] = [];
  for (const [index, tube] of [scene.hands.tube, scene.hands.spare].entries())
    moved.push((await moveTo(scene, tube ?? '', name, `A${index + 1}`)).commandId);
  return moved;
}
