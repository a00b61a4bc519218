import { harmsOfNeighbours } from './harms-of-neighbours.js';
import { eventOf as event } from './log-events.fixture.js';

const registered = (data: object = {}) => event('box-B1', 'BoxRegistered', { box: 'B1', ...data });
const taken = (coi: string, position: string) =>
  event('box-B1', 'PositionTaken', { coi, item: 'T1', position });
const reactive = event('journey-ONE', 'SerologyRecorded', { findings: { hiv: 'reactive' } });
const noted = event('journey-TWO', 'ReactiveNeighbourNoted', { box: 'B1', items: ['T1'] });

describe('what the oracle says of who lay beside something reactive', () => {
  const beside = [registered(), taken('ONE', 'A1'), taken('TWO', 'A2'), reactive];

  it('H49: harm, where nobody told the neighbour', () => {
    expect(harmsOfNeighbours(beside)).toMatchObject([{ hazard: 'H49' }]);
  });

  it('none, where he was told', () => {
    expect(harmsOfNeighbours([...beside, noted])).toEqual([]);
  });

  it('none in a box that is kept apart, of somebody who had left, and of a negative result', () => {
    const apart = [registered({ storageClass: 'segregated' }), ...beside.slice(1)];
    const left = [
      registered(),
      taken('TWO', 'A2'),
      event('box-B1', 'PositionFreed', { coi: 'TWO', item: 'T1', position: 'A2' }),
      taken('ONE', 'A1'),
      reactive,
    ];
    const negative = event('journey-ONE', 'SerologyRecorded', { findings: { hiv: 'negative' } });
    expect(harmsOfNeighbours(apart)).toEqual([]);
    expect(harmsOfNeighbours(left)).toEqual([]);
    expect(harmsOfNeighbours([...beside.slice(0, 3), negative])).toEqual([]);
  });
});
