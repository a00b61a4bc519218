import type { DomainEvent } from './event.js';
import type { Finding } from './finding.js';

/** What a decider answers. A refusal that means danger carries events too: they are appended all the same. */
export type Decision<E extends DomainEvent> =
  | {
      readonly outcome: 'accepted';
      readonly events: readonly E[];
      readonly findings: readonly Finding[];
    }
  | { readonly outcome: 'refused'; readonly refusal: Finding; readonly events: readonly E[] };

export const accepted = <E extends DomainEvent>(...events: E[]): Decision<E> => ({
  outcome: 'accepted',
  events,
  findings: [],
});

export const refused = <E extends DomainEvent>(refusal: Finding, ...events: E[]): Decision<E> => ({
  outcome: 'refused',
  refusal,
  events,
});
