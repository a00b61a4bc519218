import { labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given } from '../../test/journey-story.js';
import { courier, nurse, operator, secondNurse, ward } from '../../test/people.js';
import { timestampOf } from '../kernel/instant.js';
import {
  bench,
  lot,
  outsideOf,
  packageOf,
  productParcel,
  scan,
  spokenHere,
  thing,
} from '../../test/scans.js';

const filling = {
  bench,
  from: scan('H1'),
  tubes: [scan('T3')],
  declaredTubes: 1,
  volumeMicrolitres: 1_500,
  cellsPerTube: 10_500_000,
  diluent: lot('DILUENT-1'),
};

/** What is left of a harvest of 40 million cells after two tubes of 15 million. */
describe('the rest of a harvest', () => {
  it('fills another tube as long as the batch is being made', () => {
    const rest = given('filled').and(operator, ...labelled('tube', 'T3'));
    rest
      .when(operator, 'FillTubes', { ...filling, cellsPerTube: 10_000_001 })
      .isStopped('COUNT_IMPLAUSIBLE');
    const { decision, state } = rest.when(operator, 'FillTubes', {
      ...filling,
      cellsPerTube: 10_000_000,
    });
    expect(decision).toMatchObject({ findings: [{ code: 'VOLUME_OUT_OF_RANGE' }] });
    expect(state.items.H1?.cells).toBe(0);
  });
});

describe('a tube that was filled after the certification', () => {
  const late = given('certified', 'fresh').and(operator, ...labelled('tube', 'T3'));

  it('H13: is refused: the batch is not being made any more', () => {
    late.when(operator, 'FillTubes', filling).isRefused('BATCH_NOT_GROWING');
  });

  // Filled all the same, closed, tested, and the doubt about it was lifted: the certificate still does not name it.
  const told = late
    .whenToldAfterwards(operator, 'FillTubes', { ...filling, cellsPerTube: 10_000_000 })
    .isRecorded(
      broke('BATCH_NOT_GROWING'),
      broke('VOLUME_OUT_OF_RANGE', { kind: 'unit', item: 'H1' }, batch('B1')),
    );
  const allLifted = Object.keys(told.state.holds).map(hold => ({
    type: 'HoldResolved' as const,
    data: { hold, disposition: 'lifted' as const, evidence: 'report 7' },
  }));
  const ready = told.next
    .and(operator, ...allLifted)
    .and(operator, { type: 'TubeSealed', data: { item: 'T3' } })
    .and(operator, { type: 'SealTested', data: { item: 'T3', method: 'visual', tight: true } });

  it('H13: does not leave for the patient, though its batch is released', () => {
    const packed = ready
      .when(operator, 'PackUnits', {
        package: packageOf(productParcel),
        units: [scan('T3')],
        leg: 'product',
        destination: ward,
        shipper: thing(productParcel.shipper, productParcel),
        logger: thing(productParcel.logger, productParcel),
      })
      .isRecorded()
      .next.when(operator, 'SealPackage', {
        package: packageOf(productParcel),
        seal: thing(productParcel.seal, productParcel),
      }).next;
    packed.when(operator, 'DepartPackage', outsideOf(productParcel)).isStopped('NOT_RELEASED');
    packed
      .and(courier, {
        type: 'CustodyTakenOver',
        data: { sscc: productParcel.sscc, from: operator, to: courier, reason: 'in a hurry' },
      })
      .when(courier, 'DepartPackage', outsideOf(productParcel))
      .isStopped('NOT_RELEASED');
  });

  it('H13: is not opened at the bedside either', () => {
    const checked = {
      type: 'IdentityVerified',
      data: { attempt: 1, item: 'T3', ...spokenHere, wristbandToken: 0 },
    } as const;
    ready
      .and(nurse, {
        type: 'InfusionPlanned',
        data: {
          site: ward.site,
          post: ward.post,
          plannedAt: timestampOf(late.now),
        },
      })
      .and(nurse, { type: 'UnitsHandedOver', data: { items: ['T3'], from: operator, to: ward } })
      .and(nurse, checked)
      .and(secondNurse, checked)
      .when(nurse, 'OpenTube', { tube: scan('T3') })
      .isStopped('NOT_RELEASED');
  });
});
