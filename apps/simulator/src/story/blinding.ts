import { people, unblinded } from '../world/people.js';
import { allowedAs } from './enrolment.js';
import type { Scene } from './scene.js';

/** The arms of a study that nobody names to those who care for its participants. */
export const ARMS = ['verum-mesenchymal', 'sham-vehicle'] as const;

/** The unblinded pharmacist takes the arm from the randomisation list. Answers the command. @throws CareBlocked */
export async function sealArm({ parts: { api, body, chance } }: Scene): Promise<string> {
  await api.enlist(unblinded.pharmacist);
  const { subjectNumber } = body;
  const told = await allowedAs(api, unblinded.pharmacist, '/allocations', {
    subjectNumber,
    arm: chance.pick(ARMS),
  });
  return told.commandId;
}

/** Somebody falls ill at night, and what he was given decides how he is treated. @throws CareBlocked */
export async function unblind({ parts: { api, body } }: Scene): Promise<readonly string[]> {
  const { participant, subjectNumber } = body;
  const told = await allowedAs(api, people.physician, '/unblindings', {
    subjectNumber,
    reason: 'serious-adverse-event',
  });
  const path = `/participants/${participant}/unblindings/${String(told.body.unblinding)}`;
  const heard = [];
  for (const side of [people.sponsor, people.qa])
    heard.push(await allowedAs(api, side, `${path}/acknowledgements`, {}));
  return [told, ...heard].map(({ commandId }) => commandId);
}
