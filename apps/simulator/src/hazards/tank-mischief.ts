import { MINUTE } from '../calendar.js';
import { liftHoldsOf } from '../story/holds.js';
import { inOwnBox } from '../story/own-box.js';
import { closeAlarms, monitored, rescue } from '../story/tank.js';
import type { Scene } from '../story/scene.js';
import { SPARE_TANK, TANK } from '../world/instruments.js';
import { type Mischief, alarm, hasSpare, isCryo, leftHeld } from './mischief.js';

const LONG = 30 * MINUTE;
const TOO_WARM = -120_000;

const spareStored = (scene: Scene): boolean =>
  isCryo(scene) && hasSpare(scene) && scene.hands.places.has(scene.hands.spare ?? '');

export const tankMischief: readonly Mischief[] = [
  {
    hazard: 'H17',
    moment: 'tubes-stored',
    what: 'a tank fails, and the box of the spare stands in the warm for half an hour',
    // The box bears the name of the therapy: there is one of it, whatever is made again.
    possible: scene => spareStored(scene) && scene.batch === 'B1',
    commit: async scene => {
      const spare = scene.hands.spare ?? '';
      const name = await inOwnBox(scene, spare, 'N');
      await scene.parts.calendar.after(LONG);
      const told = await rescue(scene, name, TANK, LONG);
      const step = alarm(told, 'TANK_FAILED');
      await closeAlarms(scene, TANK);
      const exposed = await leftHeld(scene, 'UnitsExposed', { kind: 'unit', item: spare });
      // What is held already is not held again for the same reason, and the next error is to be seen by its own hold.
      await liftHoldsOf(scene, exposed);
      return [step, exposed];
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
