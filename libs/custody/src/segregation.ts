import type { Command } from './kernel/command.js';
import { type Facts, finding } from './kernel/finding.js';
import { type Hazard, type Rule, rule } from './kernel/rule.js';
import type { RefusalCode } from './refusals/refusal-code.js';
import { labelDuties } from './segregation-of-labels.js';

/** Two acts that one person does not do both, within one thing. */
export interface Segregation {
  /** The commands that are refused. */
  readonly acts: readonly string[];
  /** What the same person did before, or is. */
  readonly apartFrom: string;
  /** Within what they are apart: in another one, the same person may. */
  readonly within: string;
  readonly code: RefusalCode;
  /** The name of the rule that refuses. */
  readonly rule: string;
  readonly barrierOf: readonly Hazard[];
  /** Where it is asked for, beside the hazards. */
  readonly clause?: string;
}

/** Who does what is not whoever did that: the one table, which the rules are made of and the docs print. */
export const segregation = {
  certification: {
    acts: ['CertifyBatch', 'ReleaseExceptionally'],
    apartFrom: 'worked on the batch',
    within: 'batch',
    code: 'OWN_BATCH',
    rule: 'the QP did not work on the batch',
    barrierOf: [],
    clause: 'EudraLex Vol 4 Part IV §11; 21 CFR 211.22(a)',
  },
  exceptionalSupply: {
    acts: ['RecordRiskEvaluation', 'ReleaseExceptionally'],
    apartFrom: 'asked for it',
    within: 'request',
    code: 'ONE_PERSON_TWICE',
    rule: 'whoever asks for an exception neither evaluates nor releases it',
    barrierOf: ['H11'],
    clause: 'EudraLex Vol 4 Part IV §11',
  },
  migration: {
    acts: ['MigrateProtocol'],
    apartFrom: 'published the version',
    within: 'version of a protocol',
    code: 'OWN_ENTRY',
    rule: 'somebody else published the version',
    barrierOf: ['H11'],
    clause: 'EudraLex Vol 4 Part IV §9; 21 CFR 211.22(c)',
  },
  review: {
    acts: ['ReviewResult'],
    apartFrom: 'measured it, or corrected it',
    within: 'result',
    code: 'OWN_ENTRY',
    rule: 'the reviewer is not the analyst',
    barrierOf: ['H12'],
    clause: '21 CFR 211.194(a)(8)',
  },
  environmentReview: {
    acts: ['ReviewEnvironmentResult'],
    apartFrom: 'counted it, or corrected it',
    within: 'plate',
    code: 'OWN_ENTRY',
    rule: 'somebody else counted the plate',
    barrierOf: ['H12'],
    clause: '21 CFR 211.194(a)(8)',
  },
  secondKeying: {
    acts: ['VerifyEntry'],
    apartFrom: 'keyed it, or corrected it',
    within: 'entry',
    code: 'OWN_ENTRY',
    rule: 'the second person is not the first',
    barrierOf: ['H10'],
    clause: '21 CFR 211.103',
  },
  lotRelease: {
    acts: ['ReleaseLot'],
    apartFrom: 'received it',
    within: 'lot',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else received it',
    barrierOf: ['H8'],
    clause: '21 CFR 211.84; EudraLex Vol 4 Part IV §7',
  },
  deviation: {
    acts: ['CloseDeviation', 'AcceptDeviation'],
    apartFrom: 'did what it is about, or reported it',
    within: 'deviation',
    code: 'OWN_ENTRY',
    rule: 'whoever caused or reported a deviation does not judge it',
    barrierOf: ['H31'],
    clause: '21 CFR 211.192',
  },
  hold: {
    acts: ['ResolveHold'],
    apartFrom: 'placed it, or corrected the record that it is for',
    within: 'hold',
    code: 'OWN_HOLD',
    rule: 'nobody lifts his own hold',
    barrierOf: ['H31'],
  },
  stop: {
    acts: ['LiftStop'],
    apartFrom: 'opened it',
    within: 'stop',
    code: 'OWN_HOLD',
    rule: 'nobody lifts his own stop',
    barrierOf: ['H31', 'H48'],
  },
  bedside: {
    acts: ['VerifyIdentity'],
    apartFrom: 'made the first check',
    within: 'attempt',
    code: 'ONE_PERSON_TWICE',
    rule: 'the second check is of a second person',
    barrierOf: ['H26', 'H30'],
  },
  label: {
    acts: ['VerifyLabel'],
    apartFrom: 'put the label on',
    within: 'container',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else put the label on',
    barrierOf: ['H1'],
  },
  wristband: {
    acts: ['BindWristband'],
    apartFrom: 'is named as the second person',
    within: 'replacement of a wristband',
    code: 'ONE_PERSON_TWICE',
    rule: 'the second person is another one',
    barrierOf: ['H30'],
  },
  wristbandProposal: {
    acts: ['ConfirmWristband'],
    apartFrom: 'proposed it',
    within: 'binding of a wristband',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else proposed the band',
    barrierOf: ['H28', 'H30'],
  },
  transfer: {
    acts: ['AcceptTransfer'],
    apartFrom: 'proposed it',
    within: 'transfer of a participant',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else sent the participant',
    barrierOf: ['H28'],
  },
  lineClearance: {
    acts: ['ClearLine'],
    apartFrom: 'opened the bench',
    within: 'session',
    code: 'ONE_PERSON_TWICE',
    rule: 'a second person clears the line',
    barrierOf: ['H5'],
    clause: '21 CFR 211.130(e)',
  },
  handoff: {
    acts: ['AcceptHandoff', 'AcceptUnits'],
    apartFrom: 'made the offer',
    within: 'offer',
    code: 'OWN_OFFER',
    rule: 'the other side is another person',
    barrierOf: ['H19'],
  },
  openingOnTheWay: {
    acts: ['OpenEnRoute'],
    apartFrom: 'is named as the witness',
    within: 'opening',
    code: 'ONE_PERSON_TWICE',
    rule: 'the witness is somebody else',
    barrierOf: ['H14'],
  },
  destructionOfLabels: {
    acts: ['DestroyLabel'],
    apartFrom: 'is named as the witness',
    within: 'label',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else saw the label destroyed',
    barrierOf: ['H2'],
    clause: '21 CFR 211.125(d)',
  },
  preparation: {
    acts: ['ReconstituteUnit'],
    apartFrom: 'is named as whoever checks it',
    within: 'reconstitution',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else reads bottle, lot and volume',
    barrierOf: ['H36'],
  },
  relabelling: {
    acts: ['ApplyLabel'],
    apartFrom: 'is named as the witness',
    within: 'label',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else saw the label go over the old one',
    barrierOf: ['H2', 'H32'],
    clause: '21 CFR 211.125(d)',
  },
  downtimeEntry: {
    acts: ['CompareDowntimeEntry'],
    apartFrom: 'typed it',
    within: 'form',
    code: 'OWN_ENTRY',
    rule: 'somebody else typed what he compares',
    barrierOf: ['H10', 'H50'],
    clause: 'Annex 11 §6',
  },
  destructionOfForms: {
    acts: ['ReturnDowntimeForm'],
    apartFrom: 'is named as the witness',
    within: 'form',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else saw the form destroyed',
    barrierOf: ['H50'],
  },
  ...labelDuties,
  disposal: {
    acts: ['DisposeUnit'],
    apartFrom: 'is named as the witness',
    within: 'unit',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else saw the unit disposed of',
    barrierOf: [],
  },
  shift: {
    acts: ['HandOverShift'],
    apartFrom: 'goes off duty',
    within: 'change of shift',
    code: 'ONE_PERSON_TWICE',
    rule: 'who comes is not who goes',
    barrierOf: ['H19'],
  },
  ownAccount: {
    acts: [
      'NamePerson',
      'GrantRole',
      'ApproveGrant',
      'WithdrawRole',
      'RecordTraining',
      'BridgeTraining',
      'SuspendPerson',
      'ReinstatePerson',
      'VouchForHolder',
      'ReopenAccount',
    ],
    apartFrom: 'is the person himself',
    within: 'account',
    code: 'OWN_ACCOUNT',
    rule: 'nobody does it to himself',
    barrierOf: ['H43'],
    clause: 'Annex 11 §12; 21 CFR 11.10(d)',
  },
  grant: {
    acts: ['ApproveGrant'],
    apartFrom: 'proposed it',
    within: 'grant',
    code: 'ONE_PERSON_TWICE',
    rule: 'a second person approves',
    barrierOf: ['H43'],
    clause: 'Annex 11 §12; 21 CFR 11.10(d)',
  },
  voucher: {
    acts: ['VouchForHolder'],
    apartFrom: 'invited him, gave him a code, linked him, or gave or proposed him a role',
    within: 'account',
    code: 'ONE_PERSON_TWICE',
    rule: 'somebody else sees who holds it',
    barrierOf: ['H43'],
    clause: '21 CFR 11.100(b), 11.300',
  },
  founding: {
    acts: ['UseEnrolmentCode'],
    apartFrom: 'used the other code',
    within: 'founding',
    code: 'ONE_PERSON_TWICE',
    rule: 'the two codes are for two people',
    barrierOf: ['H43'],
    clause: 'Annex 11 §12; 21 CFR 11.10(d)',
  },
  erasure: {
    acts: ['ApproveErasure'],
    apartFrom: 'proposed it, or approved it',
    within: 'erasure',
    code: 'ONE_PERSON_TWICE',
    rule: 'each is another person',
    barrierOf: ['H43', 'H44'],
  },
} as const satisfies Record<string, Segregation>;

/** A row of the table. */
export type SeparateDuty = keyof typeof segregation;

/**
 * The rule of a row of the table.
 * @param others whoever must not be the one who asks now
 */
export const apart = <C extends Command, S>(
  duty: SeparateDuty,
  others: (command: C, state: S) => readonly (string | undefined)[],
  facts: (command: C, state: S) => Facts = () => ({}),
): Rule<C, S> => {
  const { rule: name, barrierOf, code } = segregation[duty];
  return rule(name, barrierOf, (command, state) =>
    others(command, state).includes(command.meta.actor.person)
      ? finding(code, facts(command, state))
      : undefined,
  );
};
