import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { operator } from '../../test/people.js';
import { bench, lot, scan, scanOfStranger, serialOf } from '../../test/scans.js';

const destroying = { label: scan('V1'), witness: 'second-operator' };

describe('a label that is destroyed while a unit is known by it', () => {
  const lost = given('isolated')
    .when(operator, 'DestroyLabel', destroying)
    .isRecorded(broke('LABEL_LOST', unit('V1')))
    .as({
      type: 'LabelDestroyed',
      data: { item: 'V1', label: serialOf('V1'), witness: 'second-operator' },
    });

  it('H2: holds the unit, and speaks for it no more', () => {
    expect(lost.state.labels[serialOf('V1')]).toMatchObject({ status: 'applied', destroyed: true });
    lost.next
      .when(operator, 'ChangeMedium', {
        bench,
        vessels: [scan('V1')],
        medium: lot('MEDIUM-1'),
        confluencePercent: 40,
      })
      .isStopped('LABEL_NOT_CURRENT', unit('V1'));
  });

  it('H2: that is put on again all the same speaks for it no more than before', () => {
    const { state } = lost.next.whenToldAfterwards(operator, 'ApplyLabel', { label: scan('V1') });
    expect(state.labels[serialOf('V1')]).toMatchObject({ destroyed: true });
  });
});

describe('destroying a label', () => {
  it("H2: of a stranger's is stopped: it is told where it belongs", () => {
    given('isolated')
      .when(operator, 'DestroyLabel', { ...destroying, label: scanOfStranger('V1') })
      .isStopped('WRONG_PRODUCT');
  });

  it('H2: is not witnessed by the one who destroys it', () => {
    given('vessels-labelled')
      .when(operator, 'DestroyLabel', { ...destroying, witness: operator.person })
      .isStopped('ONE_PERSON_TWICE');
  });
});
