import { finding } from '../kernel/finding.js';
import { type Rule, type Rulebook, rule } from '../kernel/rule.js';
import type { Participant } from '../participant/evolve-participant.js';
import { unblindingOf } from './blinding.js';
import type { BlindingCommand } from './commands.js';
import { type BlindingEvent, TOLD_OF_UNBLINDING } from './events.js';

type Of<T extends BlindingCommand['type']> = Extract<BlindingCommand, { readonly type: T }>;

/** The arm is sealed with the key of the participant, and went with it. */
const notErased = rule<BlindingCommand, Participant>(
  'the identity was not erased',
  ['H44'],
  (_command, { identity }) =>
    identity.erasedBy === undefined ? undefined : finding('IDENTITY_ERASED'),
);

const isSealed = rule<Of<'ReadAllocation' | 'UnblindInEmergency'>, Participant>(
  'his arm is sealed here',
  [],
  ({ data }, { blinding, identity }) =>
    (blinding.allocations.length === 0 || identity.erasedBy !== undefined) &&
    !('by' in data && data.by === 'telephone')
      ? finding('ALLOCATION_UNKNOWN')
      : undefined,
);

const ofAcknowledgement: readonly Rule<Of<'AcknowledgeUnblinding'>, Participant>[] = [
  rule('it happened', [], ({ data }, { blinding }) =>
    unblindingOf(blinding, data.unblinding) === undefined
      ? finding('UNBLINDING_UNKNOWN')
      : undefined,
  ),
  rule('his side has not said so yet', [], ({ data, meta }, { blinding }) =>
    unblindingOf(blinding, data.unblinding)?.acknowledgedAs.includes(meta.actor.role) === true
      ? finding('ALREADY_DONE', {})
      : undefined,
  ),
];

/**
 * Who may know an arm, and what is told of it. Nothing here looks at the arm itself: there is nothing on which two arms could be decided
 * differently.
 */
export const blindingRulebook: Rulebook<BlindingCommand, Participant, BlindingEvent> = {
  SealAllocation: {
    kind: 'decision',
    rules: [notErased],
    happen: ({ data }) => [{ type: 'AllocationSealed', data }],
  },
  ReadAllocation: {
    kind: 'decision',
    rules: [notErased, isSealed],
    happen: ({ data }, { blinding }) => [
      {
        type: 'AllocationRead',
        data: { ...data, record: blinding.allocations.at(-1)?.record ?? '' },
      },
    ],
  },
  /** Whoever treats is refused for nothing that he did or is: not for a site, a hold, a training, nor for asking twice. */
  UnblindInEmergency: {
    kind: 'fact',
    needsNoTraining: true,
    rules: [isSealed],
    happen: ({ data, meta }, { blinding }) => {
      const { record } = blinding.allocations.at(-1) ?? {};
      const shown = data.by === 'ledger' && record !== undefined ? { record } : {};
      const unblinded = { unblinding: `UNB-${meta.commandId}`, ...data, ...shown };
      return [{ type: 'ParticipantUnblinded', data: unblinded }];
    },
  },
  AcknowledgeUnblinding: {
    kind: 'decision',
    needsNoTraining: true,
    rules: ofAcknowledgement,
    happen: ({ data, meta }, { blinding }) => {
      const heard = unblindingOf(blinding, data.unblinding)?.acknowledgedAs ?? [];
      const stillToHear = TOLD_OF_UNBLINDING.filter(
        role => role !== meta.actor.role && !heard.includes(role),
      );
      return [{ type: 'UnblindingAcknowledged', data: { ...data, stillToHear } }];
    },
  },
};
