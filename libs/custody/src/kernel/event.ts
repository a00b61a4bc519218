import type { Actor } from './actor.js';
import { type Instant, earlier } from './instant.js';

/** Plain data that survives RFC 8785 unchanged: quantities are integers in a named unit or decimal strings. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Something that happened, named in the past tense. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** An event with what its envelope says about it: this is all that `evolve` may look at. */
export type Recorded<E extends DomainEvent = DomainEvent> = E & {
  readonly id: string;
  readonly revision: number;
  readonly commandId: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
};

/** The earlier of the two times: a clock that runs ahead must never give a limit more room. */
export const startOf = ({ occurredAt, recordedAt }: Recorded): Instant =>
  earlier(occurredAt, recordedAt);
