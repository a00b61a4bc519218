import { Given } from '../../test/given-when-then.js';
import { investigator, qa, sponsor } from '../../test/people.js';
import { OURS, SUBJECT_NUMBER } from '../../test/scans.js';
import { DAY_MS, type Instant, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import type { ParticipantCommand } from '../participant/commands.js';
import type { ParticipantEvent } from '../participant/events.js';
import {
  type Participant,
  evolveParticipant,
  unknownParticipant,
} from '../participant/evolve-participant.js';
import { decideParticipant } from '../participant/participant-rules.js';
import {
  type ConsentFormCommand,
  type ConsentFormEvent,
  decideConsentForms,
  evolveConsentForms,
  noForms,
} from './consent-forms.js';
import type { ConsentForms } from './consent-standing.js';

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
    token: 3,
  },
});
const signing = (formVersion: string, onWithdrawal: 'keep' | 'destroy' = 'keep') =>
  ({ formVersion, onWithdrawal }) as const;
const versions = ({ consents }: Participant) => consents.map(({ formVersion }) => formVersion);

describe('what a participant has signed', () => {
  it('counts from the day on which it was signed: an older one that is found later chooses nothing anew', () => {
    const newer = enrolled.when(investigator, 'RecordConsent', signing('v4')).next;
    const signedAt = timestampOf(after(newer.now, -DAY_MS));
    const { state } = newer.when(investigator, 'RecordConsent', {
      ...signing('v3', 'destroy'),
      signedAt,
    });
    expect(versions(state)).toEqual(['v4', 'v3']);
    expect(state.onWithdrawal).toBe('keep');
    const again = newer.when(investigator, 'RecordConsent', signing('v5', 'destroy'));
    expect(again.state.onWithdrawal).toBe('destroy');
  });

  it('was not signed tomorrow, whatever the device or the person says', () => {
    const signedAt = timestampOf(after(enrolled.now, DAY_MS));
    enrolled.when(investigator, 'RecordConsent', { ...signing('v3'), signedAt }).happens({
      type: 'ConsentRecorded',
      data: { ...signing('v3'), signedAt: timestampOf(enrolled.now) },
    });
  });

  it('entered when there is a signal again, was signed when the device says', () => {
    enrolled
      .onDeviceOffBy(-5 * MINUTE_MS)
      .when(investigator, 'RecordConsent', signing('v3'))
      .happens({
        type: 'ConsentRecorded',
        data: { ...signing('v3'), signedAt: timestampOf(after(enrolled.now, -5 * MINUTE_MS)) },
      });
  });

  it('of before, counts from when it was recorded, as it always did', () => {
    const { state } = enrolled.and(
      investigator,
      { type: 'ConsentRecorded', data: signing('v1', 'destroy') },
      { type: 'ConsentRecorded', data: signing('v2') },
    );
    expect(state).toMatchObject({ consented: true, onWithdrawal: 'keep' });
  });

  it('H48: before a withdrawal that he took back counts no more, and is there again where QA lifted it', () => {
    const open = enrolled
      .when(investigator, 'RecordConsent', signing('v4'))
      .next.when(investigator, 'OpenStop', { cause: 'consent-withdrawn' }).next;
    const stop = Object.keys(open.state.stops)[0] ?? '';
    const held = open.and(qa, { type: 'StopCompleted', data: { stop } });
    const again = held.when(investigator, 'ResumeParticipation', { stop, ...signing('v3') });
    expect(versions(again.state)).toEqual(['v3']);
    const lifted = held.when(qa, 'LiftStop', { stop, evidence: 'of somebody else' });
    expect(versions(lifted.state)).toEqual(['v4']);
  });

  it('is not taken back by saying no to another version; said twice it is said once', () => {
    const no = { formVersion: 'v4' };
    const story = enrolled
      .when(investigator, 'RecordConsent', signing('v3'))
      .next.when(investigator, 'DeclineConsent', no)
      .happens({ type: 'ConsentDeclined', data: no });
    const { state } = story.next.when(investigator, 'DeclineConsent', no);
    expect(state).toMatchObject({ consented: true, declined: ['v4'], stops: {} });
  });

  it('H48: of an older version begins no new therapy', () => {
    const story = enrolled.when(investigator, 'RecordConsent', signing('v3')).next;
    const requiredFrom = story.now;
    const form = { formVersion: 'v4', sha256: '', requiredFrom, changes: '' } as const;
    const { consents, declined } = story.state;
    const forms = [{ ...form, alreadyTreated: 'may-go-on' }] as const;
    story
      .withConsent({ forms, consents, declined: [...declined, 'v4'] })
      .when(sponsor, 'RegisterJourney', {
        coi: OURS.coi,
        protocol: 'als-msc',
        protocolVersion: 1,
        dosesOfProtocol: 2,
        token: 0,
      })
      .isRefused('CONSENT_OUTDATED', { formVersion: 'v4', signed: 'v3' });
  });
});

describe('a version of the consent form', () => {
  const none = new Given<ConsentFormCommand, ConsentForms, ConsentFormEvent>(
    { decide: decideConsentForms, fold: history => history.reduce(evolveConsentForms, noForms) },
    [],
  );
  const from = (at: Instant) => timestampOf(at);
  const v4 = (at: Instant) =>
    ({
      formVersion: 'v4',
      sha256: 'ab'.repeat(32),
      requiredFrom: from(at),
      changes: 'a second puncture',
      alreadyTreated: 'must-consent',
    }) as const;
  const soon = after(none.now, DAY_MS);
  const published = none.when(qa, 'PublishConsentForm', v4(soon));

  it('is published once, for a day that is not over', () => {
    published.happens({ type: 'ConsentFormPublished', data: v4(soon) });
    published.next.when(qa, 'PublishConsentForm', v4(soon)).isRefused('ALREADY_DONE');
    none
      .when(qa, 'PublishConsentForm', v4(after(none.now, -MINUTE_MS)))
      .isRefused('REQUIRED_IN_THE_PAST');
  });

  it('has its day moved, never into the past, and only where there is one', () => {
    const later = { formVersion: 'v4', requiredFrom: from(after(soon, DAY_MS)), reason: 'late' };
    const { state } = published.next
      .when(sponsor, 'MoveConsentForm', later)
      .happens({ type: 'ConsentFormMoved', data: later });
    expect(state).toMatchObject([{ formVersion: 'v4', requiredFrom: after(soon, DAY_MS) }]);
    published.next
      .when(sponsor, 'MoveConsentForm', { ...later, requiredFrom: from(0 as Instant) })
      .isRefused('REQUIRED_IN_THE_PAST');
    none.when(sponsor, 'MoveConsentForm', later).isRefused('CONSENT_FORM_UNKNOWN');
  });
});
