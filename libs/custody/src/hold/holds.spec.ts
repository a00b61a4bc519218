import { batch, given, parcel, unit, wholeJourney } from '../../test/journey-story.js';
import { nurse, operator, qa, qp } from '../../test/people.js';
import { marrowParcel, scan, serialOf } from '../../test/scans.js';
import type { HoldScope } from '../kernel/finding.js';
import type { HoldEvent } from './events.js';

const held = (scope: HoldScope): HoldEvent => ({
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope, cause: { kind: 'finding', code: 'TEMPERATURE_EXCURSION' } },
});
const resolved = (disposition: 'lifted' | 'rejected'): HoldEvent => ({
  type: 'HoldResolved',
  data: { hold: 'HOLD-1', disposition, evidence: 'report 7' },
});

/** Whatever a doubt was about, everything that came out of it is in doubt. */
const origins: readonly (readonly [string, HoldScope])[] = [
  ['the whole therapy', wholeJourney],
  ['its batch', batch('B1')],
  ['the parcel that its marrow came in', parcel(marrowParcel)],
  ['its marrow', unit('M1')],
  ['a vessel of its first passage', unit('V1')],
  ['its harvest', unit('H1')],
];

describe('a hold follows the cells', () => {
  const checked = given('checked-twice');
  const tested = given('tested', 'fresh');

  it.each([...origins, ['the tube itself', unit('T1')] as const])(
    'H25: from %s to the opening of the tube',
    (_what, scope) => {
      checked
        .and(qa, held(scope))
        .when(nurse, 'OpenTube', { tube: scan('T1') })
        .isStopped('HELD');
      checked
        .and(qa, held(scope), resolved('lifted'))
        .when(nurse, 'OpenTube', { tube: scan('T1') })
        .isRecorded();
    },
  );

  it.each(origins)('H25: from %s to the certification of the batch', (_what, scope) => {
    tested
      .and(qa, held(scope))
      .when(qp, 'CertifyBatch', { batch: 'B1', stage: 'conditional' })
      .isStopped('HELD');
  });

  it('but a doubt about one tube keeps no other tube from the patient', () => {
    tested
      .and(qa, held(unit('T2')))
      .when(qp, 'CertifyBatch', { batch: 'B1', stage: 'conditional' })
      .isRecorded();
    checked
      .and(qa, held(unit('T2')))
      .when(nurse, 'OpenTube', { tube: scan('T1') })
      .isRecorded();
  });

  it('and it stops use only: what is held is frozen all the same', () => {
    given('seals-tested')
      .and(qa, held(unit('M1')))
      .when(operator, 'FreezeTubes', {
        tubes: [scan('T1'), scan('T2')],
        freezer: 'FREEZER-1',
        program: 'SLOW',
        traceSha256: 'sha256-of-the-trace',
      })
      .isRecorded();
  });
});

describe('a hold that QA resolved by rejecting what it held', () => {
  const checked = given('checked-twice');
  const tested = given('tested', 'fresh');

  it.each([...origins, ['the tube itself', unit('T1')] as const])(
    'H25: rejects for ever what came from %s',
    (_what, scope) => {
      checked
        .and(qa, held(scope), resolved('rejected'))
        .when(nurse, 'OpenTube', { tube: scan('T1') })
        .isStopped('REJECTED');
    },
  );

  it.each(origins)('H25: leaves nothing to release when it was about %s', (_what, scope) => {
    tested
      .and(qa, held(scope), resolved('rejected'))
      .when(qp, 'CertifyBatch', { batch: 'B1', stage: 'conditional' })
      .isStopped('REJECTED');
  });

  it('names no rejected tube on the certificate of the others', () => {
    tested
      .and(qa, held(unit('T1')), resolved('rejected'))
      .when(qp, 'CertifyBatch', { batch: 'B1', stage: 'conditional' })
      .happens({
        type: 'BatchCertified',
        data: { batch: 'B1', stage: 'conditional', units: ['T2'], labels: [serialOf('T2')] },
      });
  });
});
