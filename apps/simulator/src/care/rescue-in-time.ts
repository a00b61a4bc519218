import { closeAlarms, rescue, tankOf } from '../story/tank.js';
import type { AwkwardCare } from './awkward-care.js';

/** Nothing of it was in the warm: whoever has a dose in that box must not wait for QA. */
export const rescueInTime: AwkwardCare = {
  care: 'a box full of tubes is carried into another tank before it grew warm',
  moment: 'tubes-stored',
  possible: ({ hands }) => hands.places.has(hands.tube ?? ''),
  give: async scene => {
    const name = scene.hands.places.get(scene.hands.tube ?? '')?.box ?? '';
    const from = await tankOf(scene, name);
    const { commandId } = await rescue(scene, name, from, 0);
    await closeAlarms(scene, from);
    return [commandId];
  },
};
