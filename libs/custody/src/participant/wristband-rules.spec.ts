import { agreed } from '../../test/at-the-bedside.js';
import { Given } from '../../test/given-when-then.js';
import { investigator, nurse, reactor, secondNurse } from '../../test/people.js';
import { OURS, SUBJECT_NUMBER, spokenHere } from '../../test/scans.js';
import { timestampOf } from '../kernel/instant.js';
import type { ParticipantCommand } from './commands.js';
import type { ParticipantEvent } from './events.js';
import { type Participant, evolveParticipant, unknownParticipant } from './evolve-participant.js';
import { decideParticipant } from './participant-rules.js';

const enrolled = new Given<ParticipantCommand, Participant, ParticipantEvent>(
  {
    decide: decideParticipant,
    fold: history => history.reduce(evolveParticipant, unknownParticipant),
  },
  [],
).and(investigator, {
  type: 'ParticipantEnrolled',
  data: {
    participant: OURS.participant,
    subjectNumber: SUBJECT_NUMBER,
    site: 'hospital',
    token: 0,
  },
});
const band = (hmac: string) => ({
  hmac,
  mediaType: '01',
  claim: { participant: OURS.participant, token: 0 },
});
const kept = (hmac: string) => ({ hmac, token: 0, mediaType: '01' });
const said = { identity: 'spoken', comparison: agreed() } as const;
const binding = (hmac: string) => ({ ...said, wristband: band(hmac) });
const another = { ...said, comparison: agreed({ givenName: 'differs' }) };
const unbound = (hmac: string, reason: 'replaced' | 'discharged'): ParticipantEvent => ({
  type: 'WristbandUnbound',
  data: { hmac, reason },
});

const expiresAt = timestampOf(enrolled.now);
const stay = { encounter: 'ENC-1', expiresAt };
const proposed = enrolled.when(nurse, 'BindWristband', { ...binding('new'), ...stay });

describe('a wristband of somebody whom the vault knows', () => {
  it('H28: is proposed by one person, and counts for nothing yet', () => {
    const { state } = proposed.happens({
      type: 'WristbandProposed',
      data: { ...kept('new'), ...stay, ...said },
    });
    expect(state.wristbands).toEqual([]);
  });

  it('H28: counts when a second person has asked and scanned as well, for one stay and no longer', () => {
    const spokeFor = { ...said, identity: 'proxy', proxy: 'parent' } as const;
    const { state } = proposed.next
      .when(secondNurse, 'ConfirmWristband', { ...spokeFor, wristband: band('new') })
      .happens({
        type: 'WristbandBound',
        data: { ...kept('new'), ...stay, ...spokeFor, checkedWith: nurse.person },
      });
    expect(state).toMatchObject({
      wristbands: ['new'],
      proposedWristbands: [],
      limits: { new: { encounter: 'ENC-1', expiresAt: enrolled.now } },
    });
  });

  it('H30: is not confirmed by whoever proposed it', () => {
    proposed.next.when(nurse, 'ConfirmWristband', binding('new')).isRefused('ONE_PERSON_TWICE');
  });

  it('H28: is not confirmed unheard, nor one that nobody proposed', () => {
    const unheard = { compared: true, fields: {}, lookAlikes: 0 } as const;
    proposed.next
      .when(secondNurse, 'ConfirmWristband', { ...binding('new'), comparison: unheard })
      .isRefused('ENTER_WHAT_WAS_HEARD_FIRST');
    enrolled
      .when(nurse, 'BindWristband', { ...binding('new'), comparison: unheard })
      .isRefused('ENTER_WHAT_WAS_HEARD_FIRST');
    proposed.next
      .when(secondNurse, 'ConfirmWristband', binding('other'))
      .isRefused('WRISTBAND_UNKNOWN');
    bound.when(secondNurse, 'ConfirmWristband', binding('old')).isRefused('ALREADY_DONE');
  });

  it('H33: takes a third identifier where a look-alike is about', () => {
    const comparison = { ...agreed(), lookAlikes: 1 };
    enrolled
      .when(nurse, 'BindWristband', { ...binding('new'), comparison })
      .isRefused('LOOK_ALIKE_PRESENT');
  });

  it('H28: is a near miss where what was heard differs, whichever of the two heard it', () => {
    const nearMiss = {
      refusal: { code: 'IDENTITY_DIFFERS' },
      events: [
        {
          type: 'WristbandRefused',
          data: { hmac: 'new', code: 'IDENTITY_DIFFERS', facts: { differs: 'givenName' } },
        },
      ],
    };
    const hearing = { ...another, wristband: band('new') };
    const first = enrolled.when(nurse, 'BindWristband', hearing);
    expect(first.decision).toMatchObject(nearMiss);
    const second = proposed.next.when(secondNurse, 'ConfirmWristband', hearing);
    expect(second.decision).toMatchObject(nearMiss);
    expect(second.state.proposedWristbands).toEqual([]);
  });

  it("H28: is nobody else's while it is proposed", () => {
    const claim = { kind: 'wristband', value: 'new', token: 0 };
    proposed.next.when(reactor, 'ForfeitClaim', claim).isRefused('SHARED_THING');
  });
});

const bound = enrolled.and(nurse, { type: 'WristbandBound', data: { ...kept('old'), ...said } });

describe('a wristband that takes the place of another', () => {
  it('H28: ends the old one, at this moment', () => {
    const { state } = bound
      .when(nurse, 'BindWristband', binding('new'))
      .next.when(secondNurse, 'ConfirmWristband', binding('new'))
      .happens(
        { type: 'WristbandBound', data: { ...kept('new'), ...said, checkedWith: nurse.person } },
        unbound('old', 'replaced'),
      );
    expect(state).toMatchObject({
      wristbands: ['new'],
      formerWristbands: [{ hmac: 'old', reason: 'replaced' }],
    });
  });

  it('H28: ends it as well where the vault cannot be asked', () => {
    const check = { subjectNumber: SUBJECT_NUMBER, witness: secondNurse.person };
    bound.when(nurse, 'BindWristband', { ...spokenHere, wristband: band('new'), check }).happens(
      {
        type: 'WristbandBound',
        data: { ...kept('new'), ...spokenHere, checkedWith: secondNurse.person },
      },
      unbound('old', 'replaced'),
    );
  });
});

describe('the end of a stay in hospital', () => {
  const both = bound.and(nurse, {
    type: 'WristbandBound',
    data: { ...kept('elsewhere'), ...said, encounter: 'ENC-2' },
  });

  it('H28: ends its wristbands, and those that were bound for none in particular', () => {
    both
      .when(nurse, 'EndEncounter', { encounter: 'ENC-1', reason: 'discharged' })
      .happens(unbound('old', 'discharged'));
    both
      .when(nurse, 'EndEncounter', { reason: 'discharged' })
      .happens(unbound('old', 'discharged'), unbound('elsewhere', 'discharged'));
  });

  it('H28: ends what was only proposed, and happens once', () => {
    const ended = proposed.next
      .when(nurse, 'EndEncounter', { encounter: 'ENC-1', reason: 'discharged' })
      .happens(unbound('new', 'discharged'));
    ended.next.when(secondNurse, 'ConfirmWristband', binding('new')).isRefused('WRISTBAND_UNKNOWN');
    ended.next.when(nurse, 'EndEncounter', { reason: 'discharged' }).isRefused('ALREADY_DONE');
  });
});
