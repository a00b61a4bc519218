import { DAWN, recorded } from '../../test/given-when-then.js';
import { keeper } from '../../test/people.js';
import { HOUR_MS, after } from '../kernel/instant.js';
import type { BoxEvent } from './box.js';
import { neighboursIn } from './neighbours.js';

const at = (hour: number) => after(DAWN, hour * HOUR_MS);
const taken = (coi: string, item: string, position: string): BoxEvent => ({
  type: 'PositionTaken',
  data: { coi, item, position },
});
const freed = (coi: string, item: string, position: string): BoxEvent => ({
  type: 'PositionFreed',
  data: { coi, item, position },
});
const history = (...events: readonly (readonly [number, BoxEvent])[]) =>
  events.flatMap(([hour, event], revision) =>
    recorded([event], { by: keeper, at: at(hour), revision }),
  );

describe('who lay in a box beside a therapy', () => {
  it('H49: is everybody else, from when both lay there until one of them left', () => {
    const box = history(
      [0, taken('OTHER', 'T1', 'A1')],
      [2, taken('OURS', 'T1', 'A2')],
      [3, taken('THIRD', 'T4', 'B1')],
      [5, freed('OTHER', 'T1', 'A1')],
    );
    expect(neighboursIn(box, 'OURS')).toEqual([
      { coi: 'OTHER', item: 'T1', since: at(2), until: at(5) },
      { coi: 'THIRD', item: 'T4', since: at(3), until: undefined },
    ]);
  });

  it('H49: is nobody who had left before, and no tube of the same therapy', () => {
    const box = history(
      [0, taken('OTHER', 'T1', 'A1')],
      [1, freed('OTHER', 'T1', 'A1')],
      [2, taken('OURS', 'T1', 'A2')],
      [3, taken('OURS', 'T2', 'A3')],
    );
    expect(neighboursIn(box, 'OURS')).toEqual([]);
  });

  it('H49: is told once for two tubes, and follows a map that was made anew', () => {
    const box = history(
      [0, taken('OURS', 'T1', 'A2')],
      [1, taken('OURS', 'T2', 'A3')],
      [2, taken('OTHER', 'T1', 'A1')],
      [
        4,
        {
          type: 'BoxRemapped',
          data: {
            map: [{ coi: 'OURS', item: 'T2', position: 'A1' }],
            missing: [
              { coi: 'OURS', item: 'T1' },
              { coi: 'OTHER', item: 'T1' },
            ],
            cause: 'spilled',
          },
        },
      ],
    );
    expect(neighboursIn(box, 'OURS')).toEqual([
      { coi: 'OTHER', item: 'T1', since: at(2), until: at(4) },
    ]);
  });
});
