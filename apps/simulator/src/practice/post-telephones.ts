import type { Api } from '../api.js';
import { allowed } from '../story/enrolment.js';
import { people } from '../world/people.js';

/** Where whoever brings something calls: the ward, the clean room, the vault. */
const TELEPHONES = [
  [people.nurse, '+420 200 000 021'],
  [people.operator, '+420 200 000 022'],
  [people.keeper, '+420 200 000 023'],
] as const;

/** On which number people are called at the posts to which packages go. */
export async function declareTelephones(api: Api): Promise<void> {
  for (const [{ site, post }, telephone] of TELEPHONES)
    await allowed(api, people.qa, `/sites/${site}/post-telephones`, { post, telephone });
}
