import type { Command } from '../kernel/command.js';
import { type Decision, refused } from '../kernel/decision.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import type { PresentedWristband } from '../kernel/presented.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { type Forfeited, forfeit, stands } from '../claim/forfeited.js';
import type { StopCause } from '../hold/events.js';
import type { ForfeitClaim } from '../label/commands.js';
import type { ClaimForfeited } from '../label/events.js';

/** One person, known here by a random pseudonym and a subject number only. */
export type ParticipantEvent =
  | DomainEvent<
      'ParticipantEnrolled',
      {
        readonly participant: string;
        readonly subjectNumber: string;
        readonly site: string;
        /** Revision of the subject number's claim. */
        readonly token: number;
      }
    >
  | DomainEvent<
      'ConsentRecorded',
      { readonly formVersion: string; readonly onWithdrawal: 'return' | 'destroy' | 'keep' }
    >
  | DomainEvent<'WristbandBound', { readonly hmac: string; readonly token: number }>
  | DomainEvent<
      'JourneyRegistered',
      {
        readonly coi: string;
        readonly doseNumber: number;
        readonly protocol: string;
        readonly protocolVersion: number;
        readonly token: number;
      }
    >
  | ClaimForfeited
  | DomainEvent<'StopOpened', { readonly stop: string; readonly cause: StopCause }>
  | DomainEvent<'StopCompleted', { readonly stop: string }>;

export type ParticipantCommand =
  | Command<
      'EnrolParticipant',
      {
        readonly participant: string;
        readonly subjectNumber: string;
        readonly site: string;
        readonly token: number;
      }
    >
  | Command<
      'RecordConsent',
      { readonly formVersion: string; readonly onWithdrawal: 'return' | 'destroy' | 'keep' }
    >
  | Command<'BindWristband', { readonly wristband: PresentedWristband }>
  | Command<
      'RegisterJourney',
      {
        readonly coi: string;
        readonly protocol: string;
        readonly protocolVersion: number;
        readonly dosesOfProtocol: number;
        readonly token: number;
      }
    >
  | ForfeitClaim
  | Command<'OpenStop', { readonly cause: StopCause }>
  | Command<'CompleteStop', { readonly stop: string }>;

export interface Stop {
  readonly stop: string;
  readonly cause: StopCause;
  readonly open: boolean;
}

export interface Participant {
  readonly participant: string;
  readonly subjectNumber: string;
  readonly site: string;
  readonly consented: boolean;
  readonly wristbands: readonly string[];
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
    case 'JourneyRegistered':
      return { ...state, journeys: [...state.journeys, event.data.coi] };
    case 'ClaimForfeited':
      return { ...state, forfeited: forfeit(state.forfeited, event.data) };
    case 'StopOpened':
      return withStop(state, { ...event.data, open: true });
    case 'StopCompleted': {
      const known = state.stops[event.data.stop];
      return known ? withStop(state, { ...known, open: false }) : state;
    }
  }
}

const withStop = (state: Participant, stop: Stop): Participant => ({
  ...state,
  stops: { ...state.stops, [stop.stop]: stop },
});

const noStop = rule<Command, Participant>('no stop was opened', ['H48'], (_command, { stops }) => {
  const [first] = Object.values(stops);
  return first === undefined ? undefined : finding('CONSENT_ENDED', { cause: first.cause });
});

const participantRulebook: Rulebook<ParticipantCommand, Participant, ParticipantEvent> = {
  EnrolParticipant: {
    kind: 'decision',
    rules: [
      rule('the person is not enrolled yet', [], (_command, { participant }) =>
        participant === '' ? undefined : finding('ALREADY_DONE', {}),
      ),
      rule('nobody took the subject number over meanwhile', ['H28'], ({ data }, { forfeited }) =>
        stands(forfeited, 'subject-number', data.subjectNumber, data.token)
          ? undefined
          : finding('SHARED_THING', { kind: 'subject-number' }),
      ),
    ],
    happen: ({ data }) => [{ type: 'ParticipantEnrolled', data }],
  },
  RecordConsent: {
    kind: 'fact',
    rules: [],
    happen: ({ data }) => [{ type: 'ConsentRecorded', data }],
  },
  BindWristband: {
    kind: 'decision',
    rules: [
      rule("the wristband is nobody else's", ['H28'], ({ data }, { participant, forfeited }) =>
        data.wristband.claim?.participant === participant &&
        stands(forfeited, 'wristband', data.wristband.hmac, data.wristband.claim.token)
          ? undefined
          : finding('SHARED_THING', { kind: 'wristband' }),
      ),
    ],
    happen: ({ data: { wristband } }) => [
      {
        type: 'WristbandBound',
        data: { hmac: wristband.hmac, token: wristband.claim?.token ?? -1 },
      },
    ],
  },
  RegisterJourney: {
    kind: 'decision',
    rules: [
      noStop,
      rule('consent is recorded', ['H48'], (_command, { consented }) =>
        consented ? undefined : finding('CONSENT_ENDED', { cause: 'no-consent' }),
      ),
      rule('the protocol allows another dose', ['H32'], ({ data }, { journeys }) =>
        journeys.length < data.dosesOfProtocol
          ? undefined
          : finding('DOSE_NOT_PLANNED', { doseNumber: journeys.length + 1 }),
      ),
    ],
    happen: ({ data }, { journeys }) => [
      {
        type: 'JourneyRegistered',
        data: {
          coi: data.coi,
          doseNumber: journeys.length + 1,
          protocol: data.protocol,
          protocolVersion: data.protocolVersion,
          token: data.token,
        },
      },
    ],
  },
  ForfeitClaim: {
    kind: 'decision',
    rules: [
      rule('this participant does not use the claim', [], ({ data }, state) =>
        data.value === state.subjectNumber || state.wristbands.includes(data.value)
          ? finding('SHARED_THING', { kind: data.kind })
          : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'ClaimForfeited', data }],
  },
  OpenStop: {
    kind: 'fact',
    rules: [],
    happen: ({ data, meta }) => [
      { type: 'StopOpened', data: { stop: `STOP-${meta.commandId}`, cause: data.cause } },
    ],
  },
  CompleteStop: {
    kind: 'decision',
    rules: [
      rule('the stop is open', [], ({ data }, { stops }) =>
        stops[data.stop]?.open ? undefined : finding('ALREADY_DONE', {}),
      ),
    ],
    happen: ({ data }) => [{ type: 'StopCompleted', data }],
  },
};

export function decideParticipant(
  command: ParticipantCommand,
  state: Participant,
): Decision<ParticipantEvent> {
  const beforeEnrolment = command.type === 'EnrolParticipant' || command.type === 'ForfeitClaim';
  if (state.participant === '' && !beforeEnrolment) {
    return refused(finding('PARTICIPANT_UNKNOWN'));
  }
  const rules = participantRulebook[command.type] as CommandRules<
    ParticipantCommand,
    Participant,
    ParticipantEvent
  >;
  return decideByRules(rules, noConsequences, command, state);
}
