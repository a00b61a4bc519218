import { type Finding, finding } from '../kernel/finding.js';
import { type Rule, type Rulebook, rule } from '../kernel/rule.js';
import type { Participant } from '../participant/evolve-participant.js';
import { apart } from '../segregation.js';
import type { IdentityCommand } from './commands.js';
import type { IdentityEvent } from './events.js';

type Of<T extends IdentityCommand['type']> = Extract<IdentityCommand, { readonly type: T }>;
type Erasing = Of<'ProposeErasure' | 'ApproveErasure'>;

/** QA answers for the record, the sponsor for its thirty years: neither agrees for the other. */
const APPROVALS_NEEDED = 2;

const notErased = rule<IdentityCommand, Participant>(
  'the identity was not erased',
  ['H44'],
  (_command, { identity }) =>
    identity.erasedBy === undefined ? undefined : finding('IDENTITY_ERASED'),
);

const atOwnSite = rule<IdentityCommand, Participant>(
  'it is a participant of his own site',
  ['H40'],
  ({ meta }, { site }) => (meta.actor.site === site ? undefined : finding('OTHER_SITE', { site })),
);

/** Looked at when it is asked for, and again by each who agrees: a therapy may have been registered meanwhile. */
const noDutyLeft = rule<Erasing, Participant>('no duty asks for it', ['H44'], ({ data, meta }) => {
  const duty = data.duties.find(({ until }) => until === undefined || Date.parse(until) > meta.now);
  return duty && finding('IDENTITY_RETAINED', { coi: duty.coi, until: duty.until ?? 'its end' });
});

const erasureOf = ({ data }: Of<'ApproveErasure'>, { identity }: Participant) =>
  Object.hasOwn(identity.erasures, data.erasure) ? identity.erasures[data.erasure] : undefined;

const nameOf = (command: Erasing): string =>
  command.type === 'ApproveErasure' ? command.data.erasure : `ERASURE-${command.meta.commandId}`;

const ofApproval: readonly Rule<Of<'ApproveErasure'>, Participant>[] = [
  rule('the erasure was proposed', [], (command, state) =>
    erasureOf(command, state) === undefined ? finding('ERASURE_UNKNOWN') : undefined,
  ),
  apart('erasure', (command, state) => {
    const erasure = erasureOf(command, state);
    return [erasure?.proposedBy, ...(erasure?.approvals ?? []).map(each => each.person)];
  }),
  rule('each answers for something else', ['H43', 'H44'], (command, state) => {
    const { role } = command.meta.actor;
    return erasureOf(command, state)?.approvals.some(each => each.role === role)
      ? finding('APPROVED_IN_ROLE', { role })
      : undefined;
  }),
];

export const identityRulebook: Rulebook<IdentityCommand, Participant, IdentityEvent> = {
  RecordIdentity: {
    kind: 'decision',
    rules: [notErased, atOwnSite],
    happen: ({ data }) => [{ type: 'IdentityRecorded', data }],
  },
  ProposeErasure: {
    kind: 'decision',
    rules: [
      notErased,
      atOwnSite,
      rule('there is something to erase', [], (_command, state) =>
        state.identity.records.length + state.wristbands.length + state.formerWristbands.length ===
        0
          ? finding('IDENTITY_UNKNOWN')
          : undefined,
      ),
      noDutyLeft,
    ],
    happen: command => {
      const { basis, evidence } = command.data;
      return [{ type: 'ErasureProposed', data: { erasure: nameOf(command), basis, evidence } }];
    },
  },
  ApproveErasure: {
    kind: 'decision',
    rules: [notErased, ...ofApproval, noDutyLeft],
    happen: (command, state) => {
      const { erasure } = command.data;
      const known = erasureOf(command, state);
      const agreed = known?.approvals.map(({ person }) => person) ?? [];
      const approvedBy = [...agreed, command.meta.actor.person];
      const approved = { type: 'ErasureApproved' as const, data: { erasure } };
      if (known === undefined || approvedBy.length < APPROVALS_NEEDED) return [approved];
      const { basis, proposedBy } = known;
      const data = { erasure, basis, proposedBy, approvedBy };
      return [approved, { type: 'IdentityErased', data }];
    },
  },
};

/** That somebody was told no stands on record: a participant who asks for it is owed the reason. */
export const erasureRefused = (command: Erasing, { code, facts }: Finding): IdentityEvent => ({
  type: 'ErasureRefused',
  data: { erasure: nameOf(command), code, facts },
});
