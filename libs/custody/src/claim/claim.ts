import type { Command } from '../kernel/command.js';
import { type Decision, accepted, refused } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';

/** What is claimed once in a study, so that a scan can be resolved without trusting any list. */
export type ClaimKind =
  'label' | 'wristband' | 'sscc' | 'seal' | 'shipper' | 'logger' | 'din' | 'subject-number' | 'coi';

/** Who holds a value: never a command, so that taking it again after a crash is no conflict. */
export interface Holder {
  readonly participant: string;
  readonly coi?: string;
  readonly item?: string;
}

export type ClaimEvent =
  | DomainEvent<
      'ClaimTaken',
      {
        readonly kind: ClaimKind;
        readonly value: string;
        readonly holder: Holder;
        /** The token of a holder that had forfeited it: taken over, not taken free. */
        readonly over?: number;
      }
    >
  | DomainEvent<'ClaimReleased', { readonly holder: Holder }>;

export type ClaimCommand =
  | Command<
      'TakeClaim',
      {
        readonly kind: ClaimKind;
        readonly value: string;
        readonly holder: Holder;
        readonly over?: number;
      }
    >
  | Command<'ReleaseClaim', { readonly holder: Holder }>;

export interface Claim {
  readonly holder: Holder | undefined;
  /** Fencing token: the revision of the taking. A late writer with an old token is seen. */
  readonly token: number;
}

export const freeClaim: Claim = { holder: undefined, token: -1 };

const same = (one: Holder, other: Holder): boolean =>
  one.participant === other.participant && one.coi === other.coi && one.item === other.item;

export function evolveClaim(state: Claim, event: Recorded<ClaimEvent>): Claim {
  switch (event.type) {
    case 'ClaimTaken':
      return { holder: event.data.holder, token: event.revision };
    case 'ClaimReleased':
      return { ...state, holder: undefined };
  }
}

/**
 * The same holder taking again succeeds and changes nothing. Another one takes only what is free, or over a
 * token that its holder has forfeited.
 */
export function decideClaim(command: ClaimCommand, state: Claim): Decision<ClaimEvent> {
  const { holder } = state;
  if (command.type === 'ReleaseClaim') {
    return holder !== undefined && same(holder, command.data.holder)
      ? accepted({ type: 'ClaimReleased', data: command.data })
      : refused(finding('ALREADY_DONE', {}));
  }
  if (holder === undefined || command.data.over === state.token) {
    return accepted({ type: 'ClaimTaken', data: command.data });
  }
  return same(holder, command.data.holder)
    ? accepted()
    : refused(finding('SHARED_THING', { kind: command.data.kind }));
}
