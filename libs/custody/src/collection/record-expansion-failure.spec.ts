import { compared } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given } from '../../test/journey-story.js';
import { nurse, operator, physician } from '../../test/people.js';
import { OURS, dinOf, scan, serialOf, wristband } from '../../test/scans.js';
import type { RecordAspiration } from './commands.js';
const DIN = 'A999926000001';

const aspiration = (change: Partial<RecordAspiration['data']> = {}): RecordAspiration['data'] => ({
  container: scan('M1'),
  wristband,
  din: dinOf(DIN),
  volumeMicrolitres: 60_000,
  aspirationSite: 'both-iliac-crests',
  anticoagulantLot: 'HEPARIN-1',
  ...change,
});
describe('a failed expansion', () => {
  const failure = { type: 'ExpansionFailed', data: { batch: 'B1', cause: 'no-growth' } } as const;

  it('closes the batch, and the next collection begins another under the same CoI', () => {
    const { state } = given('isolated')
      .when(operator, 'RecordExpansionFailure', { cause: 'no-growth' })
      .happens(failure);
    expect(state.batches.B1?.status).toBe('failed');
    expect(state).toMatchObject({ currentBatch: 'B2', coi: OURS.coi });
  });

  const collectedAgain = given('isolated')
    .and(operator, failure)
    .and(
      physician,
      {
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
      },
      { type: 'LabelApplied', data: { item: 'M2', label: serialOf('M2') } },
    )
    .and(nurse, compared('M2'));

  it('takes a new donation number for the second collection', () => {
    const { batches } = collectedAgain.when(
      physician,
      'RecordAspiration',
      aspiration({ container: scan('M2'), din: dinOf('A999926000002', 'B2') }),
    ).state;
    expect(batches).toMatchObject({
      B1: { dins: [DIN], status: 'failed' },
      B2: { dins: ['A999926000002'], status: 'growing' },
    });
  });

  it('H2: holds the new batch when it carries the donation number of the first', () => {
    collectedAgain
      .when(physician, 'RecordAspiration', aspiration({ container: scan('M2') }))
      .isRecorded(broke('WRONG_DIN', batch('B2')));
  });

  it('H2: holds it also when the first was recorded before numbers were claimed, and the second took it', () => {
    collectedAgain
      .when(
        physician,
        'RecordAspiration',
        aspiration({ container: scan('M2'), din: dinOf(DIN, 'B2') }),
      )
      .isRecorded(broke('WRONG_DIN', batch('B2')));
  });
});
