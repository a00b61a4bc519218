import { compared, labelledOf } from '../../test/chapter.js';
import { given } from '../../test/journey-story.js';
import { neurologist, nurse, physician, qa, qp } from '../../test/people.js';
import { dinOf, scan, serialOf, wristband } from '../../test/scans.js';

const rejecting = { batch: 'B1', reason: 'mould in a flask' };
const rejection = { type: 'BatchRejected', data: rejecting } as const;

describe('rejecting a batch', () => {
  it('is final for it, and what is collected again belongs to the next one', () => {
    const { batches, currentBatch } = given('isolated')
      .when(qa, 'RejectBatch', rejecting)
      .happens(rejection).state;
    expect(batches.B1?.status).toBe('rejected');
    expect(currentBatch).toBe('B2');
  });

  it('a second time begins no third batch', () => {
    const { state } = given('isolated')
      .and(qa, rejection)
      .when(qp, 'RejectBatch', rejecting)
      .happens(rejection);
    expect(state.currentBatch).toBe('B2');
  });

  it('of a batch that nobody knows is refused', () => {
    given('isolated')
      .when(qa, 'RejectBatch', { ...rejecting, batch: 'B2' })
      .isRefused('ITEM_NOT_READY', { batch: 'B2', status: 'unknown' });
  });

  it('H13: stops the opening of a tube that was released, and the infusion of what is drawn up', () => {
    given('checked-twice')
      .and(qa, rejection)
      .when(nurse, 'OpenTube', { tube: scan('T1') })
      .isStopped('REJECTED');
    given('timed-out')
      .and(qa, rejection)
      .when(neurologist, 'StartInfusion', {
        syringe: scan('S1'),
        route: 'intrathecal',
        doseNumber: 1,
      })
      .isStopped('REJECTED');
  });

  it('is followed by a new collection with its own donation number, under the same CoI', () => {
    const again = given('tested')
      .and(qa, rejection)
      .when(physician, 'PrintLabels', {
        kind: 'starting-material',
        count: 1,
        printer: 'PRINTER-1',
        wristband,
        tokens: [0],
      })
      .happens({
        type: 'LabelPrinted',
        data: {
          item: 'M2',
          kind: 'starting-material',
          batch: 'B2',
          label: serialOf('M2'),
          instance: 1,
          printer: 'PRINTER-1',
          token: 0,
        },
      });
    const { batches } = again.next
      .and(physician, { type: 'LabelApplied', data: { item: 'M2', label: serialOf('M2') } })
      .and(nurse, compared('M2'))
      .when(physician, 'RecordAspiration', {
        container: scan('M2'),
        wristband,
        din: dinOf('A999926000002', 'B2'),
        volumeMicrolitres: 60_000,
        aspirationSite: 'both-iliac-crests',
        anticoagulantLot: 'HEPARIN-1',
      })
      .isRecorded().state;
    expect(batches).toMatchObject({
      B1: { status: 'rejected' },
      B2: { status: 'growing', dins: ['A999926000002'] },
    });
  });

  it('H2: does not let the second collection carry the donation number of the first', () => {
    const { decision } = given('tested')
      .and(qa, rejection)
      .and(physician, ...labelledOf('B2', 'starting-material', 'M2'))
      .and(nurse, compared('M2'))
      .when(physician, 'RecordAspiration', {
        container: scan('M2'),
        wristband,
        din: dinOf('A999926000001'),
        volumeMicrolitres: 60_000,
        aspirationSite: 'both-iliac-crests',
        anticoagulantLot: 'HEPARIN-1',
      });
    expect(decision).toMatchObject({ findings: [{ code: 'WRONG_DIN' }] });
  });
});
