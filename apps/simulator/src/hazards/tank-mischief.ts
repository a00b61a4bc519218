import { MINUTE } from '../calendar.js';
import { closeAlarms, monitored, rescue } from '../story/tank.js';
import { allowed } from '../story/enrolment.js';
import type { Scene } from '../story/scene.js';
import { SPARE_TANK, TANK } from '../world/instruments.js';
import { people } from '../world/people.js';
import { box } from '../world/things.js';
import { type Mischief, alarm, hasSpare, isCryo, leftHeld } from './mischief.js';

const LONG = 30 * MINUTE;
const TOO_WARM = -120_000;

const spareStored = (scene: Scene): boolean =>
  isCryo(scene) && hasSpare(scene) && scene.hands.places.has(scene.hands.spare ?? '');

/** A box of its own, so that nobody else's tubes lie in the warm. */
async function inOwnBox(scene: Scene, tube: string): Promise<string> {
  const name = `9512345N${scene.coi}`;
  await allowed(scene.parts.api, people.keeper, '/boxes', {
    box: name,
    tank: TANK,
    rows: 1,
    columns: 1,
  });
  const position = 'A1';
  await scene.must(people.keeper, 'unit-moves', {
    tube: scene.of(tube),
    box: box(name),
    position,
  });
  scene.hands.places.set(tube, { box: name, position });
  return name;
}

export const tankMischief: readonly Mischief[] = [
  {
    hazard: 'H17',
    moment: 'tubes-stored',
    what: 'a tank fails, and the box of the spare stands in the warm for half an hour',
    possible: spareStored,
    commit: async scene => {
      const spare = scene.hands.spare ?? '';
      const name = await inOwnBox(scene, spare);
      await scene.parts.calendar.after(LONG);
      const told = await rescue(scene, name, TANK, LONG);
      const step = alarm(told, 'TANK_FAILED');
      await closeAlarms(scene, TANK);
      return [step, await leftHeld(scene, 'UnitsExposed', { kind: 'unit', item: spare })];
    },
  },
  {
    hazard: 'H17',
    moment: 'tubes-stored',
    what: 'a tank grows warm, and nobody looks at its display',
    possible: isCryo,
    commit: async scene => {
      const told = await monitored(scene, SPARE_TANK, TOO_WARM);
      await closeAlarms(scene, SPARE_TANK);
      return [alarm(told, 'TANK_TOO_WARM')];
    },
  },
];
