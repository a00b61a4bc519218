import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { keeper, operator, qa, qp, reactor, secondOperator } from '../../test/people.js';
import { scan, serialOf } from '../../test/scans.js';

const reason = 'its position is empty';
const stored = given('stored');
const missed = stored
  .when(keeper, 'RecordMissing', { item: 'T1', reason })
  .isRecorded(broke('UNIT_MISSING', unit('T1'))).next;
const lifting = (hold: string) => ({ hold, disposition: 'lifted', evidence: 'report 7' }) as const;
const identified = missed.when(reactor, 'IdentifyUnit', { item: 'T1', material: 'MAT-1' });

describe('a tube that nobody finds', () => {
  it('H3: is held, and stays so until somebody has found it', () => {
    missed.when(qa, 'ResolveHold', lifting('HOLD-1')).isRefused('STILL_MISSING', { item: 'T1' });
  });

  it('is found by whoever scans its label where it is put away', () => {
    const place = stored.state.items.T1?.place ?? { box: '', position: '' };
    const back = missed.and(keeper, {
      type: 'UnitMoved',
      data: { item: 'T1', from: place, to: place, boxRevision: 9, cause: 'move' },
    });
    expect(back.state.missing).toEqual([]);
    back.when(qa, 'ResolveHold', lifting('HOLD-1')).isRecorded();
  });

  it('is recorded whatever it is, and holds nothing that never was', () => {
    stored
      .when(keeper, 'RecordMissing', { item: 'T9', reason })
      .isRecorded(broke('ITEM_NOT_READY'));
  });

  it('H51: is no reason to destroy the only other one', () => {
    missed
      .when(qa, 'DisposeUnit', {
        unit: scan('T2'),
        reason: 'surplus',
        method: 'incineration',
        witness: 'keeper',
      })
      .isRefused('LAST_MATERIAL', { item: 'T2' });
  });

  it('H39: gets no new label by the word of two people', () => {
    missed
      .when(keeper, 'ReprintLabel', { item: 'T1', printer: 'P', reason: 'gone', token: 0 })
      .next.when(keeper, 'ApplyLabel', { label: scan('T1', 2) })
      .next.when(operator, 'ConfirmRelabelling', { label: scan('T1', 2), old: scan('T1') })
      .isRefused('STILL_MISSING');
  });
});

describe('material that turned out to be it', () => {
  it('H3: is held until the QP has said what it may be used for', () => {
    const { next } = identified.isRecorded(broke('IDENTITY_RESOLVED', unit('T1')));
    next.when(qa, 'ResolveHold', lifting('HOLD-2')).isRefused('QP_DECIDES', { item: 'T1' });
    next.when(qp, 'ResolveHold', lifting('HOLD-2')).isRecorded();
    next.when(qa, 'ResolveHold', lifting('HOLD-1')).isRecorded();
  });

  it('H3: is in doubt with whatever else was taken for it', () => {
    identified.next
      .when(reactor, 'IdentifyUnit', { item: 'T1', material: 'MAT-2' })
      .isRecorded(broke('TWO_AS_ONE', unit('T1')), broke('IDENTITY_RESOLVED'));
  });

  it('H39: gets a label that a second person compares with the number under which it lay', () => {
    const relabelled = identified.next
      .when(keeper, 'ReprintLabel', { item: 'T1', printer: 'P', reason: 'gone', token: 0 })
      .next.when(keeper, 'ApplyLabel', { label: scan('T1', 2) }).next;
    relabelled
      .when(secondOperator, 'ConfirmRelabelling', { label: scan('T1', 2), material: 'MAT-2' })
      .isStopped('RELABEL_DIFFERS', unit('T1'));
    relabelled
      .when(secondOperator, 'ConfirmRelabelling', { label: scan('T1', 2), material: 'MAT-1' })
      .happens({
        type: 'RelabellingConfirmed',
        data: {
          item: 'T1',
          old: serialOf('T1'),
          label: serialOf('T1', 2),
          by: 'resolved-identity',
          material: 'MAT-1',
        },
      });
  });
});
