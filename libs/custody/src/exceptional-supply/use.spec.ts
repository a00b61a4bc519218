import { starting } from '../../test/at-the-bedside.js';
import { result } from '../../test/chapter-of-cells.js';
import {
  readyForException,
  released,
  releasedAsException,
  revoked,
} from '../../test/exceptional-story.js';
import { analyst, courier, neurologist, nurse, qp } from '../../test/people.js';
import { outsideOf, productParcel, scan } from '../../test/scans.js';

const opening = { tube: scan('T1') };

describe('a product that was released as an exception', () => {
  it('is opened and given like any other, with every other check', () => {
    releasedAsException('checked-twice').when(nurse, 'OpenTube', opening).isRecorded();
    releasedAsException('timed-out')
      .when(neurologist, 'StartInfusion', starting('S1'))
      .isRecorded();
  });

  it('H13: is opened by nobody before the QP has signed', () => {
    readyForException('checked-twice').when(nurse, 'OpenTube', opening).isStopped('NOT_RELEASED');
  });

  it('H13: is opened by nobody once the exception was revoked', () => {
    releasedAsException('checked-twice')
      .and(qp, revoked)
      .when(nurse, 'OpenTube', opening)
      .isStopped('NOT_RELEASED');
  });

  it('H11, H13: is opened by nobody when another test failed after the QP had signed', () => {
    releasedAsException('checked-twice')
      .and(analyst, result('endotoxin', '99', 'EU/ml'))
      .when(nurse, 'OpenTube', opening)
      .isStopped('NOT_RELEASED');
  });

  it('H13: is the very tubes that the QP named: what was filled later is not', () => {
    readyForException('checked-twice')
      .and(qp, { ...released, data: { ...released.data, units: ['T2'] } })
      .when(nurse, 'OpenTube', opening)
      .isStopped('NOT_RELEASED');
  });

  it('H25: is opened by nobody once its batch was rejected', () => {
    releasedAsException('checked-twice')
      .and(qp, { type: 'BatchRejected', data: { batch: 'B1', reason: 'recalled' } })
      .when(nurse, 'OpenTube', opening)
      .isStopped('REJECTED');
  });

  it('H13: leaves for the ward, and not before', () => {
    const outside = outsideOf(productParcel);
    releasedAsException('product-accepted').when(courier, 'DepartPackage', outside).isRecorded();
    readyForException('product-accepted')
      .when(courier, 'DepartPackage', outside)
      .isStopped('NOT_RELEASED');
  });
});
