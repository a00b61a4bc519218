import { MINUTE } from '../calendar.js';
import { fetching, leave } from '../story/locker.js';
import { people, postOf } from '../world/people.js';
import type { AwkwardCare } from './awkward-care.js';

/** The night shift of the firm fetches what the day shift could not deliver. */
export const leftInALocker: AwkwardCare = {
  care: 'a package is left in a locker, and a colleague fetches it there',
  moment: 'package-on-its-way',
  possible: () => true,
  give: async scene => {
    const left = await leave(scene, people.courier, people.otherCourier);
    await scene.parts.calendar.after(20 * MINUTE);
    const fetched = await scene.must(people.otherCourier, 'collections', fetching(scene));
    return [left.commandId, fetched.commandId];
  },
};

/** The driver was nowhere to be seen; he comes back, and gets it from whoever had it meanwhile. */
export const takenOverAndBack: AwkwardCare = {
  care: 'a package is taken over because nobody is there, and handed back by two sides',
  moment: 'package-on-its-way',
  possible: ({ stage }) => stage === 'collection',
  give: async scene => {
    const taken = await scene.must(people.operator, 'takeovers', {
      package: scene.outside().package,
      reason: 'nobody-there',
      witness: people.otherOperator.id,
    });
    const offer = { ...scene.outside(), to: postOf(people.courier) };
    const offered = await scene.must(people.operator, 'handoff-offers', offer);
    const back = await scene.must(people.courier, 'handoff-acceptances', scene.outside());
    return [taken.commandId, offered.commandId, back.commandId];
  },
};
