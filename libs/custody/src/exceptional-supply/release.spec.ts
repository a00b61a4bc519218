import { result, reviewed } from '../../test/chapter-of-cells.js';
import {
  VERDICT,
  evaluated,
  informed,
  readyForException,
  released,
  releasedAsException,
  requested,
  revoked,
  weakCells,
} from '../../test/exceptional-story.js';
import type { JourneyStory } from '../../test/journey-story.js';
import { analyst, neurologist, operator, qa, qp, secondAnalyst } from '../../test/people.js';
import { MINUTE_MS } from '../kernel/instant.js';

const releasing = (change: object = {}) => ({
  request: 'EXC-1',
  batch: 'B1',
  doseNumber: 1,
  tests: ['viability'],
  ...change,
});
const ready = readyForException('tested');
const release = (story: JourneyStory, change: object = {}) =>
  story.when(qp, 'ReleaseExceptionally', releasing(change));

describe('releasing as an exception', () => {
  it('H11: names what is out of specification, in words that stand everywhere', () => {
    const { batches, exceptionalSupplies } = release(ready).happens(released).state;
    expect(batches.B1?.status).toBe('exceptional');
    expect(exceptionalSupplies['EXC-1']?.release?.verdict).toBe(VERDICT);
  });

  it('H11: is never a certification, before or afterwards', () => {
    ready.when(qp, 'CertifyBatch', { batch: 'B1', stage: 'conditional' }).isStopped('TESTS_FAILED');
    release(ready)
      .next.when(qp, 'CertifyBatch', { batch: 'B1', stage: 'final' })
      .isRefused('STAGE_ORDER', { status: 'exceptional' });
  });

  it('H11: waits for the evaluation and for the participant', () => {
    release(weakCells('tested').and(neurologist, requested)).isRefused(
      'EXCEPTIONAL_SUPPLY_INCOMPLETE',
      {
        lacking: 'risk-evaluation participant-informed',
      },
    );
    release(weakCells('tested').and(neurologist, requested, informed)).isRefused(
      'EXCEPTIONAL_SUPPLY_INCOMPLETE',
      { lacking: 'risk-evaluation' },
    );
    release(weakCells('tested').and(neurologist, requested).and(qa, evaluated)).isRefused(
      'EXCEPTIONAL_SUPPLY_INCOMPLETE',
      { lacking: 'participant-informed' },
    );
  });

  it('H11: is stopped when something failed that nobody asked for', () => {
    const more = ready.and(analyst, result('endotoxin', '99', 'EU/ml'));
    release(more).isStopped('EXCEPTIONAL_SUPPLY_DIFFERS');
    release(more, { tests: ['endotoxin', 'viability'] }).isStopped('EXCEPTIONAL_SUPPLY_DIFFERS');
  });

  it('H12: is of the batch that was asked for, and of no other', () => {
    const ofAnother = { ...requested, data: { ...requested.data, batch: 'B9' } };
    release(weakCells('tested').and(neurologist, ofAnother, informed).and(qa, evaluated)).isStopped(
      'EXCEPTIONAL_SUPPLY_DIFFERS',
    );
  });

  it('H11: is not for whoever asked, nor for whoever made it', () => {
    ready
      .when({ ...qp, person: neurologist.person }, 'ReleaseExceptionally', releasing())
      .isStopped('ONE_PERSON_TWICE');
    ready
      .when({ ...qp, person: operator.person }, 'ReleaseExceptionally', releasing())
      .isRefused('OWN_BATCH', { batch: 'B1' });
  });

  it('is an exception from a limit, and from nothing else', () => {
    release(ready.without('SealTested')).isStopped('SEAL_NOT_TESTED');
    release(ready.without('EntryVerified')).isStopped('ENTRIES_UNVERIFIED');
    release(ready.and(analyst, result('viability', '67', 'percent'))).isRefused(
      'RESULTS_UNREVIEWED',
    );
    release(ready.and(qa, held)).isStopped('HELD');
    release(ready.onDeviceOffBy(-2 * MINUTE_MS - 1)).isStopped('DEVICE_CLOCK_OFF');
  });

  it('H32: is for one dose', () => {
    release(ready, { doseNumber: 2 }).isStopped('DOSE_NOT_PLANNED');
  });

  it('is done once', () => {
    release(releasedAsException('tested')).isRefused('ITEM_NOT_READY', { status: 'released' });
  });
});

const held = {
  type: 'HoldPlaced',
  data: {
    hold: 'HOLD-1',
    scope: { kind: 'batch', batch: 'B1' },
    cause: { kind: 'finding', code: 'OUT_OF_SPECIFICATION' },
  },
} as const;

describe('revoking an exception', () => {
  const revoking = { request: 'EXC-1', reason: 'he is better' };

  it('gives the batch its old state back', () => {
    const { batches } = releasedAsException('tested')
      .when(qp, 'RevokeExceptionalSupply', revoking)
      .happens(revoked).state;
    expect(batches.B1?.status).toBe('growing');
  });

  it('H25: does not bring back a batch that was rejected meanwhile', () => {
    const { batches } = releasedAsException('tested')
      .and(qa, { type: 'BatchRejected', data: { batch: 'B1', reason: 'too few live' } })
      .when(qp, 'RevokeExceptionalSupply', revoking)
      .happens(revoked).state;
    expect(batches.B1?.status).toBe('rejected');
  });

  it('is possible until it is opened: then a hold stops it', () => {
    releasedAsException('checked-twice')
      .when(neurologist, 'RevokeExceptionalSupply', revoking)
      .happens(revoked);
    releasedAsException('tube-opened')
      .when(neurologist, 'RevokeExceptionalSupply', revoking)
      .isRefused('EXCEPTIONAL_SUPPLY_IN_USE', { request: 'EXC-1' });
    releasedAsException('drawn-up')
      .when(neurologist, 'RevokeExceptionalSupply', revoking)
      .isRefused('EXCEPTIONAL_SUPPLY_IN_USE');
  });

  it('H12: a corrected result of what was released so is reviewed again before its hold is lifted', () => {
    const story = releasedAsException('tested');
    const viability = story.events.findLast(
      ({ type, data }) => type === 'ResultRecorded' && data.test === 'viability',
    );
    const corrected = story.when(qa, 'CorrectEvent', {
      eventId: viability?.id ?? '',
      field: 'measured.value',
      from: '68',
      to: '61',
      reason: 'typed wrong',
      history: story.events,
    });
    const { holds } = corrected.state;
    expect(Object.values(holds)).toMatchObject([
      { scope: { kind: 'batch', batch: 'B1' }, cause: { code: 'RECORD_CHANGED_GATE' } },
    ]);
    const lifting = { hold: 'HOLD-1', disposition: 'lifted', evidence: 'the print-out' } as const;
    const lifter = { ...qa, person: 'another-qa' };
    corrected.next.when(lifter, 'ResolveHold', lifting).isRefused('RESULTS_UNREVIEWED');
    corrected.next
      .and(secondAnalyst, reviewed('viability'))
      .when(lifter, 'ResolveHold', lifting)
      .isRecorded();
  });
});
