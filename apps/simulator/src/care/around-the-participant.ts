import { DAY } from '../calendar.js';
import { sealArm, unblind } from '../story/blinding.js';
import { allowedAs, bind } from '../story/enrolment.js';
import { moveApart, reportSerology } from '../story/serology.js';
import type { Scene } from '../story/scene.js';
import { elsewhere, people } from '../world/people.js';
import type { AwkwardCare } from './awkward-care.js';

/** Once a therapy: the same moment comes again where an expansion fails. */
const isReported = new WeakSet<Scene>();
const hasMoved = new WeakSet<Scene>();

/** His own cells: whatever he carries, he is given them. */
export const reactiveAndGiven: AwkwardCare = {
  care: 'a donation turns out reactive when it is stored: it is moved apart, and given to its participant',
  moment: 'tubes-stored',
  possible: scene => {
    const { places, tube, spare } = scene.hands;
    return places.has(tube ?? '') && places.has(spare ?? '') && !isReported.has(scene);
  },
  give: async scene => {
    isReported.add(scene);
    const reported = await reportSerology(scene, { hiv: 'negative', hbsag: 'reactive' });
    return [reported.commandId, ...(await moveApart(scene))];
  },
};

/** What he was given decides how an infection of his meninges is treated. */
export const armKnownInAnEmergency: AwkwardCare = {
  care: 'somebody falls ill after the infusion, and whoever treats him must know the arm',
  moment: 'after-infusion',
  possible: () => true,
  give: async scene => [await sealArm(scene), ...(await unblind(scene))],
};

/** Home for a week, and back in time for the dose: two hospitals, and two bands. */
export const movedAndBack: AwkwardCare = {
  care: 'a participant goes to another hospital while the cells grow, and comes back',
  moment: 'while-growing',
  possible: scene => scene.parts.doseNumber === 1 && !hasMoved.has(scene),
  give: async scene => {
    hasMoved.add(scene);
    const { api, body, calendar } = scene.parts;
    const path = `/participants/${body.participant}`;
    await api.enlist(elsewhere.investigator);
    const away = { to: elsewhere.investigator.site, reason: 'care-elsewhere' };
    const left = await allowedAs(api, people.investigator, `${path}/transfers`, away);
    const taken = await allowedAs(
      api,
      elsewhere.investigator,
      `${path}/transfers/TRANSFER-1/acceptances`,
      { post: elsewhere.investigator.post },
    );
    await calendar.after(DAY);
    const home = { to: people.investigator.site, reason: 'moved-home' };
    const sent = await allowedAs(api, elsewhere.investigator, `${path}/transfers`, home);
    const back = await allowedAs(
      api,
      people.investigator,
      `${path}/transfers/TRANSFER-2/acceptances`,
      { post: people.nurse.post },
    );
    const bound = await bind(api, body);
    return [left, taken, sent, back].map(({ commandId }) => commandId).concat(bound);
  },
};
