import { blindingRulebook } from '../blinding/blinding-rules.js';
import { stands } from '../claim/forfeited.js';
import { type Command, startTime } from '../kernel/command.js';
import { outdated } from '../consent/consent-is-current.js';
import { erasureRefused, identityRulebook } from '../identity/erasure-rules.js';
import { type Consequences, decideByRules } from '../kernel/decide-by-rules.js';
import { type Decision, refused } from '../kernel/decision.js';
import { finding } from '../kernel/finding.js';
import { type Timestamp, earlier, instantOf, timestampOf } from '../kernel/instant.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import { transferRulebook } from '../transfer/transfer-rules.js';
import type { ParticipantCommand } from './commands.js';
import type { ParticipantEvent } from './events.js';
import type { Participant } from './evolve-participant.js';
import { everyTherapyIsHeld, resumeParticipation, stopStands } from './resume-participation.js';
import { wristbandRefused, wristbandRulebook } from './wristband-rules.js';

/**
 * A broken rule leaves no trace of its own, the audit stream has it; but what kept a name from being erased is told for ever, and so
 * is a band that was nearly put on another.
 */
const consequences: Consequences<ParticipantCommand, Participant, ParticipantEvent> = {
  stopped: (command, refusal) => {
    switch (command.type) {
      case 'ProposeErasure':
      case 'ApproveErasure':
        return [erasureRefused(command, refusal)];
      case 'BindWristband':
      case 'ConfirmWristband':
        return wristbandRefused(command, refusal);
      default:
        return [];
    }
  },
  recorded: () => [],
  instead: () => undefined,
};

const noStop = rule<Command, Participant>('no stop was opened', ['H48'], (_command, { stops }) => {
  const first = Object.values(stops).find(({ liftedFor }) => liftedFor === undefined);
  return first === undefined ? undefined : finding('CONSENT_ENDED', { cause: first.cause });
});

/** Nobody signs tomorrow, whatever the device says. */
const signedAt = (
  command: Extract<ParticipantCommand, { readonly type: 'RecordConsent' }>,
): Timestamp => {
  const { signedAt: said } = command.data;
  const told = startTime(command);
  return timestampOf(said === undefined ? told : earlier(instantOf(said), told));
};

/** One that was bound to the wrong person by mistake goes to the right one; any other stays out of use. */
const isKept = (value: string, { formerWristbands, proposedWristbands }: Participant): boolean =>
  proposedWristbands.some(({ hmac }) => hmac === value) ||
  formerWristbands.some(({ hmac, reason }) => hmac === value && reason !== 'wrong-person');

export const participantRulebook: Rulebook<ParticipantCommand, Participant, ParticipantEvent> = {
  EnrolParticipant: {
    kind: 'decision',
    rules: [
      rule('the person is not enrolled yet', [], (_command, { participant }) =>
        participant === '' ? undefined : finding('ALREADY_DONE', {}),
      ),
      rule('an investigator enrols at his own site', ['H40'], ({ data, meta: { actor } }) =>
        data.site === actor.site ? undefined : finding('OTHER_SITE', { site: data.site }),
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
    happen: command => [
      { type: 'ConsentRecorded', data: { ...command.data, signedAt: signedAt(command) } },
    ],
  },
  DeclineConsent: {
    kind: 'fact',
    rules: [],
    happen: ({ data }) => [{ type: 'ConsentDeclined', data }],
  },
  RegisterJourney: {
    kind: 'decision',
    rules: [
      noStop,
      rule('the identity was not erased', ['H44'], (_command, { identity }) =>
        identity.erasedBy === undefined ? undefined : finding('IDENTITY_ERASED'),
      ),
      rule('consent is recorded', ['H48'], (_command, { consented }) =>
        consented ? undefined : finding('CONSENT_ENDED', { cause: 'no-consent' }),
      ),
      rule('the consent is of the version that is required', ['H48'], command => outdated(command)),
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
        data.value === state.subjectNumber ||
        state.wristbands.includes(data.value) ||
        isKept(data.value, state)
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
      { type: 'StopOpened', data: { stop: `STOP-${meta.commandId}`, ...data } },
    ],
  },
  LiftStop: {
    kind: 'decision',
    rules: [
      stopStands(),
      apart(
        'stop',
        ({ data }, { stops }) => [stops[data.stop]?.openedBy],
        ({ data }) => ({ stop: data.stop }),
      ),
      everyTherapyIsHeld(),
    ],
    happen: ({ data }) => [{ type: 'StopLifted', data }],
  },
  ResumeParticipation: resumeParticipation,
  ...blindingRulebook,
  ...identityRulebook,
  ...wristbandRulebook,
  ...transferRulebook,
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
  return decideByRules(rules, consequences, command, state);
}
