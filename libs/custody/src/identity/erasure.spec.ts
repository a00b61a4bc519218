import { Given } from '../../test/given-when-then.js';
import { investigator, nurse, qa, secondQa } from '../../test/people.js';
import { OURS, SUBJECT_NUMBER } from '../../test/scans.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf, timestampOf } from '../kernel/instant.js';
import type { ParticipantCommand } from '../participant/commands.js';
import type { ParticipantEvent } from '../participant/events.js';
import {
  type Participant,
  evolveParticipant,
  unknownParticipant,
} from '../participant/evolve-participant.js';
import { decideParticipant } from '../participant/participant-rules.js';
import type { IdentityRecord } from './events.js';

const sponsor: Actor = { ...qa, person: 'sponsor', role: 'sponsor' };

const unknown = new Given<ParticipantCommand, Participant, ParticipantEvent>(
  {
    decide: decideParticipant,
    fold: history => history.reduce(evolveParticipant, unknownParticipant),
  },
  [],
);
const { participant, coi } = OURS;
const enrolled = unknown.and(
  investigator,
  {
    type: 'ParticipantEnrolled',
    data: { participant, subjectNumber: SUBJECT_NUMBER, site: 'hospital', token: 0 },
  },
  { type: 'ConsentRecorded', data: { formVersion: 'v1', onWithdrawal: 'destroy' } },
);
const version = (number: number): IdentityRecord => ({
  record: `record-${number}`,
  version: number,
  keyCommitment: 'commitment',
  sealedSha256: `sha256-${number}`,
  fields: ['givenName', 'familyName', 'dateOfBirth', 'hospitalNumber'],
});
const known = enrolled.and(nurse, { type: 'IdentityRecorded', data: version(1) });

const asked = { basis: 'consent-withdrawn', evidence: 'DSR-1' } as const;
const proposing = { ...asked, duties: [] };
const proposed = known.when(investigator, 'ProposeErasure', proposing);
const [proposal] = proposed.decision.events;
const erasure = proposal?.type === 'ErasureProposed' ? proposal.data.erasure : '';
const approving = { erasure, duties: [] };

describe('who a participant is', () => {
  it('is told by its versions: a correction is another one', () => {
    const { state } = known
      .when(nurse, 'RecordIdentity', version(2))
      .happens({ type: 'IdentityRecorded', data: version(2) });
    expect(state.identity.records).toEqual([version(1), version(2)]);
  });

  it('H40: is recorded at the own site only', () => {
    enrolled
      .when({ ...nurse, site: 'another' }, 'RecordIdentity', version(1))
      .isRefused('OTHER_SITE', { site: 'hospital' });
  });
});

describe('an erasure', () => {
  it('H44: takes whoever proposes it, one of QA and one of the sponsor, and then the key is to be destroyed', () => {
    const first = proposed
      .happens({ type: 'ErasureProposed', data: { erasure, ...asked } })
      .next.when(qa, 'ApproveErasure', approving)
      .happens({ type: 'ErasureApproved', data: { erasure } });
    expect(first.state.identity.erasedBy).toBeUndefined();
    const second = first.next.when(sponsor, 'ApproveErasure', approving).happens(
      { type: 'ErasureApproved', data: { erasure } },
      {
        type: 'IdentityErased',
        data: {
          erasure,
          basis: 'consent-withdrawn',
          proposedBy: investigator.person,
          approvedBy: [qa.person, sponsor.person],
        },
      },
    );
    expect(second.state.identity.erasedBy).toBe(erasure);
  });

  const refusal = (code: string, facts = {}): ParticipantEvent =>
    ({ type: 'ErasureRefused', data: { erasure, code, facts } }) as ParticipantEvent;

  it('H43, H44: is not approved twice by one person, nor by whoever proposed it', () => {
    const approved = proposed.next.when(qa, 'ApproveErasure', approving).next;
    for (const person of [qa.person, investigator.person])
      approved
        .when({ ...sponsor, person }, 'ApproveErasure', approving)
        .isRefusedWith(refusal('ONE_PERSON_TWICE'));
  });

  it('H43, H44: is not approved by two who answer for the same', () => {
    proposed.next
      .when(qa, 'ApproveErasure', approving)
      .next.when(secondQa, 'ApproveErasure', approving)
      .isRefused('APPROVED_IN_ROLE', { role: 'qa' });
  });

  it('is approved by its own name, and proposed only of somebody who is known', () => {
    for (const erasure of [approving.erasure, 'constructor'])
      known.when(qa, 'ApproveErasure', { ...approving, erasure }).isRefused('ERASURE_UNKNOWN');
    enrolled.when(investigator, 'ProposeErasure', proposing).isRefused('IDENTITY_UNKNOWN');
    known
      .when({ ...investigator, site: 'another' }, 'ProposeErasure', proposing)
      .isRefused('OTHER_SITE');
  });

  const now = '2026-03-02T08:00:00.000Z';
  const lasting = [
    ['goes on', undefined, 'its end'],
    ['is to be kept', timestampOf(instantOf('2056-03-02T00:00:00Z')), '2056-03-02T00:00:00.000Z'],
  ] as const;

  it.each(lasting)(
    'H44: waits while a therapy %s, and that it was refused is on record',
    (...told) => {
      const [, until, shown] = told;
      const duties = [{ coi, until }];
      const refused = { coi, until: shown };
      known.when(investigator, 'ProposeErasure', { ...asked, duties }).isRefusedWith({
        type: 'ErasureRefused',
        data: { erasure: 'ERASURE-command-3', code: 'IDENTITY_RETAINED', facts: refused },
      });
      // A therapy was registered after it was proposed.
      proposed.next
        .when(qa, 'ApproveErasure', { erasure, duties })
        .isRefusedWith(refusal('IDENTITY_RETAINED', refused));
    },
  );

  it('H44: goes through at the moment at which the last duty is over', () => {
    const duties = [{ coi, until: timestampOf(instantOf(now)) }];
    const at = known.at(instantOf(now));
    at.when(investigator, 'ProposeErasure', { ...asked, duties }).isRecorded();
  });

  describe('that has happened', () => {
    const erased = proposed.next
      .when(qa, 'ApproveErasure', approving)
      .next.when(sponsor, 'ApproveErasure', approving).next;

    it('H44: leaves nobody of whom a therapy could begin, or a name be recorded', () => {
      erased
        .when(investigator, 'RegisterJourney', {
          coi,
          protocol: 'story-cryo',
          protocolVersion: 1,
          dosesOfProtocol: 2,
          token: 0,
        })
        .isRefused('IDENTITY_ERASED');
      erased.when(nurse, 'RecordIdentity', version(2)).isRefused('IDENTITY_ERASED');
    });

    it('happens once', () => {
      erased
        .when({ ...qa, person: 'third' }, 'ApproveErasure', approving)
        .isRefused('IDENTITY_ERASED');
    });
  });
});
