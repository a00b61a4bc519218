import { Given } from '../../test/given-when-then.js';
import {
  investigator,
  neurologist,
  nurse,
  qa,
  secondQa,
  sponsor,
  ward,
} from '../../test/people.js';
import { OURS, SUBJECT_NUMBER } from '../../test/scans.js';
import type { Actor } from '../kernel/actor.js';
import type { ParticipantCommand } from '../participant/commands.js';
import type { ParticipantEvent } from '../participant/events.js';
import {
  type Participant,
  evolveParticipant,
  unknownParticipant,
} from '../participant/evolve-participant.js';
import { decideParticipant } from '../participant/participant-rules.js';
import { areApart } from '../person/roles-apart.js';

const pharmacist: Actor = {
  ...ward,
  person: 'pharmacist',
  role: 'unblinded-pharmacist',
  device: 'device-of-pharmacist',
};
const unknown = new Given<ParticipantCommand, Participant, ParticipantEvent>(
  {
    decide: decideParticipant,
    fold: history => history.reduce(evolveParticipant, unknownParticipant),
  },
  [],
);
const { participant } = OURS;
const enrolled = unknown.and(investigator, {
  type: 'ParticipantEnrolled',
  data: { participant, subjectNumber: SUBJECT_NUMBER, site: 'hospital', token: 0 },
});
const named = (record: string) => ({ record, keyCommitment: 'k', sealedSha256: `of ${record}` });
const sealed = enrolled.when(pharmacist, 'SealAllocation', named('one')).next;
const asked = { reason: 'treatment-depends-on-it', by: 'ledger' } as const;
const unblinded = sealed.and(neurologist, {
  type: 'ParticipantUnblinded',
  data: { unblinding: 'UNB-1', ...asked },
});

describe('the arm of a participant', () => {
  it('is sealed, and sealed again where it was wrong: the newest counts', () => {
    const { state } = sealed
      .when(pharmacist, 'SealAllocation', named('two'))
      .happens({ type: 'AllocationSealed', data: named('two') });
    expect(state.blinding.allocations).toEqual([named('one'), named('two')]);
  });

  it('is nothing that could be read before it was sealed', () => {
    const purpose = { purpose: 'preparation' } as const;
    enrolled.when(pharmacist, 'ReadAllocation', purpose).isRefused('ALLOCATION_UNKNOWN');
    sealed
      .when(pharmacist, 'ReadAllocation', purpose)
      .happens({ type: 'AllocationRead', data: { ...purpose, record: 'one' } });
  });

  it('H44: is gone with the key of whoever was erased, and is not sealed with another one', () => {
    const erased = sealed.and(qa, {
      type: 'IdentityErased',
      data: { erasure: 'E-1', basis: 'no-longer-needed', proposedBy: 'one', approvedBy: [] },
    });
    erased.when(pharmacist, 'SealAllocation', named('two')).isRefused('IDENTITY_ERASED');
    erased.when(pharmacist, 'ReadAllocation', { purpose: 'analysis' }).isRefused('IDENTITY_ERASED');
  });

  it('H40: stays with whoever does nothing else', () => {
    expect(areApart('unblinded-pharmacist', 'nurse')).toBe(true);
    expect(areApart('qa', 'unblinded-pharmacist')).toBe(true);
    expect(areApart('unblinded-pharmacist', 'unblinded-pharmacist')).toBe(false);
    expect(areApart('nurse', 'qa')).toBe(false);
  });
});

describe('whoever treats the participant', () => {
  it('learns the arm at any site, and a second time', () => {
    const elsewhere = { ...neurologist, site: 'elsewhere', person: 'somebody' };
    const { next } = sealed.when(elsewhere, 'UnblindInEmergency', asked).isRecorded();
    next.when(neurologist, 'UnblindInEmergency', asked).isRecorded();
    expect(Object.values(next.state.blinding.unblindings)).toMatchObject([
      { person: 'somebody', acknowledgedAs: [] },
    ]);
  });

  it('learns nothing where nothing was sealed, unless he has learnt it by telephone', () => {
    enrolled.when(neurologist, 'UnblindInEmergency', asked).isRefused('ALLOCATION_UNKNOWN');
    enrolled.when(neurologist, 'UnblindInEmergency', { ...asked, by: 'telephone' }).isRecorded();
    unknown.when(neurologist, 'UnblindInEmergency', asked).isRefused('PARTICIPANT_UNKNOWN');
  });
});

describe('those who must hear of it', () => {
  const unblinding = { unblinding: 'UNB-1' };

  it('say so once for each side, and who is still to hear is said with it', () => {
    const { next } = unblinded.when(sponsor, 'AcknowledgeUnblinding', unblinding).happens({
      type: 'UnblindingAcknowledged',
      data: { ...unblinding, stillToHear: ['qa'] },
    });
    next.when(sponsor, 'AcknowledgeUnblinding', unblinding).isRefused('ALREADY_DONE');
    next.when(qa, 'AcknowledgeUnblinding', unblinding).happens({
      type: 'UnblindingAcknowledged',
      data: { ...unblinding, stillToHear: [] },
    });
  });

  it('say so of what has happened', () => {
    unblinded
      .when(secondQa, 'AcknowledgeUnblinding', { unblinding: 'constructor' })
      .isRefused('UNBLINDING_UNKNOWN');
    sealed.when(nurse, 'AcknowledgeUnblinding', unblinding).isRefused('UNBLINDING_UNKNOWN');
  });
});
