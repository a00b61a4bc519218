import { result } from '../../test/chapter-of-cells.js';
import {
  evaluated,
  informed,
  readyForException,
  released,
  requested,
  revoked,
  weakCells,
} from '../../test/exceptional-story.js';
import { given } from '../../test/journey-story.js';
import { analyst, investigator, neurologist, qa, qp, reactor } from '../../test/people.js';

const asking = (change: object = {}) => ({
  batch: 'B1',
  doseNumber: 1,
  tests: ['viability'],
  reason: 'nothing else is left for this participant',
  ...change,
});
const weak = weakCells('tested');
const asked = weak.and(neurologist, requested);

describe('asking for a product that is out of specification', () => {
  it('H11: is of a physician, who names what failed', () => {
    const { exceptionalSupplies } = weak
      .when(neurologist, 'RequestExceptionalSupply', asking())
      .happens(requested).state;
    expect(exceptionalSupplies['EXC-1']).toMatchObject({
      requestedBy: 'neurologist',
      revoked: false,
    });
  });

  it('H11: is stopped for a test that the protocol does not give up', () => {
    weak
      .and(analyst, result('endotoxin', '99', 'EU/ml'))
      .when(neurologist, 'RequestExceptionalSupply', asking({ tests: ['endotoxin', 'viability'] }))
      .isStopped('NOT_FOR_EXCEPTIONAL_SUPPLY');
    weak
      .and(analyst, result('sterility', 'growth', 'finding'))
      .when(neurologist, 'RequestExceptionalSupply', asking({ tests: ['sterility', 'viability'] }))
      .isStopped('NOT_FOR_EXCEPTIONAL_SUPPLY');
  });

  it('H11: leaves nothing out, and adds nothing', () => {
    weak
      .and(analyst, result('endotoxin', '99', 'EU/ml'))
      .when(neurologist, 'RequestExceptionalSupply', asking())
      .isStopped('EXCEPTIONAL_SUPPLY_DIFFERS');
    weak
      .when(neurologist, 'RequestExceptionalSupply', asking({ tests: ['endotoxin', 'viability'] }))
      .isStopped('EXCEPTIONAL_SUPPLY_DIFFERS');
  });

  it('of what conforms is needless, and refused', () => {
    given('tested', 'fresh')
      .when(neurologist, 'RequestExceptionalSupply', asking())
      .isRefused('ITEM_NOT_READY', { status: 'within-specification' });
  });

  it('H32: is for the dose of this therapy, which is not in yet', () => {
    weak
      .when(neurologist, 'RequestExceptionalSupply', asking({ doseNumber: 2 }))
      .isStopped('DOSE_NOT_PLANNED');
    weakCells('infused')
      .when(neurologist, 'RequestExceptionalSupply', asking())
      .isRefused('ALREADY_DONE');
  });

  it('H25: of a batch that was rejected, or that nobody made, is refused', () => {
    weak
      .and(qa, { type: 'BatchRejected', data: { batch: 'B1', reason: 'too few live' } })
      .when(neurologist, 'RequestExceptionalSupply', asking())
      .isStopped('REJECTED');
    weak
      .when(neurologist, 'RequestExceptionalSupply', asking({ batch: 'B7' }))
      .isRefused('ITEM_NOT_READY', { batch: 'B7', status: 'unknown' });
  });

  it('H48: ends with the consent', () => {
    weak
      .and(reactor, {
        type: 'HoldPlaced',
        data: {
          hold: 'HOLD-1',
          scope: { kind: 'journey' },
          cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
        },
      })
      .when(neurologist, 'RequestExceptionalSupply', asking())
      .isStopped('CONSENT_ENDED');
  });

  it('is done once, and again when it was withdrawn', () => {
    asked
      .when(investigator, 'RequestExceptionalSupply', asking())
      .isRefused('ALREADY_DONE', { request: 'EXC-1' });
    const { exceptionalSupplies } = asked
      .and(neurologist, revoked)
      .when(investigator, 'RequestExceptionalSupply', asking())
      .isRecorded().state;
    expect(Object.keys(exceptionalSupplies)).toEqual(['EXC-1', 'EXC-2']);
  });
});

describe('what the QP waits for', () => {
  it("is the manufacturer's evaluation, by its hash, and that the participant was informed", () => {
    asked.when(qa, 'RecordRiskEvaluation', evaluated.data).happens(evaluated);
    asked.when(neurologist, 'RecordParticipantInformed', informed.data).happens(informed);
  });

  it('H11: is not evaluated by whoever asked', () => {
    asked
      .when({ ...qa, person: neurologist.person }, 'RecordRiskEvaluation', evaluated.data)
      .isStopped('ONE_PERSON_TWICE');
  });

  it('is of a request that is open', () => {
    weak.when(qa, 'RecordRiskEvaluation', evaluated.data).isRefused('ITEM_NOT_READY', {
      status: 'unknown',
    });
    const done = readyForException('tested').and(qp, released);
    done
      .when(neurologist, 'RecordParticipantInformed', informed.data)
      .isRefused('ITEM_NOT_READY', { status: 'released' });
  });
});
