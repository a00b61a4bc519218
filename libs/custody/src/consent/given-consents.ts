import type { MaterialChoice } from '../hold/events.js';
import type { Recorded } from '../kernel/event.js';
import { instantOf } from '../kernel/instant.js';
import type { ParticipantEvent } from '../participant/events.js';
import type { ConsentKnown } from './consent-standing.js';

/** What one person has said yes and no to. After a withdrawal that he took back, only what he has signed since counts. */
export interface Consents extends Pick<ConsentKnown, 'consents' | 'declined'> {
  readonly consented: boolean;
  /** What he chose with the consent that he signed last. */
  readonly onWithdrawal: MaterialChoice | undefined;
}

export const noConsents: Consents = {
  consented: false,
  onWithdrawal: undefined,
  consents: [],
  declined: [],
};

type ConsentEvent = Extract<
  ParticipantEvent,
  { readonly type: 'ConsentRecorded' | 'ConsentDeclined' | 'ParticipationResumed' }
>;

const lastSigned = ({ consents }: Consents): number =>
  Math.max(-Infinity, ...consents.map(({ signedAt }) => signedAt));

/** A consent counts from when it was signed, not from when somebody found the paper: an older one changes nothing that is newer. */
export function evolveConsents(state: Consents, event: Recorded<ConsentEvent>): Consents {
  switch (event.type) {
    case 'ConsentRecorded': {
      const { formVersion, onWithdrawal, signedAt: said } = event.data;
      const signedAt = said === undefined ? event.recordedAt : instantOf(said);
      return {
        ...state,
        consented: true,
        onWithdrawal: signedAt < lastSigned(state) ? state.onWithdrawal : onWithdrawal,
        consents: [...state.consents, { formVersion, signedAt }],
      };
    }
    case 'ConsentDeclined':
      return { ...state, declined: [...new Set([...state.declined, event.data.formVersion])] };
    case 'ParticipationResumed': {
      const { formVersion, onWithdrawal } = event.data;
      const signed = { formVersion, signedAt: event.recordedAt };
      return { ...state, onWithdrawal, consents: [signed] };
    }
  }
}
