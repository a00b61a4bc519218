import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { operator, qa } from '../../test/people.js';
import type { RecordElsewhere } from './record-elsewhere.js';

const referring = (change: Partial<RecordElsewhere> = {}): RecordElsewhere => ({
  kind: 'batch-record',
  batch: 'B1',
  record: 'BR-1',
  version: '1',
  sha256: 'aa',
  holder: 'the-mes',
  ...change,
});
const referred = (change: Partial<RecordElsewhere> = {}) =>
  ({ type: 'RecordReferenced', data: referring(change) }) as const;

describe('a record that is kept elsewhere', () => {
  const first = given('tested').and(operator, referred());

  it('is referred to, and its earlier versions stay', () => {
    const { state } = first
      .when(qa, 'ReferToRecord', referring({ version: '2', sha256: 'bb' }))
      .happens(referred({ version: '2', sha256: 'bb' }));
    const [older, newer] = state.recordsElsewhere;
    expect(older).toMatchObject({ version: '1', supersededBy: newer?.eventId });
    expect(newer).toMatchObject({ version: '2', supersededBy: undefined });
  });

  it('H41: whose one version has two contents is looked at', () => {
    first
      .when(qa, 'ReferToRecord', referring({ sha256: 'bb' }))
      .isRecorded(broke('RECORD_DIFFERS'));
    first.when(qa, 'ReferToRecord', referring()).isRecorded();
  });
});
