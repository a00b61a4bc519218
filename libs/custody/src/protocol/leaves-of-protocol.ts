import { MOVE_APART_WITHIN_HOURS } from '../deadline/deadline-kinds.js';
import { USUAL_RECORDS } from '../elsewhere/usual-records.js';
import { GRADES, PLATE_KINDS } from '../environment/plate.js';
import { limitsFor } from '../environment/usual-limits.js';
import { usualNotices } from '../notice/usual-notices.js';
import type { Notice, ProtocolDefinition } from './definition.js';
import { USUAL_PACK_VALID_HOURS, USUAL_SCANS_WITHIN_SECONDS } from './usual-limits.js';

export type Leaf = string | number | boolean;

/** Every number, word and yes or no of a protocol by its JSON pointer (RFC 6901), in the order of the file. */
export type Leaves = ReadonlyMap<string, Leaf>;

/** Plain data in which every list stands by the names of what is in it. */
interface Tree {
  readonly [key: string]: Leaf | Tree | undefined;
}

const byName = <T>(
  list: readonly T[],
  nameOf: (each: T) => string,
  rest: (each: T) => Tree,
): Tree => Object.fromEntries(list.map(each => [nameOf(each), rest(each)]));

const noticesByName = (rows: readonly Notice[]): Tree =>
  byName(
    rows,
    ({ recipient, authority }) =>
      authority === undefined ? recipient : `${recipient} ${authority}`,
    ({ toldWithinHours, acknowledgedWithinHours }) => ({
      toldWithinHours,
      acknowledgedWithinHours,
    }),
  );

/** Every kind of plate in every grade, whether the protocol says something of it or not. */
const roomByName = (asked: Pick<ProtocolDefinition, 'environment'>): Tree =>
  byName(
    PLATE_KINDS.flatMap(kind => GRADES.map(grade => ({ kind, grade }))),
    ({ kind, grade }) => `${kind} ${grade}`,
    each => ({ ...limitsFor(asked, each) }),
  );

/**
 * What a protocol asks for. Tests, visits, notices and sites stand by their names, so that one that is put in between moves no
 * other; what a protocol leaves unsaid stands with the value that counts all the same, so that saying it changes nothing.
 * Which protocol it is, its version, and where its numbers come from ask for nothing.
 */
export function leavesOfProtocol(definition: ProtocolDefinition): Leaves {
  const { protocol: _protocol, version: _version, sources: _sources, ...asked } = definition;
  const { collection, donorTesting, preparation, tests, bank, release, notices } = asked;
  const { administration, followUp, labels } = asked;
  const tree = {
    ...asked,
    labels: { comparePieces: false, oneBatchAtAPrinter: false, ...labels },
    collection: {
      ...collection,
      aspirationSites: Object.fromEntries(collection.aspirationSites.map(site => [site, true])),
    },
    // Where no test is asked for, what is found all the same is moved within the usual hours.
    donorTesting: {
      moveWithinHours: MOVE_APART_WITHIN_HOURS,
      ...donorTesting,
      markers: Object.fromEntries((donorTesting?.markers ?? []).map(marker => [marker, true])),
    },
    preparation: preparation && {
      instruction: { ...preparation.instruction },
      steps: byName(
        preparation.steps,
        ({ step }) => step,
        each => ({ ...each }),
      ),
    },
    tests: byName(
      tests,
      ({ test }) => test,
      ({ test: _test, exceptionalSupply = false, accept, ...rest }) => ({
        ...rest,
        accept: { ...accept },
        exceptionalSupply,
      }),
    ),
    bank: { tubes: false, ...bank },
    release: {
      auditTrailReviewed: false,
      reviewedByException: false,
      environmentCounted: false,
      ...release,
    },
    notices: {
      lateResult: noticesByName(notices?.lateResult ?? usualNotices['late-result']),
      environment: noticesByName(notices?.environment ?? usualNotices.environment),
      exceptionalSupply: noticesByName(
        notices?.exceptionalSupply ?? usualNotices['exceptional-supply'],
      ),
    },
    environment: roomByName(asked),
    dossier: Object.fromEntries((asked.dossier ?? USUAL_RECORDS).map(kind => [kind, true])),
    administration: {
      scansWithinSeconds: USUAL_SCANS_WITHIN_SECONDS,
      packValidHours: USUAL_PACK_VALID_HOURS,
      ...administration,
    },
    followUp: byName(
      followUp,
      ({ visit }) => visit,
      ({ afterDays }) => ({ afterDays }),
    ),
  } satisfies Tree;
  return new Map(flat(tree, ''));
}

const flat = (tree: Tree, at: string): [string, Leaf][] =>
  Object.entries(tree).flatMap(([key, value]): [string, Leaf][] => {
    if (value === undefined) return [];
    const here = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return typeof value === 'object' ? flat(value, here) : [[here, value]];
  });

/** The same protocol with other leaves. */
export function withLeaves(definition: ProtocolDefinition, leaves: Leaves): ProtocolDefinition {
  const { protocol, version, sources } = definition;
  const { collection, donorTesting, preparation, tests, release, notices, ...others } =
    grown(leaves);
  const { followUp, environment, dossier, ...rest } = others;
  const markers = Object.keys(treeIn(treeIn(donorTesting).markers));
  const noticesOf = (row: 'lateResult' | 'environment' | 'exceptionalSupply') =>
    listed(treeIn(treeIn(notices)[row]), name => {
      const [recipient, authority] = name.split(' ');
      return { recipient, ...(authority === undefined ? {} : { authority }) };
    });
  return {
    ...rest,
    protocol,
    version,
    sources,
    collection: {
      ...treeIn(collection),
      aspirationSites: Object.keys(treeIn(treeIn(collection).aspirationSites)),
    },
    ...(markers.length === 0 ? {} : { donorTesting: { ...treeIn(donorTesting), markers } }),
    ...(preparation === undefined
      ? {}
      : {
          preparation: {
            ...treeIn(preparation),
            steps: Object.values(treeIn(treeIn(preparation).steps)),
          },
        }),
    tests: listed(treeIn(tests), test => ({ test })).map(({ exceptionalSupply, ...test }) =>
      exceptionalSupply === true ? { ...test, exceptionalSupply } : test,
    ),
    release,
    notices: {
      lateResult: noticesOf('lateResult'),
      environment: noticesOf('environment'),
      exceptionalSupply: noticesOf('exceptionalSupply'),
    },
    environment: listed(treeIn(environment), name => {
      const [kind, grade] = name.split(' ');
      return { kind, grade };
    }),
    dossier: Object.keys(treeIn(dossier)),
    followUp: listed(treeIn(followUp), visit => ({ visit })),
  } as unknown as ProtocolDefinition;
}

const listed = (tree: Tree, named: (name: string) => object): Tree[] =>
  Object.entries(tree).map(([name, rest]) => ({ ...named(name), ...treeIn(rest) }));

const treeIn = (value: Leaf | Tree | undefined): Tree => (typeof value === 'object' ? value : {});

function grown(leaves: Leaves): Tree {
  const root: Record<string, unknown> = {};
  for (const [at, leaf] of leaves) {
    const path = at.slice(1).split('/');
    const last = unescaped(path.pop() ?? '');
    const parent = path.map(unescaped).reduce((tree, key) => {
      tree[key] ??= {};
      return tree[key] as Record<string, unknown>;
    }, root);
    parent[last] = leaf;
  }
  return root as Tree;
}

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');
