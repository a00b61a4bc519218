import { labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { nurse, operator, physician } from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
import type { TakeSample } from './commands.js';
import type { QualityEvent } from './events.js';

const sampling = (change: Partial<TakeSample['data']> = {}): TakeSample['data'] => ({
  sample: scan('Q2'),
  from: scan('H1'),
  tests: ['sterility'],
  volumeMicrolitres: 200,
  ...change,
});
const taken = (change: Partial<Extract<QualityEvent, { type: 'SampleTaken' }>['data']> = {}) =>
  ({
    type: 'SampleTaken',
    data: {
      sample: 'Q2',
      from: 'H1',
      batch: 'B1',
      tests: ['sterility'],
      volumeMicrolitres: 200,
      ...change,
    },
  }) as const;
const labels = labelled('sample', 'Q2');

describe('taking a sample', () => {
  const ready = given('sampled').and(operator, ...labels);

  it('H12: derives its batch from what it was taken of', () => {
    const { samples, items } = ready
      .when(operator, 'TakeSample', sampling())
      .happens(taken()).state;
    expect(samples.Q2).toMatchObject({
      sample: 'Q2',
      from: 'H1',
      batch: 'B1',
      tests: ['sterility'],
    });
    expect(items.Q2).toMatchObject({ status: 'present', parents: ['H1'], volumeMicrolitres: 200 });
  });

  it('H12: of marrow of the first batch is of the first batch, whichever is being made', () => {
    given('collected')
      .and(operator, { type: 'ExpansionFailed', data: { batch: 'B1', cause: 'no-growth' } })
      .and(physician, ...labels)
      .when(physician, 'TakeSample', sampling({ from: scan('M1') }))
      .happens(taken({ from: 'M1', batch: 'B1' }));
  });

  it('of a harvest that filled its tubes takes what is left of it', () => {
    given('filled')
      .and(operator, ...labels)
      .when(operator, 'TakeSample', sampling())
      .happens(taken());
  });

  it("H12: from another participant's container is stopped, and so is one into another's", () => {
    ready
      .when(operator, 'TakeSample', sampling({ from: scanOfStranger('H1') }))
      .isStopped('WRONG_PRODUCT');
    ready
      .when(operator, 'TakeSample', sampling({ sample: scanOfStranger('Q2') }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H3: into a container that holds something, or is none for samples, is refused', () => {
    ready
      .when(operator, 'TakeSample', sampling({ sample: scan('Q1') }))
      .isRefused('ITEM_NOT_READY', { item: 'Q1' });
    given('tubes-labelled')
      .when(operator, 'TakeSample', sampling({ sample: scan('T1') }))
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('H3: from a container into itself says nothing, and cannot even be recorded', () => {
    const self = sampling({ sample: scan('H1') });
    ready.when(operator, 'TakeSample', self).isRefused('SAME_CONTAINER', { item: 'H1' });
    ready.whenToldAfterwards(operator, 'TakeSample', self).isRefused('SAME_CONTAINER');
  });

  it('of a container that is empty is refused', () => {
    ready
      .when(operator, 'TakeSample', sampling({ from: scan('V5') }))
      .isRefused('ITEM_NOT_READY', { item: 'V5', status: 'consumed' });
  });

  it('H38: of more than is there is stopped; of all of it is right', () => {
    const marrow = given('collected').and(physician, ...labels);
    const all = sampling({ from: scan('M1'), volumeMicrolitres: 60_000 });
    const { items } = marrow.when(physician, 'TakeSample', all).isRecorded().state;
    expect(items.M1?.volumeMicrolitres).toBe(0);
    marrow
      .when(physician, 'TakeSample', { ...all, volumeMicrolitres: 60_001 })
      .isStopped('VOLUME_IMPLAUSIBLE');
  });
});

describe('a sample of a tube', () => {
  const fromTube = sampling({ from: scan('T1') });

  it('that is not closed yet is taken, and less is left in the tube', () => {
    const { items } = given('filled')
      .and(operator, ...labels)
      .when(operator, 'TakeSample', fromTube)
      .happens(taken({ from: 'T1' })).state;
    expect(items.T1?.volumeMicrolitres).toBe(1_300);
  });

  it('H14: that was closed goes on, and holds the tube: it is closed no more', () => {
    const closed = given('seals-tested', 'fresh').and(operator, ...labels);
    const { items } = closed
      .when(operator, 'TakeSample', fromTube)
      .isRecorded(broke('SEALED_UNIT_SAMPLED', unit('T1')))
      .as(taken({ from: 'T1' })).state;
    expect(items.T1).toMatchObject({ sealed: false, sealTight: undefined });
  });

  it('H14: that was closed is not opened at the bedside on the old seal test', () => {
    given('checked-twice', 'fresh')
      .and(nurse, ...labels, taken({ from: 'T1' }))
      .when(nurse, 'OpenTube', { tube: scan('T1') })
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });
});
