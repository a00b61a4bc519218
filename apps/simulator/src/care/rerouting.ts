import { people, postOf } from '../world/people.js';
import type { AwkwardCare } from './awkward-care.js';

/** A bed is moved and moved back: whoever carries the parcel must not wait for a new label. */
export const reroutedTwice: AwkwardCare = {
  care: 'a packed product is sent elsewhere, and then to its ward after all',
  moment: 'before-departure',
  possible: ({ stage, taken }) => stage === 'dispatch' && !taken.has('departure'),
  give: async scene => {
    const route = `packages/${scene.ssccInHand()}/reroutings`;
    const away = await scene.must(people.qa, route, {
      destination: postOf(people.keeper),
      reason: 'the bed was moved',
    });
    const back = await scene.must(people.investigator, route, {
      destination: postOf(people.nurse),
      reason: 'and moved back',
    });
    return [away.commandId, back.commandId];
  },
};
