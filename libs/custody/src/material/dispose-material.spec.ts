import { foundOnTheFloor, nothingFound } from '../../test/material-story.js';
import { keeper, neurologist, qa, qp } from '../../test/people.js';

const destroying = {
  reason: 'nobody can tell',
  method: 'incineration',
  witness: 'keeper',
} as const;
const agreeing = { reason: 'no test is possible any more' };

describe('material that nobody knows', () => {
  it('is recorded whatever it is, and stands in quarantine', () => {
    const { state } = nothingFound.when(keeper, 'FindMaterial', {
      shape: 'bag',
      description: 'clear, no label',
      quarantine: 'quarantine-1',
    });
    expect(state).toMatchObject({
      quarantine: 'quarantine-1',
      custodian: { post: 'vault' },
      left: undefined,
    });
  });

  it('H51: is not destroyed before the QP and a physician agreed: it may be the last of somebody', () => {
    const disposing = (story: typeof foundOnTheFloor) =>
      story.when(qa, 'DisposeMaterial', destroying);
    disposing(foundOnTheFloor).isRefused('MAY_BE_THE_LAST', { qp: false, physician: false });
    const byQp = foundOnTheFloor.when(qp, 'AgreeToMaterialDisposal', agreeing).next;
    disposing(byQp).isRefused('MAY_BE_THE_LAST', { qp: true, physician: false });
    const byBoth = byQp.when(neurologist, 'AgreeToMaterialDisposal', agreeing).next;
    disposing(byBoth).happens({ type: 'MaterialDisposed', data: destroying });
  });

  it('is seen destroyed by somebody else', () => {
    foundOnTheFloor
      .when(qp, 'AgreeToMaterialDisposal', agreeing)
      .next.when(neurologist, 'AgreeToMaterialDisposal', agreeing)
      .next.when(qa, 'DisposeMaterial', { ...destroying, witness: qa.person })
      .isRefused('ONE_PERSON_TWICE');
  });

  it('leaves once', () => {
    const gone = foundOnTheFloor.and(qa, { type: 'MaterialDisposed', data: destroying });
    gone.when(qa, 'DisposeMaterial', destroying).isRefused('MATERIAL_LEFT', { left: 'disposed' });
    gone.when(qp, 'AgreeToMaterialDisposal', agreeing).isRefused('MATERIAL_LEFT');
  });

  it('of which nobody has heard is told of by nobody: a number was mistyped', () => {
    nothingFound
      .whenToldAfterwards(qa, 'DisposeMaterial', destroying)
      .isRefused('MATERIAL_UNKNOWN');
  });

  it('whose move is told after it left is on record all the same', () => {
    foundOnTheFloor
      .and(qa, { type: 'MaterialDisposed', data: destroying })
      .when(keeper, 'MoveMaterial', { quarantine: 'quarantine-2', reason: 'the freezer is full' })
      .isRecorded();
  });
});
