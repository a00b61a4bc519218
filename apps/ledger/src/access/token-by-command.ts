import { GRANTED_ROLES, type Role } from '@selfsame/custody';
import { readFoundingOf } from '../founding/read-founding-of.js';
import { readKeys } from '../founding/keys.js';
import { type Options, type Settings, SettingsFault } from '../settings.js';
import { storeNamed } from '../store/store-named.js';
import { Tokens } from './tokens.js';

const HOURS_USUAL = '8';
const HOURS_MOST = 24 * 366;

/** `npm run token`: a bearer token for an invented person. @throws SettingsFault on a ledger that is real */
export async function tokenByCommand(settings: Settings, options: Options): Promise<string> {
  const asked = rolesOf(options);
  const hours = hoursOf(options);
  const founding = await readFoundingOf(await storeNamed(settings.store, settings.dataDir));
  if (!founding.simulated) {
    throw new SettingsFault('This is a real ledger: people sign in, and nobody is handed a token.');
  }
  const at = founding.organisations
    .flatMap(({ organisation, sites }) => sites.map(site => ({ organisation, ...site })))
    .find(({ site }) => site === options.site);
  if (at === undefined) throw new SettingsFault(`The ledger knows no site ${options.site ?? ''}.`);
  const posts = at.posts.map(({ post }) => post);
  const post = options.post ?? posts[0] ?? '';
  if (!posts.includes(post)) {
    throw new SettingsFault(`${at.site} has no post ${post}; it has ${posts.join(', ')}.`);
  }
  const person = options.person ?? `${asked[0] ?? 'somebody'}-${at.site}`;
  const tokens = await Tokens.open(founding.ledgerId, readKeys(settings.dataDir).token);
  const identity = { person, roles: asked, organisation: at.organisation, site: at.site, post };
  return tokens.issue(identity, Math.ceil(hours * 3600));
}

function rolesOf({ role = [], site }: Options): readonly Role[] {
  const asked = GRANTED_ROLES.filter(known => role.includes(known));
  if (site === undefined || asked.length === 0 || asked.length !== new Set(role).size) {
    throw new SettingsFault(
      `A token needs --site and at least one --role of: ${GRANTED_ROLES.join(', ')}.`,
    );
  }
  return asked;
}

function hoursOf({ hours: text = HOURS_USUAL }: Options): number {
  const hours = Number(text);
  if (!(hours > 0 && hours <= HOURS_MOST))
    throw new SettingsFault(
      `--hours is ${text}; it must be a number above 0, up to ${HOURS_MOST}.`,
    );
  return hours;
}
