import type { Recorded } from '../kernel/event.js';
import type { BlindingEvent, SealedAllocation } from './events.js';

export interface Unblinding {
  readonly unblinding: string;
  /** Who knows the arm since. */
  readonly person: string;
  /** Of those who must hear that it happened; neither of them hears which arm it is. */
  readonly acknowledgedAs: readonly string[];
}

/** What is known of an arm, without the arm. */
export interface Blinding {
  /** Every version, oldest first: the newest counts. */
  readonly allocations: readonly SealedAllocation[];
  readonly unblindings: Readonly<Record<string, Unblinding>>;
}

export const noBlinding: Blinding = { allocations: [], unblindings: {} };

export function evolveBlinding(state: Blinding, event: Recorded<BlindingEvent>): Blinding {
  const { actor } = event;
  switch (event.type) {
    case 'AllocationSealed':
      return { ...state, allocations: [...state.allocations, event.data] };
    case 'AllocationRead':
      return state;
    case 'ParticipantUnblinded': {
      const { unblinding } = event.data;
      return withUnblinding(state, { unblinding, person: actor.person, acknowledgedAs: [] });
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
