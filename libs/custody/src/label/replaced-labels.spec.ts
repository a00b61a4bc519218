import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { operator, physician, qa } from '../../test/people.js';
import { marrowParcel, scan, serialOf } from '../../test/scans.js';
import { plannedReprint } from './label-rules.js';

describe('printing a label again', () => {
  const story = given('collected');
  const again = { item: 'M1', printer: 'PRINTER-1', reason: 'torn', token: 2 };

  it('H2: voids the predecessor in the same breath: two valid labels never exist', () => {
    const { state } = story.when(physician, 'ReprintLabel', again).happens(
      {
        type: 'LabelSuperseded',
        data: { item: 'M1', label: serialOf('M1'), by: serialOf('M1', 2) },
      },
      {
        type: 'LabelPrinted',
        data: {
          item: 'M1',
          kind: 'marrow',
          batch: 'B1',
          label: serialOf('M1', 2),
          instance: 2,
          printer: 'PRINTER-1',
          token: 2,
        },
      },
    );
    expect(state.labels[serialOf('M1')]?.status).toBe('superseded');
    expect(state.items.M1).toMatchObject({ status: 'present', label: serialOf('M1', 2) });
  });

  it('counts the instances of the item, void ones too', () => {
    const { state } = story.when(physician, 'ReprintLabel', again);
    expect(plannedReprint(state, 'M1')).toMatchObject({ instance: 3, label: serialOf('M1', 3) });
  });

  it('needs an item', () => {
    story
      .when(physician, 'ReprintLabel', { ...again, item: 'M9' })
      .isRefused('ITEM_NOT_READY', { item: 'M9', status: 'unknown' });
  });

  it('H2: nothing more can be done with the material until the new instance is on it', () => {
    const { label } = scan('V1', 2);
    given('isolated')
      .and(
        operator,
        { type: 'LabelSuperseded', data: { item: 'V1', label: serialOf('V1'), by: label } },
        {
          type: 'LabelPrinted',
          data: {
            item: 'V1',
            kind: 'vessel',
            batch: 'B1',
            label,
            instance: 2,
            printer: 'PRINTER-1',
            token: 0,
          },
        },
      )
      .when(operator, 'DiscardVessel', { vessel: scan('V1', 2), cause: 'broken' })
      .isRecorded(broke('ITEM_NOT_READY'));
  });
});

describe('voiding and destroying a label', () => {
  const spare = given('vessels-labelled');

  it('H2: a void label speaks for nothing any more', () => {
    const voided = spare.when(operator, 'VoidLabel', { label: scan('V2'), reason: 'smeared' });
    voided.happens({
      type: 'LabelVoided',
      data: { item: 'V2', label: serialOf('V2'), reason: 'smeared' },
    });
    expect(voided.state.labels[serialOf('V2')]).toMatchObject({
      status: 'voided',
      destroyed: false,
    });
  });

  it('H2: the paper is gone only when a witness saw it go', () => {
    const gone = spare
      .and(operator, {
        type: 'LabelVoided',
        data: { item: 'V2', label: serialOf('V2'), reason: 'smeared' },
      })
      .when(operator, 'DestroyLabel', { label: scan('V2'), witness: 'second-operator' })
      .happens({
        type: 'LabelDestroyed',
        data: { item: 'V2', label: serialOf('V2'), witness: 'second-operator' },
      });
    expect(gone.state.labels[serialOf('V2')]).toMatchObject({ status: 'voided', destroyed: true });
  });
});

describe('a claim that another therapy asks back', () => {
  const forfeit = (value: string) =>
    given('packed').when(qa, 'ForfeitClaim', { kind: 'label', value, token: 7 });

  it('is given up when nothing here uses it', () => {
    forfeit('never-printed').happens({
      type: 'ClaimForfeited',
      data: { kind: 'label', value: 'never-printed', token: 7 },
    });
  });

  it.each([
    ['a label', serialOf('M1')],
    ['a package', marrowParcel.sscc],
  ])('H2: is kept when %s of this therapy stands on it', (_what, value) => {
    forfeit(value).isStopped('SHARED_THING');
  });
});
