import {
  active,
  admin,
  as,
  grantOfNurse,
  holder,
  inDays,
  nurse,
  unknown,
} from '../../test/account-story.js';
import { cleanRoom, qa, ward } from '../../test/people.js';
import { GRANTED_ROLES } from '../kernel/actor.js';
import { DAY_MS, type Instant, after } from '../kernel/instant.js';
import { decidePerson } from './person-rules.js';
import { requiredTrainings } from './required-training.js';
import { standingOf, trainingsMissing } from './standing.js';

const learnt = (training: string, days: number) =>
  ({ training, record: 'LMS-7', validUntil: inDays(days) }) as const;
const onDay = (days: number): Instant => after(unknown.now, days * DAY_MS);
const trained = (story: typeof nurse, ...records: readonly ReturnType<typeof learnt>[]) =>
  records.reduce((told, data) => told.and(qa, { type: 'TrainingRecorded', data }), story);
const lapses = ({ state }: typeof nurse, days: number) =>
  standingOf(state, ward, 'ALS', onDay(days)).lapsed;

const nursing = [learnt('custody', 90), learnt('gcp', 60), learnt('bedside-identification', 30)];

describe('the trainings that a role needs', () => {
  it('H43: are missing until each of them was recorded', () => {
    expect(lapses(nurse, 1)).toEqual({ nurse: ['custody', 'gcp', 'bedside-identification'] });
    expect(lapses(trained(nurse, learnt('gcp', 60)), 1)).toEqual({
      nurse: ['custody', 'bedside-identification'],
    });
    expect(lapses(trained(nurse, ...nursing), 1)).toEqual({ nurse: [] });
  });

  it('H43: count until their moment, and not at it', () => {
    const story = trained(nurse, ...nursing);
    expect(lapses(story, 29)).toEqual({ nurse: [] });
    expect(lapses(story, 30)).toEqual({ nurse: ['bedside-identification'] });
    expect(lapses(story, 60)).toEqual({ nurse: ['gcp', 'bedside-identification'] });
  });

  it('stop nobody in a role that does not need them', () => {
    const grant = { ...grantOfNurse, grant: 'GRANT-2', role: 'investigator' } as const;
    const both = trained(
      nurse.and(admin, { type: 'RoleGranted', data: grant }),
      learnt('custody', 90),
      learnt('gcp', 60),
      learnt('gmp', 1),
    );
    expect(lapses(both, 10)).toEqual({ nurse: ['bedside-identification'], investigator: [] });
  });

  it('are joined by what a house records beyond them', () => {
    const story = trained(nurse, ...nursing, learnt('lumbar-puncture', 5));
    expect(lapses(story, 4)).toEqual({ nurse: [] });
    expect(lapses(story, 5)).toEqual({ nurse: ['lumbar-puncture'] });
  });

  it('are told of every role at every post, for whoever has to record them', () => {
    const grant = { ...grantOfNurse, ...cleanRoom, grant: 'GRANT-2', role: 'operator' } as const;
    const { state } = trained(nurse.and(admin, { type: 'RoleGranted', data: grant }), ...nursing);
    expect(trainingsMissing(state, 'ALS', onDay(1))).toEqual(['gmp']);
    expect(trainingsMissing(active.state, 'ALS', onDay(1))).toEqual([]);
  });

  it('are none for whoever only looks, and for administrators', () => {
    const without = GRANTED_ROLES.filter(role => requiredTrainings[role].length === 0);
    expect(without).toEqual(['monitor', 'auditor', 'inspector', 'administrator']);
  });

  it('can be recorded by somebody of whom none was recorded, and not of himself', () => {
    const meta = { commandId: 'c', now: nurse.now, occurredAt: nurse.now, lapsed: ['gmp'] };
    const recording = { type: 'RecordTraining', data: learnt('gcp', 60) } as const;
    expect(decidePerson({ ...recording, meta: { ...meta, actor: qa } }, nurse.state)).toMatchObject(
      { outcome: 'accepted', findings: [] },
    );
    nurse.when(as('S-10', 'qa'), 'RecordTraining', recording.data).isRefused('OWN_ACCOUNT');
    nurse.when(holder, 'RecordTraining', recording.data).isRefused('OWN_ACCOUNT');
  });
});
