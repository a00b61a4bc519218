import { type EventType, eventTypes } from '@selfsame/custody';
import { golden } from '../../../../test/harness/golden-event.js';
import { mayExpose } from './neighbour-desk.js';

const isPlace = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'box' in value && 'position' in value;

describe('what may lie beside something reactive', () => {
  const types = Object.keys(eventTypes) as EventType[];
  const placing = types.filter(type => {
    const { envelope, data } = golden(type);
    return envelope.stream.startsWith('journey-') && Object.values(data).some(isPlace);
  });

  it('H49: is looked at after everything that a therapy puts into a box, or takes out', () => {
    expect(placing).toContain('UnitStored');
    expect(placing.filter(type => !mayExpose(type))).toEqual([]);
  });
});
