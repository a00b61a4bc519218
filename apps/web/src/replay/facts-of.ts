import type { Journey, Post } from '@selfsame/replay';

/** A journey as it is told: the part of it that differs is a moment, a number with a unit, or a word. */
export type FactValue =
  | { readonly is: 'text' | 'code'; readonly text: string }
  | { readonly is: 'moment'; readonly at: number }
  | { readonly is: 'volume'; readonly microlitres: number };

export type FactName =
  | 'status'
  | 'kind'
  | 'madeFrom'
  | 'holder'
  | 'place'
  | 'package'
  | 'label'
  | 'volume'
  | 'frozen'
  | 'useBy'
  | 'expires'
  | 'destination'
  | 'seal'
  | 'scope'
  | 'cause'
  | 'classification'
  | 'site'
  | 'protocol'
  | 'planned'
  | 'infused'
  | 'stopped'
  | 'attempt'
  | 'checks'
  | 'syringe'
  | 'ended'
  | 'measured'
  | 'conforms'
  | 'reviewed';

/** One thing that the rules see at a moment. What is the same at two moments has the same key and the same value. */
export interface Fact {
  readonly group: FactGroup;
  /** The container, package, hold or batch that it is about; empty for the therapy itself. */
  readonly of: string;
  readonly name: FactName;
  readonly value: FactValue;
}

export const FACT_GROUPS = [
  'therapy',
  'bedside',
  'holds',
  'deviations',
  'batches',
  'items',
  'packages',
  'results',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** The journey as the ledger answers it: without the whole protocol, and as JSON has it. */
export type ToldJourney = Omit<Journey, 'pinned' | 'protocol'> & {
  readonly protocol: {
    readonly protocol: string;
    readonly version: number;
    readonly title: string;
  };
};

type Told = Omit<Fact, 'group'>;

export const factsOf = (journey: ToldJourney): readonly Fact[] =>
  FACT_GROUPS.flatMap(group => TOLD[group](journey).map(fact => ({ group, ...fact })));

const TOLD: Readonly<Record<FactGroup, (journey: ToldJourney) => readonly Told[]>> = {
  therapy: ({ site, protocol, planned, infusedAt, participationEnded }) =>
    factsAbout('', {
      site: code(site),
      protocol: code(`${protocol.protocol} ${protocol.version}`),
      planned: moment(planned?.at),
      infused: moment(infusedAt),
      stopped: code(participationEnded),
    }),
  bedside: ({ bedside }) =>
    factsAbout('', {
      attempt: text(String(bedside.attempt)),
      checks: text(bedside.verifications.map(({ person }) => person).join(', ')),
      syringe: code(bedside.syringe),
      ended: code(bedside.ended),
    }),
  holds: ({ holds }) =>
    Object.values(holds).flatMap(hold =>
      factsAbout(hold.hold, {
        status: code(hold.open ? 'open' : (hold.disposition ?? 'closed')),
        scope: text(scopeOf(hold.scope)),
        cause: code(causeOf(hold.cause)),
      }),
    ),
  deviations: ({ deviations }) =>
    Object.values(deviations).flatMap(deviation =>
      factsAbout(deviation.deviation, {
        status: code(deviation.open ? 'open' : 'closed'),
        cause: code(deviation.code ?? 'reported'),
        classification: code(deviation.classification),
      }),
    ),
  batches: ({ batches }) =>
    Object.values(batches).flatMap(({ batch, status }) =>
      factsAbout(batch, { status: code(status) }),
    ),
  items: ({ items }) =>
    Object.values(items).flatMap(item =>
      factsAbout(item.item, {
        kind: code(item.kind),
        status: code(item.status),
        madeFrom: text(item.parents.join(', ')),
        holder: postText(item.custodian),
        place: text(item.place === undefined ? undefined : Object.values(item.place).join(' ')),
        package: code(item.sscc),
        label: code(item.label),
        volume: volume(item.volumeMicrolitres),
        frozen: moment(item.frozenAt),
        useBy: moment(item.openedUseBy ?? item.preparedUseBy ?? item.thawedUseBy),
        expires: moment(item.expiresAt),
      }),
    ),
  packages: ({ packages }) =>
    Object.values(packages).flatMap(each =>
      factsAbout(each.sscc, {
        status: code(each.status),
        holder: postText(each.custodian),
        destination: postText(each.destination),
        seal: code(each.seal),
      }),
    ),
  results: ({ results }) =>
    results.flatMap(({ sample, test, measured, conforms, reviewedBy }) =>
      factsAbout(`${sample} ${test}`, {
        measured: text(
          `${measured.operator === '=' ? '' : `${measured.operator} `}${measured.value} ${measured.unit}`,
        ),
        conforms: code(conforms ? 'yes' : 'no'),
        reviewed: code(reviewedBy),
      }),
    ),
};

function factsAbout(
  of: string,
  told: Partial<Record<FactName, FactValue | undefined>>,
): readonly Told[] {
  return Object.entries(told).flatMap(([name, value]) =>
    value === undefined ? [] : [{ of, name: name as FactName, value }],
  );
}

const text = (value: string | undefined): FactValue | undefined =>
  value === undefined || value === '' ? undefined : { is: 'text', text: value };
const code = (value: string | undefined): FactValue | undefined =>
  value === undefined ? undefined : { is: 'code', text: value };
const moment = (at: number | undefined): FactValue | undefined =>
  at === undefined ? undefined : { is: 'moment', at };
const volume = (microlitres: number | undefined): FactValue | undefined =>
  microlitres === undefined ? undefined : { is: 'volume', microlitres };
const postText = (post: Post | undefined): FactValue | undefined =>
  text(post === undefined ? undefined : `${post.organisation} / ${post.site} / ${post.post}`);

const scopeOf = ({ kind, ...which }: Journey['holds'][string]['scope']): string =>
  [kind, ...Object.values(which)].join(' ');

const causeOf = (cause: Journey['holds'][string]['cause']): string =>
  cause.kind === 'finding' ? cause.code : cause.kind === 'stop' ? cause.cause : cause.reason;

export interface Compared {
  readonly group: FactGroup;
  readonly of: string;
  readonly name: FactName;
  readonly earlier: FactValue | undefined;
  readonly later: FactValue | undefined;
}

const keyOf = ({ group, of, name }: Omit<Fact, 'value'>): string => `${group}|${of}|${name}`;

/** What the rules saw differently at two moments. */
export function differencesOf(
  earlier: readonly Fact[],
  later: readonly Fact[],
): readonly Compared[] {
  const values = (facts: readonly Fact[]) =>
    new Map(facts.map(fact => [keyOf(fact), fact.value] as const));
  const [before, after] = [values(earlier), values(later)];
  const all = new Map([...earlier, ...later].map(fact => [keyOf(fact), fact] as const));
  return [...all.entries()]
    .map(([key, { group, of, name }]) => ({
      group,
      of,
      name,
      earlier: before.get(key),
      later: after.get(key),
    }))
    .filter(({ earlier: one, later: other }) => JSON.stringify(one) !== JSON.stringify(other))
    .sort((one, other) => FACT_GROUPS.indexOf(one.group) - FACT_GROUPS.indexOf(other.group));
}
