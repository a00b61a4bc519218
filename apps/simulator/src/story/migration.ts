import type { Told } from '../api.js';
import { refused } from '../hazards/mischief.js';
import { type Person, people } from '../world/people.js';
import type { Protocol } from '../world/protocol.js';
import { allowed } from './enrolment.js';
import { storyErrors } from './going-wrong.js';
import { certification } from './release.js';
import type { Scene } from './scene.js';

/** What somebody signs: the version, everything that it changes here, and every released unit that it stops. */
export interface Migration {
  readonly protocol: string;
  readonly version: number;
  readonly changes: readonly object[];
  readonly stops?: readonly string[];
}

interface Row {
  readonly coi: string;
  readonly changes: readonly object[];
  readonly stops: readonly { readonly item: string }[];
}

/** The first version is the file's; each that follows differs from it. */
const VERSIONS: Readonly<Record<number, (first: Protocol) => Partial<Protocol>>> = {
  /** A limit was set lower, after a year of results. */
  2: ({ tests }) => ({
    tests: tests.map(each =>
      each.test === 'endotoxin' ? { ...each, accept: { max: '5' } } : each,
    ),
  }),
  /** Somebody would like what grew to be no failure. */
  3: ({ tests }) => ({
    tests: tests.map(each =>
      each.test === 'sterility' ? { ...each, accept: { text: 'growth' } } : each,
    ),
  }),
};

/** QA publishes versions in their order, up to the one that is asked for, unless it has done so. */
export async function publishUpTo({ parts }: Scene, wanted: number): Promise<void> {
  const { protocol } = parts.protocol;
  const { versions } = await parts.api.read(people.qa, `/protocols/${protocol}`);
  const [first, ...later] = versions as { definition: Protocol }[];
  if (first === undefined) throw new Error(`${protocol} was never published.`);
  for (let version = later.length + 2; version <= wanted; version += 1) {
    const definition = { ...first.definition, ...VERSIONS[version]?.(first.definition), version };
    await allowed(parts.api, people.qa, '/protocols', { definition });
  }
}

/** What the ledger says that a migration would do to this therapy. */
export async function shownTo({ coi, parts }: Scene, version: number): Promise<Migration> {
  const { api } = parts;
  const { protocol } = parts.protocol;
  const asked = `/protocols/${protocol}/migrations/${version}?coi=${coi}&after=${api.lastPosition}`;
  const { rows } = await api.read(people.sponsor, asked);
  const [row] = rows as readonly Row[];
  if (row === undefined) throw new Error(`${coi} is past version ${version}.`);
  const stops = row.stops.map(({ item }) => item);
  const { changes } = row;
  return { protocol, version, changes, ...(stops.length === 0 ? {} : { stops }) };
}

/** Whoever reads it signs it, and has not published it. */
export const move = (
  scene: Scene,
  migration: Migration,
  by: Person = people.sponsor,
): Promise<Told> => scene.tell(by, 'protocol-migrations', { ...migration });

/** What has failed is to pass by another version: the therapy may move, and what failed stays failed. */
export async function hopeForLooser(scene: Scene): Promise<void> {
  await publishUpTo(scene, 3);
  await move(scene, await shownTo(scene, 3));
  const certified = await scene.tell(people.qp, 'certifications', certification(scene));
  scene.parts.book.injected({
    ...storyErrors.loosened,
    steps: [refused(certified, 'TESTS_FAILED')],
  });
}
