import { HOUR, MINUTE } from '../calendar.js';
import { localTime } from '../local-time.js';
import { checkOnPaper, courseOnPaper, destroyBlank, printPack } from '../story/downtime.js';
import { CareBlocked } from '../story/care-blocked.js';
import { liftHolds } from '../story/holds.js';
import { people } from '../world/people.js';
import type { Body } from '../story/scene.js';
import type { AwkwardCare } from './awkward-care.js';

/** A pack lies on the ward for every dose, and is needed for almost none of them. */
export const packNotNeeded: AwkwardCare = {
  care: 'a pack for downtime is printed, not needed, and destroyed before a second person',
  moment: 'at-the-ward',
  possible: ({ hands }) => hands.tube !== undefined,
  give: async scene => {
    const { a, b, c } = await printPack(scene, scene.hands.tube ?? '', people.nurse);
    return destroyBlank(scene, a, b, c);
  },
};

/** The ledger is rarely silent: for one participant in five. */
const isNightOf = ({ subjectNumber }: Body): boolean => Number(subjectNumber.slice(-3)) % 5 === 2;

/** Two people and paper: what they did is entered when the ledger is back, and compared by a third. */
export const givenOnPaper: AwkwardCare = {
  care: 'the ledger is silent at the bed: the dose is given on paper, and entered when it is back',
  moment: 'before-verification',
  possible: ({ hands, parts }) =>
    hands.tube !== undefined && parts.protocol.form.kind === 'fresh' && isNightOf(parts.body),
  give: async scene => {
    const { calendar, api, book, body } = scene.parts;
    const tube = scene.hands.tube ?? '';
    const lifted = await liftHolds(scene, tube);
    const { a, b, c } = await printPack(scene, tube, people.nurse);
    const down = calendar.now;
    await calendar.after(30 * MINUTE);
    const start = calendar.now;
    await calendar.after(2 * HOUR);
    const declared = await api.give(people.nurse, '/downtimes', {
      site: people.nurse.site,
      from: localTime(down),
      until: localTime(calendar.now - MINUTE),
      cause: 'the network was down',
      declaredBy: people.nurse.id,
      declaredAs: 'nurse',
    });
    if (!declared.accepted) throw new CareBlocked(`downtimes: ${JSON.stringify(declared.body)}`);
    const at = { at: start - 10 * MINUTE, tube: scene.of(tube) };
    const enter = (fields: object) => scene.must(people.nightNurse, 'downtime-forms', fields);
    const first = await enter(checkOnPaper(scene, a, { by: people.nurse, ...at }));
    const second = await enter(checkOnPaper(scene, b, { by: people.otherNurse, ...at }));
    const given = await enter(courseOnPaper(scene, c, tube, start));
    book.truth.infused(given.commandId, scene.of(tube), body.participant);
    const compared: string[] = [];
    for (const form of [a, b, c]) {
      const same = { form, agrees: true };
      const told = await scene.must(people.otherNurse, 'downtime-form-comparisons', same);
      compared.push(told.commandId);
    }
    scene.taken.add('infusion');
    scene.misScanned = false;
    return [...lifted, ...[first, second, given].map(({ commandId }) => commandId), ...compared];
  },
};
