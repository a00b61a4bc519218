import { Given } from '../../test/given-when-then.js';
import { investigator, nurse, qa, reactor } from '../../test/people.js';
import { OURS, STRANGER, SUBJECT_NUMBER, spokenHere } from '../../test/scans.js';
import type { ParticipantCommand } from './commands.js';
import type { ParticipantEvent } from './events.js';
import { type Participant, evolveParticipant, unknownParticipant } from './evolve-participant.js';
import { timestampOf } from '../kernel/instant.js';
import { decideParticipant } from './participant-rules.js';

const unknown = new Given<ParticipantCommand, Participant, ParticipantEvent>(
  {
    decide: decideParticipant,
    fold: history => history.reduce(evolveParticipant, unknownParticipant),
  },
  [],
);
const enrolment = {
  participant: OURS.participant,
  subjectNumber: SUBJECT_NUMBER,
  site: 'hospital',
  token: 3,
};
const consent = { formVersion: 'v2', onWithdrawal: 'keep' } as const;
const registering = {
  coi: OURS.coi,
  protocol: 'story-cryo',
  protocolVersion: 1,
  dosesOfProtocol: 2,
  token: 0,
};
const registered = (doseNumber: number): ParticipantEvent => ({
  type: 'JourneyRegistered',
  data: { coi: OURS.coi, doseNumber, protocol: 'story-cryo', protocolVersion: 1, token: 0 },
});
const forfeited = (kind: string, value: string, token: number): ParticipantEvent => ({
  type: 'ClaimForfeited',
  data: { kind, value, token },
});

const enrolled = unknown.and(investigator, { type: 'ParticipantEnrolled', data: enrolment });
const consented = enrolled.and(investigator, { type: 'ConsentRecorded', data: consent });

describe('enrolling', () => {
  it('gives a pseudonym and a subject number, once', () => {
    const { state } = unknown
      .when(investigator, 'EnrolParticipant', enrolment)
      .happens({ type: 'ParticipantEnrolled', data: enrolment });
    expect(state).toMatchObject({ subjectNumber: SUBJECT_NUMBER, consented: false, journeys: [] });
    enrolled.when(investigator, 'EnrolParticipant', enrolment).isRefused('ALREADY_DONE');
  });

  it('H28: is stopped when somebody else took the subject number over meanwhile', () => {
    unknown
      .and(reactor, forfeited('subject-number', SUBJECT_NUMBER, 3))
      .when(investigator, 'EnrolParticipant', enrolment)
      .isRefused('SHARED_THING');
  });

  it('H28: goes on when the number was claimed anew since', () => {
    unknown
      .and(reactor, forfeited('subject-number', SUBJECT_NUMBER, 2))
      .when(investigator, 'EnrolParticipant', enrolment)
      .isRecorded();
  });

  it('comes before everything else', () => {
    unknown.when(investigator, 'RecordConsent', consent).isRefused('PARTICIPANT_UNKNOWN');
    unknown.when(investigator, 'OpenStop', { cause: 'recall' }).isRefused('PARTICIPANT_UNKNOWN');
    unknown.when(investigator, 'RegisterJourney', registering).isRefused('PARTICIPANT_UNKNOWN');
  });
});

describe('consent', () => {
  it('is recorded with its form and what becomes of the material', () => {
    const { state } = enrolled.when(investigator, 'RecordConsent', consent).happens({
      type: 'ConsentRecorded',
      data: { ...consent, signedAt: timestampOf(enrolled.now) },
    });
    expect(state.consented).toBe(true);
  });

  it('H48: is needed before a therapy is registered', () => {
    enrolled
      .when(investigator, 'RegisterJourney', registering)
      .isRefused('CONSENT_ENDED', { cause: 'no-consent' });
  });
});

describe('registering a therapy', () => {
  it('H32: numbers the doses on, as many as the protocol has', () => {
    const first = consented
      .when(investigator, 'RegisterJourney', registering)
      .happens(registered(1));
    const second = first.next
      .when(investigator, 'RegisterJourney', registering)
      .happens(registered(2));
    second.next
      .when(investigator, 'RegisterJourney', registering)
      .isRefused('DOSE_NOT_PLANNED', { doseNumber: 3 });
  });
});

describe('a wristband', () => {
  const binding = (token = 0, participant: string = OURS.participant) => ({
    ...spokenHere,
    wristband: { hmac: 'hmac-ours', claim: { participant, token } },
  });
  const bound: ParticipantEvent = {
    type: 'WristbandBound',
    data: { hmac: 'hmac-ours', token: 0, ...spokenHere },
  };

  it('is bound to the one who wears it', () => {
    const { state } = enrolled.when(nurse, 'BindWristband', binding()).happens(bound);
    expect(state.wristbands).toEqual(['hmac-ours']);
  });

  it("H28: that is somebody else's, or claimed by nobody, or was taken over, is not bound", () => {
    enrolled
      .when(nurse, 'BindWristband', binding(0, STRANGER.participant))
      .isRefused('SHARED_THING', { kind: 'wristband' });
    enrolled
      .when(nurse, 'BindWristband', { ...spokenHere, wristband: { hmac: 'hmac-ours' } })
      .isRefused('SHARED_THING');
    enrolled
      .and(reactor, forfeited('wristband', 'hmac-ours', 0))
      .when(nurse, 'BindWristband', binding())
      .isRefused('SHARED_THING');
  });

  it('H28: is never given up while it is worn, nor is the subject number', () => {
    const worn = enrolled.and(nurse, bound);
    for (const [kind, value] of [
      ['wristband', 'hmac-ours'],
      ['subject-number', SUBJECT_NUMBER],
    ] as const) {
      worn
        .when(reactor, 'ForfeitClaim', { kind, value, token: 0 })
        .isRefused('SHARED_THING', { kind });
    }
  });

  it('that was never bound is given up, even before the enrolment', () => {
    for (const story of [unknown, enrolled]) {
      story
        .when(reactor, 'ForfeitClaim', { kind: 'wristband', value: 'hmac-ours', token: 0 })
        .happens(forfeited('wristband', 'hmac-ours', 0));
    }
  });
});

describe('a wristband that tears or is cut off', () => {
  const bound = enrolled.and(nurse, {
    type: 'WristbandBound',
    data: { hmac: 'hmac-ours', token: 0 },
  });
  const old = { hmac: 'hmac-ours', claim: { participant: OURS.participant, token: 0 } };
  const next = { hmac: 'hmac-next', claim: { participant: OURS.participant, token: 0 } };
  const check = { subjectNumber: SUBJECT_NUMBER, witness: 'second-nurse' };
  const cut = bound.when(nurse, 'UnbindWristband', { wristband: old, reason: 'cut-off' });

  it('H28: counts no more from that moment on', () => {
    cut.happens({ type: 'WristbandUnbound', data: { hmac: 'hmac-ours', reason: 'cut-off' } });
    expect(cut.state).toMatchObject({
      wristbands: [],
      formerWristbands: [{ hmac: 'hmac-ours', reason: 'cut-off' }],
    });
  });

  it('H28: need not be there to be scanned: then none of those bound so far counts', () => {
    bound
      .and(nurse, { type: 'WristbandBound', data: { hmac: 'hmac-on-the-ankle', token: 0 } })
      .when(nurse, 'UnbindWristband', { reason: 'lost' })
      .happens(
        { type: 'WristbandUnbound', data: { hmac: 'hmac-ours', reason: 'lost' } },
        { type: 'WristbandUnbound', data: { hmac: 'hmac-on-the-ankle', reason: 'lost' } },
      );
  });

  it('H28: is replaced by one that two people have checked anew', () => {
    const { state } = cut.next
      .when(nurse, 'BindWristband', { ...spokenHere, wristband: next, check })
      .happens({
        type: 'WristbandBound',
        data: { hmac: 'hmac-next', token: 0, ...spokenHere, checkedWith: 'second-nurse' },
      });
    expect(state.wristbands).toEqual(['hmac-next']);
  });

  it('H28: is not replaced unchecked, by one person, or for another number', () => {
    cut.next
      .when(nurse, 'BindWristband', { ...spokenHere, wristband: next })
      .isRefused('VERIFICATION_MISSING');
    cut.next
      .when(nurse, 'BindWristband', {
        ...spokenHere,
        wristband: next,
        check: { ...check, witness: nurse.person },
      })
      .isRefused('ONE_PERSON_TWICE');
    cut.next
      .when(nurse, 'BindWristband', {
        ...spokenHere,
        wristband: next,
        check: { ...check, subjectNumber: '01-021' },
      })
      .isRefused('SUBJECT_NUMBER_DIFFERS');
  });

  it("H28: is not replaced unchecked after it was the wrong person's, nor by a second one beside it", () => {
    const unchecked = { ...spokenHere, wristband: next };
    bound.when(nurse, 'BindWristband', unchecked).isRefused('VERIFICATION_MISSING');
    bound
      .when(nurse, 'UnbindWristband', { wristband: old, reason: 'wrong-person' })
      .next.when(nurse, 'BindWristband', unchecked)
      .isRefused('VERIFICATION_MISSING');
  });

  it("H28: never becomes anybody else's", () => {
    cut.next
      .when(reactor, 'ForfeitClaim', { kind: 'wristband', value: 'hmac-ours', token: 0 })
      .isRefused('SHARED_THING');
  });

  it('H28: is found on the arm of its own participant only', () => {
    bound
      .when(nurse, 'UnbindWristband', { wristband: { hmac: 'hmac-other' }, reason: 'torn' })
      .isRefused('WRISTBAND_UNKNOWN');
    enrolled.when(nurse, 'UnbindWristband', { reason: 'torn' }).isRefused('WRISTBAND_UNKNOWN');
  });

  it('H28: that was bound to the wrong person goes to the right one, and every therapy is stopped', () => {
    const wrong = bound.when(nurse, 'UnbindWristband', { wristband: old, reason: 'wrong-person' });
    expect(wrong.decision.events.map(({ type }) => type)).toEqual([
      'WristbandUnbound',
      'StopOpened',
    ]);
    wrong.next
      .when(reactor, 'ForfeitClaim', { kind: 'wristband', value: 'hmac-ours', token: 0 })
      .happens(forfeited('wristband', 'hmac-ours', 0));
  });
});

describe('a stop', () => {
  const open = consented
    .and(investigator, registered(1))
    .when(investigator, 'OpenStop', { cause: 'consent-withdrawn' });
  const [opened] = open.decision.events;
  const stop = opened?.type === 'StopOpened' ? opened.data.stop : '';

  it('H48: is opened at once, and nothing more is registered', () => {
    open.happens({ type: 'StopOpened', data: { stop, cause: 'consent-withdrawn' } });
    expect(open.state.stops).toEqual({
      [stop]: {
        stop,
        cause: 'consent-withdrawn',
        material: 'keep',
        open: true,
        openedBy: investigator.person,
        liftedFor: undefined,
      },
    });
    open.next
      .when(investigator, 'RegisterJourney', registering)
      .isRefused('CONSENT_ENDED', { cause: 'consent-withdrawn' });
  });

  it('H48: is completed once, when every registered therapy is held; and it does not end', () => {
    const completed = open.next
      .when(reactor, 'CompleteStop', { stop })
      .happens({ type: 'StopCompleted', data: { stop } });
    expect(completed.state.stops[stop]?.open).toBe(false);
    completed.next.when(reactor, 'CompleteStop', { stop }).isRefused('ALREADY_DONE');
    completed.next.when(investigator, 'RegisterJourney', registering).isRefused('CONSENT_ENDED');
  });

  it('is completed by its own name', () => {
    open.next.when(reactor, 'CompleteStop', { stop: 'STOP-another' }).isRefused('ALREADY_DONE');
    consented.when(reactor, 'CompleteStop', { stop }).isRefused('ALREADY_DONE');
  });

  it('H48: is not undone by another consent form', () => {
    open.next
      .when(investigator, 'RecordConsent', consent)
      .next.when(investigator, 'RegisterJourney', registering)
      .isRefused('CONSENT_ENDED');
  });

  describe('of the wrong participant', () => {
    const lifting = { stop, evidence: 'the form is of another participant' };
    const held = open.next.and(reactor, { type: 'StopCompleted', data: { stop } });

    it('is lifted by QA, and therapies may begin again', () => {
      held
        .when(qa, 'LiftStop', lifting)
        .happens({ type: 'StopLifted', data: lifting })
        .next.when(investigator, 'RegisterJourney', registering)
        .happens(registered(2));
    });

    it('H31: is not lifted by whoever opened it', () => {
      held.when({ ...qa, person: investigator.person }, 'LiftStop', lifting).isRefused('OWN_HOLD');
    });

    it('H48: is not lifted before every therapy is held: none is held after it was let go', () => {
      open.next.when(qa, 'LiftStop', lifting).isRefused('ITEM_NOT_READY');
    });

    it('is lifted once, and by its own name', () => {
      held
        .when(qa, 'LiftStop', lifting)
        .next.when(qa, 'LiftStop', lifting)
        .isRefused('ALREADY_DONE');
      held.when(qa, 'LiftStop', { ...lifting, stop: 'STOP-another' }).isRefused('ALREADY_DONE');
    });

    it('H48: leaves another stop standing', () => {
      held
        .and(investigator, {
          type: 'StopOpened',
          data: { stop: 'STOP-2', cause: 'participant-died' },
        })
        .when(qa, 'LiftStop', lifting)
        .next.when(investigator, 'RegisterJourney', registering)
        .isRefused('CONSENT_ENDED', { cause: 'participant-died' });
    });
  });
});
