import { given } from '../../test/journey-story.js';
import { keeper, qa } from '../../test/people.js';
import { marrowParcel } from '../../test/scans.js';
import type { StorageEvent } from './events.js';
import { staysEnded } from './stays.js';

const put = (box: string, position: string, boxRevision: number): StorageEvent => ({
  type: 'UnitStored',
  data: { item: 'T1', place: { box, position }, boxRevision },
});
const first = { item: 'T1', box: 'BOX-1', position: 'A1', boxRevision: 1 };

/** What a therapy's boxes have to be told, however late. */
describe('stays that have ended', () => {
  const stored = given('stored');

  it('are none while everything lies where it was put', () => {
    expect(staysEnded(stored.state)).toEqual([]);
  });

  it('H15: are in the box that a unit was in before it was put into another one', () => {
    const story = stored.and(keeper, put('BOX-2', 'C3', 4));
    expect(staysEnded(story.state)).toEqual([first]);
  });

  it('H15: are in the old box also when the new one gave the position to somebody else', () => {
    const story = stored.and(keeper, put('BOX-2', 'C3', -1));
    expect(staysEnded(story.state)).toEqual([first]);
    expect(staysEnded(story.and(keeper, put('BOX-1', 'A1', 9)).state)).toEqual([first]);
  });

  it('H15: are not the one in which it lies again', () => {
    const story = stored.and(keeper, put('BOX-2', 'C3', 4), put('BOX-1', 'A1', 9));
    expect(staysEnded(story.state)).toEqual([
      first,
      { item: 'T1', box: 'BOX-2', position: 'C3', boxRevision: 4 },
    ]);
  });

  it.each([
    [
      'taken out',
      { type: 'UnitRetrieved', data: { item: 'T1', place: { box: 'BOX-1', position: 'A1' } } },
    ],
    ['opened', { type: 'TubeOpened', data: { item: 'T1' } }],
    [
      'disposed of',
      {
        type: 'UnitDisposed',
        data: { item: 'T1', reason: 'broken', method: 'autoclave', witness: 'qa' },
      },
    ],
    [
      'packed',
      {
        type: 'PackagePacked',
        data: {
          sscc: marrowParcel.sscc,
          items: ['T1'],
          leg: 'product',
          destination: keeper,
          shipper: marrowParcel.shipper,
          logger: marrowParcel.logger,
          tokens: { sscc: 0, shipper: 0, logger: 0 },
        },
      },
    ],
  ] as const)('H15: are those of a unit that was %s, however it came about', (_what, event) => {
    expect(staysEnded(stored.and(qa, event as Parameters<typeof stored.and>[1]).state)).toEqual([
      first,
    ]);
  });
});
