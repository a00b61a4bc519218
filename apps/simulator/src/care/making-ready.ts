import { HOUR, MINUTE } from '../calendar.js';
import { plan } from '../story/bedside.js';
import { reconstitution } from '../story/preparation.js';
import { takeOut } from '../story/spare.js';
import { people } from '../world/people.js';
import { box } from '../world/things.js';
import type { AwkwardCare } from './awkward-care.js';

/** Two retrievals of three minutes are six, and a dose has ten. */
const twiceOutOfTheTank: AwkwardCare = {
  care: 'a tube is taken out, put back, and taken out again, within its minutes',
  moment: 'before-retrieval',
  possible: ({ hands }) => hands.places.has(hands.tube ?? ''),
  give: async scene => {
    const tube = scene.hands.tube ?? '';
    const place = scene.hands.places.get(tube);
    if (place === undefined) throw new Error('The tube lies in no box.');
    await takeOut(scene, tube);
    const out = scene.parts.api.lastCommandId;
    await scene.parts.calendar.after(3 * MINUTE);
    const back = await scene.must(people.keeper, 'put-aways', {
      tube: scene.of(tube),
      box: box(place.box),
      position: place.position,
    });
    scene.hands.places.set(tube, place);
    return [out, back.commandId];
  },
};

/** A fever is gone in an hour; the tube is still in its shipper, as cold as ever. */
const cancelledAndPlannedAgain: AwkwardCare = {
  care: 'an infusion is cancelled before anything is thawed, and planned again',
  moment: 'package-opened',
  possible: ({ stage, taken, parts }) =>
    stage === 'dispatch' && !taken.has('spare') && parts.protocol.preparation !== undefined,
  give: async scene => {
    const told = await scene.must(people.physician, 'infusion-cancellations', {
      cause: 'participant-unwell',
    });
    await plan(scene, scene.parts.calendar.now + HOUR);
    return [told.commandId, scene.parts.api.lastCommandId];
  },
};

const toldAfterwards: AwkwardCare = {
  care: 'cells are washed and diluted while the tablet is offline, and told afterwards',
  moment: 'before-reconstitution',
  possible: ({ taken }) => !taken.has('reconstitution'),
  give: async scene => {
    await scene.parts.calendar.after(4 * MINUTE);
    const told = await scene.must(people.nurse, 'reconstitutions', {
      ...reconstitution(scene, scene.hands.tube ?? ''),
      afterTheFact: { reason: 'the tablet had no network' },
    });
    scene.taken.add('reconstitution');
    return [told.commandId];
  },
};

/** Around the tank, the bath and the bottle. */
export const makingReady: readonly AwkwardCare[] = [
  twiceOutOfTheTank,
  cancelledAndPlannedAgain,
  toldAfterwards,
];
