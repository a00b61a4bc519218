import { checkOf, starting } from '../../test/at-the-bedside.js';
import { broke } from '../../test/given-when-then.js';
import { type JourneyStory, given, underProtocol, unit } from '../../test/journey-story.js';
import { passing } from '../../test/later-dose.js';
import {
  investigator,
  keeper,
  neurologist,
  nurse,
  physician,
  qp,
  secondNurse,
  ward,
} from '../../test/people.js';
import { dinOf, scan, wristband } from '../../test/scans.js';
import { DAY_MS, type Instant, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import type { AlreadyTreated, ConsentForm, ConsentKnown } from './consent-standing.js';

const form = (
  formVersion: string,
  requiredFrom: number,
  alreadyTreated: AlreadyTreated = 'must-consent',
): ConsentForm => ({
  formVersion,
  sha256: 'ab'.repeat(32),
  requiredFrom: requiredFrom as Instant,
  changes: 'a second puncture',
  alreadyTreated,
});
const signed = (...versions: readonly string[]): ConsentKnown['consents'] =>
  versions.map((formVersion, index) => ({ formVersion, signedAt: index as Instant }));
const known = (change: Partial<ConsentKnown>): ConsentKnown => ({
  forms: [],
  consents: signed('v3'),
  declined: [],
  ...change,
});
/** `v4` is required since so long, whoever signed `v3` only. */
const since = (story: JourneyStory, agoMs: number, change: Partial<ConsentKnown> = {}) =>
  story.withConsent(known({ forms: [form('v4', story.now - agoMs)], ...change }));
const overdue = (story: JourneyStory) => since(story, 0);
const outdated = [
  'CONSENT_OUTDATED',
  { formVersion: 'v4', signed: 'v3', ask: 'investigator' },
] as const;

const plan = { ...ward, plannedAt: timestampOf(0 as Instant) };
const marrow = {
  kind: 'starting-material',
  count: 1,
  printer: 'P',
  tokens: [0],
  wristband,
} as const;
const aspiration = {
  container: scan('M1'),
  wristband,
  din: dinOf('A999926000001'),
  volumeMicrolitres: 60_000,
  aspirationSite: 'both-iliac-crests',
  anticoagulantLot: 'HEPARIN-1',
};

describe('a version of the consent form that is required and not signed', () => {
  it('H48: stops a new collection before anybody is touched', () => {
    overdue(given('started'))
      .when(physician, 'PrintLabels', marrow)
      .isRefused(...outdated);
    overdue(given('starting-material-labelled'))
      .when(nurse, 'VerifyLabel', { container: scan('M1'), wristband })
      .isRefused(...outdated);
  });

  it('H48: stops a banked tube from passing to another dose', () => {
    overdue(underProtocol(given('certified'), { bank: { tubes: true } }))
      .when(qp, 'AssignToEpisode', passing())
      .isRefused(...outdated);
  });

  it('H48: stops it also where he goes on under the old form: a later therapy is a new one', () => {
    const began = given('certified').events[0]?.recordedAt ?? (0 as Instant);
    const forms = [form('v4', after(began, MINUTE_MS), 'may-go-on')];
    underProtocol(given('certified'), { bank: { tubes: true } })
      .withConsent(known({ forms, declined: ['v4'] }))
      .when(qp, 'AssignToEpisode', passing())
      .isRefused('CONSENT_OUTDATED');
  });

  it('H48: stops planning, the bath and the opening', () => {
    overdue(given('certified'))
      .when(investigator, 'PlanInfusion', plan)
      .isRefused(...outdated);
    overdue(given('planned'))
      .when(nurse, 'ThawUnit', { tube: scan('T1'), bath: 'BATH-1' })
      .isRefused(...outdated);
    overdue(given('checked-twice', 'fresh'))
      .when(nurse, 'OpenTube', { tube: scan('T1') })
      .isRefused(...outdated);
  });

  it('H48: stops the infusion of what was opened although it was required already', () => {
    since(given('timed-out', 'fresh'), DAY_MS)
      .when(neurologist, 'StartInfusion', starting('S1'))
      .isRefused(...outdated);
  });

  it('never stops what was thawed or opened before that day: it is completed', () => {
    since(given('checked-twice'), 0)
      .when(nurse, 'OpenTube', { tube: scan('T1') })
      .isRecorded();
    for (const cells of ['cryo', 'fresh'] as const)
      since(given('timed-out', cells), 0)
        .when(neurologist, 'StartInfusion', starting('S1'))
        .isRecorded();
  });

  it('never stops what keeps cells as they are, what is asked of nobody, or labels of vessels', () => {
    overdue(given('retrieved'))
      .when(keeper, 'PlaceHold', { scope: unit('T1'), reason: 'a question' })
      .isRecorded();
    overdue(given('collected'))
      .when(nurse, 'PrintLabels', { kind: 'vessel', count: 1, printer: 'P', tokens: [0] })
      .isRecorded();
    overdue(given('checked-once')).when(secondNurse, 'VerifyIdentity', checkOf('T1')).isRecorded();
  });

  it('is recorded as a deviation where cells were taken without it, and not where that had begun', () => {
    overdue(given('starting-material-labelled'))
      .when(physician, 'RecordAspiration', aspiration)
      .isRecorded(broke('LABEL_UNVERIFIED'), broke('CONSENT_OUTDATED', unit('M1')));
    overdue(given('starting-material-verified'))
      .when(physician, 'RecordAspiration', aspiration)
      .isRecorded();
  });

  it('compared late, a bag that was filled before asks for nothing', () => {
    overdue(given('collected'))
      .when(nurse, 'VerifyLabel', { container: scan('M1'), wristband })
      .isRecorded();
  });

  it('told afterwards, counts on the day on which it happened', () => {
    const story = given('planned');
    const thawing = { tube: scan('T1'), bath: 'BATH-1' };
    const v4 = known({ forms: [form('v4', story.now - 2 * MINUTE_MS)] });
    story
      .withConsent(v4)
      .whenToldAfterwards(nurse, 'ThawUnit', thawing)
      .isRecorded(broke('CONSENT_OUTDATED', unit('T1')));
    story
      .onDeviceOffBy(-5 * MINUTE_MS)
      .withConsent(v4)
      .whenToldAfterwards(nurse, 'ThawUnit', thawing)
      .isRecorded();
  });
});

describe('whether a version is asked for', () => {
  const story = given('certified');
  const planning = (change: Partial<ConsentKnown>) =>
    story.withConsent(known(change)).when(investigator, 'PlanInfusion', plan);
  const past = story.now - DAY_MS;
  const future = story.now + DAY_MS;

  it('is a matter of its day', () => {
    planning({ forms: [form('v4', future)] }).isRecorded();
    planning({ forms: [form('v4', story.now)] }).isRefused('CONSENT_OUTDATED');
  });

  it('ends when it is signed, be it twice or before its day, and whatever older one is found later', () => {
    planning({ forms: [form('v4', past)], consents: signed('v3', 'v4', 'v4', 'v3') }).isRecorded();
  });

  it('H48: of two new ones the newest that is required is; whoever signed that has signed both', () => {
    const forms = [form('v4', past), form('v5', past)];
    planning({ forms, consents: signed('v3', 'v4') }).isRefused('CONSENT_OUTDATED', {
      formVersion: 'v5',
      signed: 'v4',
    });
    planning({ forms, consents: signed('v5') }).isRecorded();
    planning({
      forms: [form('v4', past), form('v5', future)],
      consents: signed('v5'),
    }).isRecorded();
  });

  it('H48: is not ended by a version that nobody published', () => {
    planning({ forms: [form('v4', past)], consents: signed('v3', 'V4') }).isRefused(
      'CONSENT_OUTDATED',
      { signed: 'V4' },
    );
  });

  it('H48: ends for a therapy that had begun, where he said no and the committee lets it go on; for nobody else', () => {
    const began = given('certified').events[0]?.recordedAt ?? (0 as Instant);
    const later = [form('v4', after(began, MINUTE_MS), 'may-go-on')];
    planning({ forms: later, declined: ['v4'] }).isRecorded();
    planning({ forms: later }).isRefused('CONSENT_OUTDATED');
    planning({ forms: [form('v4', after(began, MINUTE_MS))], declined: ['v4'] }).isRefused(
      'CONSENT_OUTDATED',
    );
    // Nothing had been taken from him, or it began under the new version.
    const empty = given('started');
    empty
      .withConsent(known({ forms: [form('v4', empty.now, 'may-go-on')], declined: ['v4'] }))
      .when(physician, 'PrintLabels', marrow)
      .isRefused('CONSENT_OUTDATED');
    planning({ forms: [form('v4', began, 'may-go-on')], declined: ['v4'] }).isRefused(
      'CONSENT_OUTDATED',
    );
  });
});
