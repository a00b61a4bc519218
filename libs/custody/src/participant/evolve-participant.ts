import { type Forfeited, forfeit } from '../claim/forfeited.js';
import type { StopCause } from '../hold/events.js';
import { type KeptIdentity, evolveIdentity, noIdentity } from '../identity/evolve-identity.js';
import type { Recorded } from '../kernel/event.js';
import type { ParticipantEvent, UnbindingReason } from './events.js';

export interface Stop {
  readonly stop: string;
  readonly cause: StopCause;
  readonly open: boolean;
  readonly openedBy: string;
  /** Why it should never have been opened here; undefined while it stands. */
  readonly liftedFor: string | undefined;
}

export interface FormerWristband {
  readonly hmac: string;
  readonly reason: UnbindingReason;
}

export interface Participant {
  readonly participant: string;
  readonly subjectNumber: string;
  readonly site: string;
  readonly consented: boolean;
  /** Those that count at this moment. */
  readonly wristbands: readonly string[];
  /** Those that counted once: anybody else's never, unless they were the wrong person's in the first place. */
  readonly formerWristbands: readonly FormerWristband[];
  readonly identity: KeptIdentity;
  readonly journeys: readonly string[];
  readonly forfeited: Forfeited;
  /** Stops by their id, the one that ended participation first; each is `open` until every registered journey is held. */
  readonly stops: Readonly<Record<string, Stop>>;
}

export const unknownParticipant: Participant = {
  participant: '',
  subjectNumber: '',
  site: '',
  consented: false,
  wristbands: [],
  formerWristbands: [],
  identity: noIdentity,
  journeys: [],
  forfeited: {},
  stops: {},
};

export function evolveParticipant(
  state: Participant,
  event: Recorded<ParticipantEvent>,
): Participant {
  switch (event.type) {
    case 'ParticipantEnrolled': {
      const { participant, subjectNumber, site } = event.data;
      return { ...state, participant, subjectNumber, site };
    }
    case 'ConsentRecorded':
      return { ...state, consented: true };
    case 'WristbandBound':
      return { ...state, wristbands: [...state.wristbands, event.data.hmac] };
    case 'WristbandUnbound':
      return {
        ...state,
        wristbands: state.wristbands.filter(bound => bound !== event.data.hmac),
        formerWristbands: [...state.formerWristbands, event.data],
      };
    case 'IdentityRecorded':
    case 'ErasureProposed':
    case 'ErasureApproved':
    case 'ErasureRefused':
    case 'IdentityErased':
      return { ...state, identity: evolveIdentity(state.identity, event) };
    case 'JourneyRegistered':
      return { ...state, journeys: [...state.journeys, event.data.coi] };
    case 'ClaimForfeited':
      return { ...state, forfeited: forfeit(state.forfeited, event.data) };
    case 'StopOpened':
      return withStop(state, {
        ...event.data,
        open: true,
        openedBy: event.actor.person,
        liftedFor: undefined,
      });
    case 'StopLifted':
      return changeStop(state, event.data.stop, { liftedFor: event.data.evidence });
    case 'StopCompleted':
      return changeStop(state, event.data.stop, { open: false });
  }
}

function changeStop(state: Participant, stop: string, change: Partial<Stop>): Participant {
  const known = state.stops[stop];
  return known ? withStop(state, { ...known, ...change }) : state;
}

const withStop = (state: Participant, stop: Stop): Participant => ({
  ...state,
  stops: { ...state.stops, [stop.stop]: stop },
});
