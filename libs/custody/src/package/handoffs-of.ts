import type { ReadEvent } from '../envelope/read-event.js';
import type { Post } from '../kernel/actor.js';

/** How a package changed hands: by two sides, or by one alone. */
export type HandoffKind = 'accepted' | 'taken-over' | 'deposited' | 'collected';

/** A package changed hands: what each side told of it, and what its outside was by then. */
export interface Handoff {
  readonly kind: HandoffKind;
  readonly from: Post;
  readonly to: Post;
  /** Who held it out; undefined where nobody did. */
  readonly gave: ReadEvent | undefined;
  readonly took: ReadEvent;
  readonly seal: string | undefined;
  readonly logger: string | undefined;
  /** Told after somebody else had it: custody did not pass. */
  readonly overtaken: boolean;
}

interface Outside {
  readonly seal: string | undefined;
  readonly logger: string | undefined;
  readonly offered: ReadEvent | undefined;
}

/**
 * Every time that a package changed hands, in order.
 * @param history of its therapy
 */
export function handoffsOf(history: readonly ReadEvent[], sscc: string): readonly Handoff[] {
  const handoffs: Handoff[] = [];
  let outside: Outside = { seal: undefined, logger: undefined, offered: undefined };
  for (const event of history) {
    if ((event.data as { readonly sscc?: unknown }).sscc !== sscc) continue;
    outside = seenAfter(event, outside);
    const handoff = handoffIn(event, outside);
    if (handoff === undefined) continue;
    handoffs.push(handoff);
    if (!handoff.overtaken) outside = { ...outside, offered: undefined };
  }
  return handoffs;
}

function seenAfter(event: ReadEvent, before: Outside): Outside {
  switch (event.type) {
    case 'PackagePacked':
      return { ...before, logger: event.data.logger };
    case 'PackageSealed':
      return { ...before, seal: event.data.seal };
    case 'PackageOpenedEnRoute':
      return { ...before, seal: event.data.newSeal };
    case 'HandoffOffered':
      return event.data.overtaken === true ? before : { ...before, offered: event };
    case 'OfferExpired':
    case 'OfferCancelled':
      return { ...before, offered: undefined };
    default:
      return before;
  }
}

function handoffIn(event: ReadEvent, { seal, logger, offered }: Outside): Handoff | undefined {
  const told = { took: event, seal, logger };
  switch (event.type) {
    case 'HandoffAccepted':
    case 'CustodyTakenOver':
    case 'PackageCollected': {
      const { from, to, overtaken = false } = event.data;
      const kind = KINDS[event.type];
      const gave = event.type === 'HandoffAccepted' && !overtaken ? offered : undefined;
      return { ...told, kind, from, to, gave, overtaken };
    }
    case 'PackageDeposited': {
      const { from, at: to, overtaken = false } = event.data;
      return { ...told, kind: 'deposited', from, to, gave: undefined, overtaken };
    }
    default:
      return undefined;
  }
}

const KINDS = {
  HandoffAccepted: 'accepted',
  CustodyTakenOver: 'taken-over',
  PackageCollected: 'collected',
} as const;
