import { as, inDays, nurse, unknown } from '../../test/account-story.js';
import { qa, qp, ward } from '../../test/people.js';
import { DAY_MS, HOUR_MS, type Instant, after, timestampOf } from '../kernel/instant.js';
import { standingOf } from './standing.js';

const MIDNIGHT = after(unknown.now, 10 * DAY_MS);
const later = (hours: number): Instant => after(MIDNIGHT, hours * HOUR_MS);
const learnt = (training: string, days: number) =>
  ({
    type: 'TrainingRecorded',
    data: { training, record: 'LMS-7', validUntil: inDays(days) },
  }) as const;
const investigator = as('S-3', 'investigator');

/** One of her trainings ended at midnight, and it is one o'clock. */
const atNight = nurse
  .and(qa, learnt('custody', 90), learnt('gcp', 90), learnt('bedside-identification', 10))
  .at(later(1));
const bridging = {
  training: 'bedside-identification',
  reason: 'participant-waits',
  hours: 8,
} as const;
const bridged = atNight.when(investigator, 'BridgeTraining', bridging);
const lapses = ({ state }: typeof nurse, now: Instant) =>
  standingOf(state, ward, 'ALS', now).lapsed.nurse;

describe('a night without a training', () => {
  it('H43: goes on when somebody else answers for it, until the hour he named', () => {
    bridged.happens({
      type: 'TrainingBridged',
      data: {
        training: 'bedside-identification',
        lapsed: inDays(10),
        reason: 'participant-waits',
        until: timestampOf(later(9)),
        site: ward.site,
      },
    });
    expect(lapses(atNight, later(1))).toEqual(['bedside-identification']);
    expect(lapses(bridged.next, later(2))).toEqual([]);
    expect(lapses(bridged.next, later(9))).toEqual(['bedside-identification']);
  });

  it('H43: is bridged once, and by no chain of people', () => {
    const again = bridged.next.at(later(2));
    again.when(qa, 'BridgeTraining', bridging).isRefused('BRIDGED_BEFORE');
    again.at(later(30)).when(qp, 'BridgeTraining', bridging).isRefused('BRIDGED_BEFORE');
  });

  it('H43: is bridged again when the next one of the same training is over', () => {
    const renewed = bridged.next
      .at(later(12))
      .when(qa, 'RecordTraining', learnt('bedside-identification', 40).data).next;
    expect(lapses(renewed, later(13))).toEqual([]);
    const nextLapse = renewed.at(after(unknown.now, 41 * DAY_MS));
    expect(lapses(nextLapse, nextLapse.now)).toEqual(['bedside-identification']);
    expect(nextLapse.when(qa, 'BridgeTraining', bridging).decision.outcome).toBe('accepted');
  });

  it('H43: is bridged for the lapse that it was given for, and ends with it', () => {
    const anotherLapse = bridged.next.and(qa, learnt('bedside-identification', 9));
    expect(lapses(anotherLapse, later(2))).toEqual(['bedside-identification']);
  });

  it('H43: is nothing that its holder, somebody elsewhere or another role answers for', () => {
    const himself = as('S-10', 'investigator');
    atNight.when(himself, 'BridgeTraining', bridging).isRefused('OWN_ACCOUNT');
    const elsewhere = as('S-4', 'investigator', { ...ward, site: 'brno' });
    atNight.when(elsewhere, 'BridgeTraining', bridging).isRefused('PERSON_OF_ANOTHER_SITE');
    expect(atNight.when(qp, 'BridgeTraining', bridging).decision.outcome).toBe('accepted');
  });

  it('H43: is nothing that somebody answers for where its holder worked once', () => {
    const at = { ...ward, site: 'brno', study: 'ALS' };
    const once = { ...at, grant: 'GRANT-1', role: 'nurse', until: inDays(5) } as const;
    const elsewhere = as('S-4', 'investigator', { ...ward, site: 'brno' });
    const worked = atNight.and(qa, { type: 'RoleGranted', data: once });
    worked.when(elsewhere, 'BridgeTraining', bridging).isRefused('PERSON_OF_ANOTHER_SITE');
    const works = atNight.and(qa, { type: 'RoleGranted', data: { ...once, until: inDays(90) } });
    expect(works.when(elsewhere, 'BridgeTraining', bridging).decision.outcome).toBe('accepted');
  });

  it('is none that has the name of something else', () => {
    for (const training of ['constructor', 'toString'])
      atNight.when(qa, 'BridgeTraining', { ...bridging, training }).isRefused('NEVER_TRAINED');
  });

  it('H43: lasts no longer than a day, and is for no other training', () => {
    const long = { ...bridging, hours: 25 };
    atNight.when(qa, 'BridgeTraining', long).isRefused('BRIDGE_TOO_LONG', { longestHours: 24 });
    const counting = { ...bridging, training: 'gcp' };
    atNight.when(qa, 'BridgeTraining', counting).isRefused('TRAINING_COUNTS');
    const { next } = atNight
      .and(qa, learnt('gcp', 5))
      .at(later(2))
      .when(qa, 'BridgeTraining', {
        ...bridging,
      });
    expect(lapses(next, later(3))).toEqual(['gcp']);
  });

  it('H43: makes nobody able who never learnt it', () => {
    nurse
      .when(qa, 'BridgeTraining', bridging)
      .isRefused('NEVER_TRAINED', { training: 'bedside-identification' });
  });
});
