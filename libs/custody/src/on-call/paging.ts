import { holdTellings } from '../deadline/deadline-kinds.js';
import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type Instant, MINUTE_MS, type Timestamp, after, instantOf } from '../kernel/instant.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import type { Circle } from './roster.js';

/** So long whoever was paged has to answer, before the next circle is. House default: a person who sleeps, and a telephone. */
export const ANSWER_WITHIN_MINUTES = 10;

interface Called {
  readonly coi: string;
  readonly hold: string;
}
/** Somebody is called of a hold. It stands beside the therapy, not in it: nobody who signs there has to begin again for it. */
export type OnCallPaged = DomainEvent<
  'OnCallPaged',
  Called & {
    readonly circle: Circle;
    /** Absent where nobody is on call: then the next circle is called at once. */
    readonly person?: string;
  }
>;
/** Somebody who may lift it has it in hand. */
export type PageAcknowledged = DomainEvent<'PageAcknowledged', Called>;
export type PagingEvent = OnCallPaged | PageAcknowledged;

/** Given by the deadline reactor alone, of a hold that it has just seen open. */
export type PageOnCall = Command<
  'PageOnCall',
  OnCallPaged['data'] & { readonly placedAt: Timestamp }
>;
export type AcknowledgePage = Command<'AcknowledgePage', Called>;
export type PagingCommand = PageOnCall | AcknowledgePage;

export interface Page {
  readonly circle: Circle;
  readonly person: string | undefined;
  readonly at: Instant;
  readonly acknowledged: { readonly by: string; readonly at: Instant } | undefined;
}
/** Who was called of each hold of a therapy, in order. */
export type Pages = Readonly<Record<string, readonly Page[]>>;
export const noPages: Pages = {};

export function evolvePages(pages: Pages, event: Recorded<PagingEvent>): Pages {
  const { hold } = event.data;
  const before = pages[hold] ?? [];
  const { recordedAt: at, actor } = event;
  if (event.type === 'OnCallPaged') {
    const { circle, person } = event.data;
    return { ...pages, [hold]: [...before, { circle, person, at, acknowledged: undefined }] };
  }
  const acknowledged = { by: actor.person, at };
  return { ...pages, [hold]: before.map(page => ({ acknowledged, ...known(page) })) };
}

/** Whoever answered first stays the one who did. */
const known = ({ acknowledged, ...page }: Page) =>
  acknowledged === undefined ? page : { ...page, acknowledged };

export interface PageStep {
  readonly circle: Circle;
  readonly at: Instant;
}

/**
 * Who is called next of an open hold, and when: the first circle at once, each next one when nobody answered in time or nobody is on
 * call, and at the latest when its telling is due, answered or not.
 */
export function nextPage(placedAt: Instant, paged: readonly Page[]): PageStep | undefined {
  const telling = holdTellings[paged.length];
  if (telling === undefined) return undefined;
  const { circle, afterMinutes } = telling;
  const last = paged.at(-1);
  if (last === undefined) return { circle, at: placedAt };
  const told = after(placedAt, afterMinutes * MINUTE_MS);
  if (last.acknowledged !== undefined) return { circle, at: told };
  const waitMs = last.person === undefined ? 0 : ANSWER_WITHIN_MINUTES * MINUTE_MS;
  return { circle, at: Math.min(told, after(last.at, waitMs)) as Instant };
}

const isAnswered = (paged: readonly Page[] | undefined): boolean =>
  paged?.at(-1)?.acknowledged !== undefined;

export const pagingRulebook: Rulebook<PagingCommand, Pages, PagingEvent> = {
  PageOnCall: {
    kind: 'decision',
    rules: [
      rule('it is his turn, and he was not called yet', ['H31'], ({ data, meta }, pages) => {
        const next = nextPage(instantOf(data.placedAt), pages[data.hold] ?? []);
        return next?.circle === data.circle && next.at <= meta.now
          ? undefined
          : finding('ALREADY_DONE', { hold: data.hold });
      }),
    ],
    happen: ({ data: { placedAt: _of, ...page } }) => [{ type: 'OnCallPaged', data: page }],
  },
  AcknowledgePage: {
    kind: 'decision',
    // He answers a call: it opens nothing.
    needsNoTraining: true,
    rules: [
      rule('somebody was called and nobody has answered', [], ({ data: { hold } }, pages) =>
        pages[hold] === undefined || isAnswered(pages[hold])
          ? finding('ALREADY_DONE', { hold })
          : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'PageAcknowledged', data }],
  },
};

export function decidePaging(command: PagingCommand, pages: Pages): Decision<PagingEvent> {
  const rules = pagingRulebook[command.type] as CommandRules<PagingCommand, Pages, PagingEvent>;
  return decideByRules(rules, noConsequences, command, pages);
}
