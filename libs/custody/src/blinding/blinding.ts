import type { Recorded } from '../kernel/event.js';
import { type Instant, MINUTE_MS } from '../kernel/instant.js';
import type { BlindingEvent, SealedAllocation } from './events.js';

export interface Unblinding {
  readonly unblinding: string;
  /** Who knows the arm since. */
  readonly person: string;
  /** Of those who must hear that it happened; neither of them hears which arm it is. */
  readonly acknowledgedAs: readonly string[];
}

export interface Look {
  readonly record: string;
  readonly at: Instant;
}

/** What is known of an arm, without the arm. */
export interface Blinding {
  /** Every version, oldest first: the newest counts. */
  readonly allocations: readonly SealedAllocation[];
  readonly unblindings: Readonly<Record<string, Unblinding>>;
  /** By the command that asked: a tap that comes twice is the same look, for as long as a tap comes twice. */
  readonly looks: Readonly<Record<string, Look>>;
}

export const noBlinding: Blinding = { allocations: [], unblindings: {}, looks: {} };

const SAME_LOOK_MINUTES = 10;

/** Whether a command that is sent again is the look that it was: the same sealing counts, and it was just now. */
export function isSameLook(
  { allocations, looks }: Blinding,
  commandId: string,
  now: Instant,
): boolean {
  const look = Object.hasOwn(looks, commandId) ? looks[commandId] : undefined;
  return (
    look !== undefined &&
    look.record === allocations.at(-1)?.record &&
    now - look.at <= SAME_LOOK_MINUTES * MINUTE_MS
  );
}

export function evolveBlinding(state: Blinding, event: Recorded<BlindingEvent>): Blinding {
  const { actor } = event;
  switch (event.type) {
    case 'AllocationSealed':
      return { ...state, allocations: [...state.allocations, event.data] };
    case 'AllocationRead':
      return withLook(state, event);
    case 'ParticipantUnblinded': {
      const { unblinding } = event.data;
      const known = withLook(state, event);
      return withUnblinding(known, { unblinding, person: actor.person, acknowledgedAs: [] });
    }
    case 'UnblindingAcknowledged': {
      const known = unblindingOf(state, event.data.unblinding);
      if (known === undefined) return state;
      return withUnblinding(state, {
        ...known,
        acknowledgedAs: [...known.acknowledgedAs, actor.role],
      });
    }
  }
}

export const unblindingOf = ({ unblindings }: Blinding, unblinding: string) =>
  Object.hasOwn(unblindings, unblinding) ? unblindings[unblinding] : undefined;

const withUnblinding = (state: Blinding, unblinding: Unblinding): Blinding => ({
  ...state,
  unblindings: { ...state.unblindings, [unblinding.unblinding]: unblinding },
});

const withLook = (
  state: Blinding,
  {
    commandId,
    recordedAt: at,
    data: { record },
  }: Recorded<Extract<BlindingEvent, { readonly type: 'AllocationRead' | 'ParticipantUnblinded' }>>,
): Blinding =>
  record === undefined
    ? state
    : { ...state, looks: { ...state.looks, [commandId]: { record, at } } };
