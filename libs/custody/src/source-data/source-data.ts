import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { type CommandRules, type Rule, type Rulebook, rule } from '../kernel/rule.js';

/** Whose record it is about: of a therapy, or of a participant. */
export type RecordOf = { readonly coi: string } | { readonly participant: string };

/** One event in one version of it: pinned by its bytes, and by how many corrections of it there were. */
export interface EventVersion {
  readonly eventId: string;
  readonly sha256: string;
  /** 0 as it was first recorded; one more with every correction. */
  readonly version: number;
}

/** ICH E6(R3) §3.11.4: a monitor has compared what was recorded with where it was first written down. */
export type EventVerifiedAgainstSource = DomainEvent<
  'EventVerifiedAgainstSource',
  RecordOf & EventVersion
>;
/** He asks the site about it. */
export type QueryRaised = DomainEvent<
  'QueryRaised',
  RecordOf & EventVersion & { readonly query: string; readonly question: string }
>;
export type QueryAnswered = DomainEvent<
  'QueryAnswered',
  RecordOf & { readonly query: string; readonly answer: string }
>;
/** What came of it: a correction stands in the record itself. */
export type QueryClosed = DomainEvent<
  'QueryClosed',
  RecordOf & { readonly query: string; readonly reason: string }
>;
export type SourceDataEvent =
  EventVerifiedAgainstSource | QueryRaised | QueryAnswered | QueryClosed;

/** What the record itself says of the event, read for this command; undefined where it has none such. */
type Standing = { readonly standing: Pick<EventVersion, 'sha256' | 'version'> | undefined };

export type VerifyAgainstSource = Command<
  'VerifyAgainstSource',
  EventVerifiedAgainstSource['data'] & Standing
>;
export type RaiseQuery = Command<
  'RaiseQuery',
  RecordOf & EventVersion & Standing & { readonly question: string }
>;
export type AnswerQuery = Command<
  'AnswerQuery',
  QueryAnswered['data'] & { readonly site: string; readonly isHis: boolean }
>;
export type CloseQuery = Command<'CloseQuery', QueryClosed['data']>;
export type SourceDataCommand = VerifyAgainstSource | RaiseQuery | AnswerQuery | CloseQuery;

export interface Verified extends EventVersion {
  readonly by: string;
  readonly at: Instant;
}

interface Said {
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
}

export interface Query extends EventVersion {
  readonly query: string;
  readonly question: Said;
  readonly answers: readonly Said[];
  /** Undefined while it is open. */
  readonly closed: Said | undefined;
}

/** What monitors have compared of one record, and asked about it. */
export interface SourceData {
  readonly verified: readonly Verified[];
  readonly queries: Readonly<Record<string, Query>>;
}

export const nothingVerified: SourceData = { verified: [], queries: {} };

export function evolveSourceData(state: SourceData, event: Recorded<SourceDataEvent>): SourceData {
  const said = (text: string): Said => ({ by: event.actor.person, at: event.recordedAt, text });
  const { verified, queries } = state;
  switch (event.type) {
    case 'EventVerifiedAgainstSource': {
      const { by, at } = said('');
      return { ...state, verified: [...verified, { ...versionIn(event.data), by, at }] };
    }
    case 'QueryRaised': {
      const { query, question } = event.data;
      const raised = { query, question: said(question), answers: [], closed: undefined };
      return {
        ...state,
        queries: { ...queries, [query]: { ...versionIn(event.data), ...raised } },
      };
    }
    case 'QueryAnswered':
      return changed(state, event.data.query, query => ({
        ...query,
        answers: [...query.answers, said(event.data.answer)],
      }));
    case 'QueryClosed':
      return changed(state, event.data.query, query => ({
        ...query,
        closed: said(event.data.reason),
      }));
  }
}

const versionIn = ({ eventId, sha256, version }: EventVersion): EventVersion => ({
  eventId,
  sha256,
  version,
});

function changed(state: SourceData, name: string, change: (query: Query) => Query): SourceData {
  const query = state.queries[name];
  return query === undefined
    ? state
    : { ...state, queries: { ...state.queries, [name]: change(query) } };
}

/** What was compared is what stands there: a correction a moment ago is another value. */
const isAsItStands = <C extends VerifyAgainstSource | RaiseQuery>(): readonly Rule<
  C,
  SourceData
>[] => [
  rule('the record has such an event', [], ({ data: { eventId, sha256, standing } }) =>
    standing?.sha256 === sha256 ? undefined : finding('EVENT_UNKNOWN', { eventId }),
  ),
  rule(
    'it is the version that stands there',
    ['H41'],
    ({ data: { eventId, version, standing } }) =>
      standing?.version === version
        ? undefined
        : finding('EVENT_CORRECTED_SINCE', { eventId, version: standing?.version ?? 0 }),
  ),
];

const isOpen: Rule<AnswerQuery | CloseQuery, SourceData> = rule(
  'the query is open',
  [],
  ({ data: { query } }, { queries }) => {
    const known = queries[query];
    if (known === undefined) return finding('QUERY_UNKNOWN', { query });
    return known.closed === undefined ? undefined : finding('ALREADY_DONE', { query });
  },
);

export const sourceDataRulebook: Rulebook<SourceDataCommand, SourceData, SourceDataEvent> = {
  VerifyAgainstSource: {
    kind: 'decision',
    rules: [
      ...isAsItStands<VerifyAgainstSource>(),
      rule('it was not compared before', [], ({ data: { eventId, version } }, { verified }) =>
        verified.some(each => each.eventId === eventId && each.version === version)
          ? finding('ALREADY_DONE', { eventId })
          : undefined,
      ),
    ],
    happen: ({ data: { standing: _read, ...data } }) => [
      { type: 'EventVerifiedAgainstSource', data },
    ],
  },
  RaiseQuery: {
    kind: 'decision',
    rules: isAsItStands<RaiseQuery>(),
    happen: ({ data: { standing: _read, ...data } }, { queries }) => [
      {
        type: 'QueryRaised',
        data: { ...data, query: `QUERY-${Object.keys(queries).length + 1}` },
      },
    ],
  },
  AnswerQuery: {
    kind: 'decision',
    // He only says what he knows: it changes nothing.
    needsNoTraining: true,
    rules: [
      isOpen,
      rule('his site has a part in it', ['H40', 'H43'], ({ data: { isHis, site } }) =>
        isHis ? undefined : finding('THERAPY_NOT_YOURS', { site }),
      ),
    ],
    happen: ({ data: { isHis: _his, site: _site, ...data } }) => [{ type: 'QueryAnswered', data }],
  },
  CloseQuery: {
    kind: 'decision',
    rules: [
      isOpen,
      rule(
        'it was answered, or whoever raised it takes it back',
        [],
        ({ data: { query }, meta }, { queries }) => {
          const { answers = [], question } = queries[query] ?? {};
          return answers.length > 0 || question?.by === meta.actor.person
            ? undefined
            : finding('QUERY_UNANSWERED', { query });
        },
      ),
    ],
    happen: ({ data }) => [{ type: 'QueryClosed', data }],
  },
};

export function decideSourceData(
  command: SourceDataCommand,
  state: SourceData,
): Decision<SourceDataEvent> {
  const rules = sourceDataRulebook[command.type] as CommandRules<
    SourceDataCommand,
    SourceData,
    SourceDataEvent
  >;
  return decideByRules(rules, noConsequences, command, state);
}
