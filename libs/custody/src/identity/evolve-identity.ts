import type { Role } from '../kernel/actor.js';
import type { Recorded } from '../kernel/event.js';
import type { IdentityEvent, IdentityRecord, LegalBasis } from './events.js';

export interface Erasure {
  readonly erasure: string;
  readonly basis: LegalBasis;
  readonly proposedBy: string;
  readonly approvals: readonly { readonly person: string; readonly role: Role }[];
}

/** What is known, without any of it being said. */
export interface KeptIdentity {
  /** Every version, oldest first. */
  readonly records: readonly IdentityRecord[];
  readonly erasures: Readonly<Record<string, Erasure>>;
  /** The erasure that destroyed the key; undefined while it is there. */
  readonly erasedBy: string | undefined;
}

export const noIdentity: KeptIdentity = { records: [], erasures: {}, erasedBy: undefined };

export function evolveIdentity(state: KeptIdentity, event: Recorded<IdentityEvent>): KeptIdentity {
  const { actor } = event;
  switch (event.type) {
    case 'IdentityRecorded':
      return { ...state, records: [...state.records, event.data] };
    case 'ErasureProposed': {
      const { erasure, basis } = event.data;
      return withErasure(state, { erasure, basis, proposedBy: actor.person, approvals: [] });
    }
    case 'ErasureApproved': {
      const known = state.erasures[event.data.erasure];
      if (known === undefined) return state;
      const { person, role } = actor;
      return withErasure(state, { ...known, approvals: [...known.approvals, { person, role }] });
    }
    case 'ErasureRefused':
      return state;
    case 'IdentityErased':
      return { ...state, erasedBy: event.data.erasure };
  }
}

const withErasure = (state: KeptIdentity, erasure: Erasure): KeptIdentity => ({
  ...state,
  erasures: { ...state.erasures, [erasure.erasure]: erasure },
});
