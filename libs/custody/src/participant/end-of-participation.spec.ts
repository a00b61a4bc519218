import { Given, broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { investigator, qa, qp, reactor } from '../../test/people.js';
import { OURS, SUBJECT_NUMBER } from '../../test/scans.js';
import { deadlinesOf } from '../deadline/deadlines-of.js';
import type { MaterialChoice } from '../hold/events.js';
import type { ParticipantCommand } from './commands.js';
import type { ParticipantEvent } from './events.js';
import { type Participant, evolveParticipant, unknownParticipant } from './evolve-participant.js';
import { decideParticipant } from './participant-rules.js';

const consented = new Given<ParticipantCommand, Participant, ParticipantEvent>(
  {
    decide: decideParticipant,
    fold: history => history.reduce(evolveParticipant, unknownParticipant),
  },
  [],
).and(
  investigator,
  {
    type: 'ParticipantEnrolled',
    data: {
      participant: OURS.participant,
      subjectNumber: SUBJECT_NUMBER,
      site: 'hospital',
      token: 3,
    },
  },
  { type: 'ConsentRecorded', data: { formVersion: 'v2', onWithdrawal: 'keep' } },
);
const theStop = (story: typeof consented) => Object.values(story.state.stops)[0];
const withdrawn = (material?: MaterialChoice) =>
  consented.when(investigator, 'OpenStop', {
    cause: 'consent-withdrawn',
    ...(material === undefined ? {} : { material }),
  }).next;
const held = (story: typeof consented) =>
  story.and(reactor, { type: 'StopCompleted', data: { stop: theStop(story)?.stop ?? '' } });

describe('what becomes of the material of somebody who withdraws', () => {
  it('H48: is what he says now, or else what he chose with his last consent', () => {
    expect(theStop(withdrawn('destroy'))?.material).toBe('destroy');
    expect(theStop(withdrawn())?.material).toBe('keep');
  });

  const stopped = (material?: MaterialChoice, step: Parameters<typeof given>[0] = 'stored') =>
    given(step).when(reactor, 'HoldForStop', {
      stop: 'STOP-1',
      cause: 'consent-withdrawn',
      ...(material === undefined ? {} : { material }),
    }).next;
  const tasks = (story: ReturnType<typeof stopped>) =>
    deadlinesOf(story.state)
      .filter(({ kind }) => kind.startsWith('material-to-'))
      .map(({ kind, subject }) => `${kind} ${subject}`);

  it('H48: is a task for each unit that is left, until it is done', () => {
    expect(tasks(stopped('destroy'))).toContain('material-to-destroy T1');
    expect(tasks(stopped('return'))).toContain('material-to-return T1');
    const gone = stopped('destroy').and(qp, {
      type: 'UnitDisposed',
      data: { item: 'T1', reason: 'withdrawn', method: 'autoclave', witness: 'qa' },
    });
    expect(tasks(gone)).not.toContain('material-to-destroy T1');
  });

  it('H48: waits for nothing where he wants it kept: it is preserved, and used by nobody', () => {
    expect(tasks(stopped('keep'))).toEqual([]);
    expect(tasks(stopped())).toEqual([]);
    expect(stopped('keep').state.participationEnded).toBe('consent-withdrawn');
  });

  it('H48: waits for nobody any more when he takes part again; what is gone is gone', () => {
    const again = stopped('destroy')
      .and(qp, {
        type: 'UnitDisposed',
        data: { item: 'T1', reason: 'withdrawn', method: 'autoclave', witness: 'qa' },
      })
      .when(reactor, 'LetGoOfStop', { stop: 'STOP-1', evidence: 'consented again, form v3' })
      .isRecorded().next;
    expect(tasks(again)).toEqual([]);
    expect(again.state.participationEnded).toBeUndefined();
    expect(again.state.items.T1?.status).toBe('disposed');
  });

  it('H48: while it runs into him, is a fact and an alert, and the infusion is completed', () => {
    given('infusing')
      .when(reactor, 'HoldForStop', { stop: 'STOP-1', cause: 'consent-withdrawn' })
      .isRecorded(broke('STOPPED_DURING_INFUSION'));
  });
});

describe('somebody who changes his mind', () => {
  const again = { formVersion: 'v3', onWithdrawal: 'return' } as const;

  it('H48: takes part again by a newer consent, once every therapy was held', () => {
    const open = withdrawn('destroy');
    const stop = theStop(open)?.stop ?? '';
    open.when(investigator, 'ResumeParticipation', { stop, ...again }).isRefused('ITEM_NOT_READY');
    const { next } = held(open)
      .when(investigator, 'ResumeParticipation', { stop, ...again })
      .happens({ type: 'ParticipationResumed', data: { stop, ...again } });
    expect(theStop(next)?.liftedFor).toBe('consented again, form v3');
    expect(next.state.onWithdrawal).toBe('return');
    next.when(investigator, 'ResumeParticipation', { stop, ...again }).isRefused('ALREADY_DONE');
  });

  it('H48: is not somebody who died, nor one whom QA stopped', () => {
    for (const cause of ['participant-died', 'mix-up'] as const) {
      const dead = held(consented.when(qa, 'OpenStop', { cause }).next);
      const stop = theStop(dead)?.stop ?? '';
      dead.when(investigator, 'ResumeParticipation', { stop, ...again }).isRefused('CONSENT_ENDED');
    }
  });

  it('H40: is asked by his own site', () => {
    const story = held(withdrawn());
    const stop = theStop(story)?.stop ?? '';
    story
      .when({ ...investigator, site: 'elsewhere' }, 'ResumeParticipation', { stop, ...again })
      .isRefused('OTHER_SITE');
  });
});
