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
          kind: 'starting-material',
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
  const forfeit = (at: 'packed' | 'unsealed' | 'unpacked', kind: string, value: string) =>
    given(at).when(qa, 'ForfeitClaim', { kind, value, token: 7 });
  const { sscc, seal, shipper, logger } = marrowParcel;

  it.each([
    ['a label that was never printed', 'packed', 'label', 'never-printed'],
    ['a shipper that came back empty', 'unpacked', 'shipper', shipper],
    ['a logger whose package was opened', 'unsealed', 'logger', logger],
    ['a donation number that no bag carries', 'unpacked', 'din', 'A999926000009'],
  ] as const)('is given up when it is of %s', (_what, at, kind, value) => {
    forfeit(at, kind, value).happens({
      type: 'ClaimForfeited',
      data: { kind, value, token: 7 },
    });
  });

  it.each([
    ['label', serialOf('M1')],
    ['sscc', sscc],
    ['seal', seal],
    ['shipper', shipper],
    ['logger', logger],
    ['din', 'A999926000001'],
  ] as const)('H2: is kept when a %s of this therapy stands on it', (kind, value) => {
    forfeit(kind === 'seal' || kind === 'din' ? 'unpacked' : 'packed', kind, value).isStopped(
      'SHARED_THING',
    );
  });
});
