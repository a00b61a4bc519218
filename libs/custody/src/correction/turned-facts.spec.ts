import {
  COLLECTED,
  DRAWN,
  FILLED,
  HARVESTED,
  INFUSED,
  PASSAGED,
  VIABILITY,
  certify,
  correct,
  eventOf,
  verify,
} from '../../test/corrections.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given, unit } from '../../test/journey-story.js';
import { operator, qa, secondOperator } from '../../test/people.js';

describe('a correction that cannot be', () => {
  it('H10: more cells than were harvested, or than fit on the area', () => {
    correct(given('filled'), qa, FILLED, 'cellsPerTube', 45_000_000).isStopped('COUNT_IMPLAUSIBLE');
    correct(given('filled'), qa, HARVESTED, 'count.viableCells', 20_000_000).isStopped(
      'COUNT_IMPLAUSIBLE',
    );
    correct(given('passaged'), qa, PASSAGED, 'count.viableCells', 20).isStopped(
      'COUNT_IMPLAUSIBLE',
    );
  });

  it('H10: but two values that were wrong together are put right one by one', () => {
    const passaged = eventOf(given('passaged'), PASSAGED);
    if (passaged.type !== 'CellsPassaged') throw new Error('Not a passage');
    const both = given('passaged').and(operator, {
      ...passaged,
      data: {
        ...passaged.data,
        count: { viableCells: 20, viabilityPercent: '94.5' },
        areaSquareCentimetres: 10_000,
      },
    });
    const { next } = correct(both, qa, PASSAGED, 'areaSquareCentimetres', 675).isRecorded();
    correct(next, qa, PASSAGED, 'count.viableCells', 20_000_000).isRecorded();
  });

  it('H38: more was drawn up than the tube held', () => {
    correct(given('infused'), qa, DRAWN, 'volumeMicrolitres', 15_000).isStopped(
      'VOLUME_IMPLAUSIBLE',
    );
  });
});

describe('amounts that no longer fit', () => {
  it('H11: a result that fails once it is corrected holds its batch, as if it had been typed so', () => {
    const { next } = correct(given('tested'), qa, VIABILITY, 'measured.value', '39.5').isRecorded(
      broke('OUT_OF_SPECIFICATION', batch('B1')),
    );
    certify(next, 'conditional').isStopped('TESTS_FAILED');
  });

  it('H10: out of the dose, QA hears of it as of a filling', () => {
    const off = correct(given('sterile'), qa, FILLED, 'cellsPerTube', 5_000_000);
    off.isRecorded(broke('VOLUME_OUT_OF_RANGE', unit('H1')));
    const { next } = verify(off.next, secondOperator, FILLED, 'cellsPerTube', 5_000_000);
    certify(next, 'final').isStopped('HELD');
  });

  it('H38: a volume after the infusion leaves some of it unaccounted for', () => {
    const field = 'volumes.infusedMicrolitres';
    correct(given('infused'), qa, INFUSED, field, 500).isRecorded(broke('UNACCOUNTED_VOLUME'));
    correct(given('infused'), qa, DRAWN, 'volumeMicrolitres', 1_620).isRecorded(
      broke('UNACCOUNTED_VOLUME'),
    );
  });

  it('a collection out of the protocol opens the deviation that it would have opened', () => {
    const { next } = correct(
      given('collected'),
      qa,
      COLLECTED,
      'volumeMicrolitres',
      6_000,
    ).isRecorded(broke('VOLUME_OUT_OF_RANGE'));
    correct(next, qa, COLLECTED, 'volumeMicrolitres', 60_500).isRecorded();
  });
});
