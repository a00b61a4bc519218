import { type Blinding, evolveBlinding, noBlinding } from '../blinding/blinding.js';
import { type Forfeited, forfeit } from '../claim/forfeited.js';
import { type Consents, evolveConsents, noConsents } from '../consent/given-consents.js';
import type { MaterialChoice, StopCause } from '../hold/events.js';
import { type KeptIdentity, evolveIdentity, noIdentity } from '../identity/evolve-identity.js';
import { type Recorded, startOf } from '../kernel/event.js';
import { type Instant, instantOf } from '../kernel/instant.js';
import { type Moving, evolveTransfers } from '../transfer/evolve-transfers.js';
import type { Binding, ParticipantEvent, UnbindingReason } from './events.js';

export interface Stop {
  readonly stop: string;
  readonly cause: StopCause;
  readonly open: boolean;
  readonly openedBy: string;
  /** What he wants to become of what is left: as he said then, or else with his last consent before. */
  readonly material: MaterialChoice | undefined;
  /** Why it should never have been opened here, or by which consent he takes part again; undefined while it stands. */
  readonly liftedFor: string | undefined;
}

export interface FormerWristband {
  readonly hmac: string;
  readonly reason: UnbindingReason;
  readonly at: Instant;
}

/** For what a wristband was bound, and until when it counts at the latest. */
interface Limit {
  readonly encounter: string | undefined;
  readonly expiresAt: Instant | undefined;
}

export interface Proposal extends Pick<Binding, 'hmac' | 'encounter' | 'expiresAt'> {
  readonly proposedBy: string;
}

export interface Participant extends Moving, Consents {
  readonly participant: string;
  readonly subjectNumber: string;
  /** Those that count at this moment. */
  readonly wristbands: readonly string[];
  /** Of those that count, by their hash. */
  readonly limits: Readonly<Record<string, Limit>>;
  /** Those that one person has bound and nobody has confirmed. */
  readonly proposedWristbands: readonly Proposal[];
  /** Those that counted once: anybody else's never, unless they were the wrong person's in the first place. */
  readonly formerWristbands: readonly FormerWristband[];
  readonly identity: KeptIdentity;
  readonly blinding: Blinding;
  readonly journeys: readonly string[];
  readonly forfeited: Forfeited;
  /** Stops by their id, the one that ended participation first; each is `open` until every registered journey is held. */
  readonly stops: Readonly<Record<string, Stop>>;
}

export const unknownParticipant: Participant = {
  participant: '',
  subjectNumber: '',
  site: '',
  formerSites: [],
  transfers: {},
  ...noConsents,
  wristbands: [],
  limits: {},
  proposedWristbands: [],
  formerWristbands: [],
  identity: noIdentity,
  blinding: noBlinding,
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
    case 'ConsentDeclined':
      return { ...state, ...evolveConsents(state, event) };
    case 'WristbandProposed':
      return {
        ...state,
        proposedWristbands: [...others(state, event.data.hmac), proposalOf(event)],
      };
    case 'WristbandRefused':
      return { ...state, proposedWristbands: others(state, event.data.hmac) };
    case 'WristbandBound':
      return bind(state, event.data);
    case 'WristbandUnbound':
      return {
        ...state,
        wristbands: state.wristbands.filter(bound => bound !== event.data.hmac),
        proposedWristbands: others(state, event.data.hmac),
        formerWristbands: [...state.formerWristbands, { ...event.data, at: startOf(event) }],
      };
    case 'IdentityRecorded':
    case 'ErasureProposed':
    case 'ErasureApproved':
    case 'ErasureRefused':
    case 'IdentityErased':
      return { ...state, identity: evolveIdentity(state.identity, event) };
    case 'AllocationSealed':
    case 'AllocationRead':
    case 'ParticipantUnblinded':
    case 'UnblindingAcknowledged':
      return { ...state, blinding: evolveBlinding(state.blinding, event) };
    case 'JourneyRegistered':
      return { ...state, journeys: [...state.journeys, event.data.coi] };
    case 'ClaimForfeited':
      return { ...state, forfeited: forfeit(state.forfeited, event.data) };
    case 'StopOpened':
      return withStop(state, {
        ...event.data,
        material: event.data.material ?? state.onWithdrawal,
        open: true,
        openedBy: event.actor.person,
        liftedFor: undefined,
      });
    case 'StopLifted':
      return changeStop(state, event.data.stop, { liftedFor: event.data.evidence });
    case 'ParticipationResumed': {
      const { stop, formVersion } = event.data;
      const liftedFor = `consented again, form ${formVersion}`;
      return changeStop({ ...state, ...evolveConsents(state, event) }, stop, { liftedFor });
    }
    case 'TransferProposed':
    case 'ParticipantTransferred':
    case 'TransferEnded':
      return { ...state, ...evolveTransfers(state, event) };
    case 'StopCompleted':
      return changeStop(state, event.data.stop, { open: false });
  }
}

const others = ({ proposedWristbands }: Participant, hmac: string): readonly Proposal[] =>
  proposedWristbands.filter(proposed => proposed.hmac !== hmac);

function proposalOf({
  data: { hmac, encounter, expiresAt },
  actor,
}: Recorded<Extract<ParticipantEvent, { readonly type: 'WristbandProposed' }>>): Proposal {
  const limits = {
    ...(encounter === undefined ? {} : { encounter }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  return { hmac, proposedBy: actor.person, ...limits };
}

const bind = (state: Participant, { hmac, encounter, expiresAt }: Binding): Participant => ({
  ...state,
  wristbands: [...state.wristbands, hmac],
  proposedWristbands: others(state, hmac),
  limits: {
    ...state.limits,
    [hmac]: { encounter, expiresAt: expiresAt === undefined ? undefined : instantOf(expiresAt) },
  },
});

function changeStop(state: Participant, stop: string, change: Partial<Stop>): Participant {
  const known = state.stops[stop];
  return known ? withStop(state, { ...known, ...change }) : state;
}

const withStop = (state: Participant, stop: Stop): Participant => ({
  ...state,
  stops: { ...state.stops, [stop.stop]: stop },
});
