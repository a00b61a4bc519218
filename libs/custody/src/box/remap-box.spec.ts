import fc from 'fast-check';
import { Given } from '../../test/given-when-then.js';
import { keeper } from '../../test/people.js';
import { type BoxEvent, type Placed, decideBox, evolveBox, unregisteredBox } from './box.js';

const at = (position: string, item: string, coi = 'OURS'): Placed => ({ position, coi, item });

const boxWith = (...placed: readonly Placed[]) =>
  new Given({ decide: decideBox, fold: history => history.reduce(evolveBox, unregisteredBox) }, [])
    .and(keeper, {
      type: 'BoxRegistered',
      data: { box: 'BOX-1', tank: 'TANK-1', rows: 3, columns: 4 },
    })
    .and(keeper, ...placed.map((data): BoxEvent => ({ type: 'PositionTaken', data })));

describe('a spilled box', () => {
  const spilled = boxWith(at('A1', 'T1'), at('A2', 'T2'), at('A3', 'T1', 'THEIRS'));
  const remap = (...map: readonly Placed[]) => ({ map, cause: 'fell off the rack' });
  const right = remap(at('C4', 'T1', 'THEIRS'), at('B2', 'T1'), at('B1', 'T2'));

  it('H16: is mapped anew in one event, every tube scanned', () => {
    const { map } = spilled
      .when(keeper, 'RemapBox', right)
      .happens({ type: 'BoxRemapped', data: { ...right, missing: [] } }).state;
    expect(map).toEqual({
      B1: { coi: 'OURS', item: 'T2' },
      B2: { coi: 'OURS', item: 'T1' },
      C4: { coi: 'THEIRS', item: 'T1' },
    });
  });

  it('H16: is refused when a position is named twice, or does not exist', () => {
    for (const last of [at('B1', 'T1', 'THEIRS'), at('D1', 'T1', 'THEIRS')]) {
      spilled
        .when(keeper, 'RemapBox', remap(at('B1', 'T1'), at('B2', 'T2'), last))
        .isRefused('ITEM_NOT_READY', { position: last.position });
    }
  });

  it('H16: is refused while a tube is missing, doubled or not from this box', () => {
    const maps = [
      remap(at('B1', 'T1'), at('B2', 'T2')),
      remap(at('B1', 'T1'), at('B2', 'T2'), at('B3', 'T2')),
      remap(at('B1', 'T1'), at('B2', 'T2'), at('B3', 'T9')),
      remap(...right.map, at('A4', 'T9')),
    ];
    for (const map of maps) spilled.when(keeper, 'RemapBox', map).isRefused('COUNT_DIFFERS');
  });

  it('H16: with a tube that cannot be found is recorded, and the tube is named as missing', () => {
    const map = remap(at('B1', 'T1'), at('B2', 'T2'));
    const { decision, state } = spilled.whenToldAfterwards(keeper, 'RemapBox', map);
    expect(decision).toEqual({
      outcome: 'accepted',
      findings: [{ code: 'COUNT_DIFFERS', facts: { scanned: 2, before: 3 } }],
      events: [{ type: 'BoxRemapped', data: { ...map, missing: [{ coi: 'THEIRS', item: 'T1' }] } }],
    });
    expect(Object.keys(state.map)).toEqual(['B1', 'B2']);
  });

  const positions = ['A', 'B', 'C'].flatMap(row => [1, 2, 3, 4].map(column => `${row}${column}`));
  const tubes = fc.uniqueArray(
    fc.record({ coi: fc.constantFrom('OURS', 'THEIRS'), item: fc.constantFrom('T1', 'T2', 'T3') }),
    { selector: ({ coi, item }) => `${coi}/${item}` },
  );

  it('H16: in whatever order the tubes are put back, each is in the new map exactly once', () => {
    fc.assert(
      fc.property(
        tubes,
        fc.shuffledSubarray(positions, { minLength: 12 }),
        fc.shuffledSubarray(positions, { minLength: 12 }),
        (units, before, after) => {
          const place = (where: readonly string[]) =>
            units.map((unit, index) => ({ ...unit, position: where[index] ?? '' }));
          const { decision, state } = boxWith(...place(before)).when(
            keeper,
            'RemapBox',
            remap(...place(after)),
          );
          expect(decision.outcome).toBe('accepted');
          const found = Object.values(state.map).map(({ coi, item }) => `${coi}/${item}`);
          expect(found.sort()).toEqual(units.map(({ coi, item }) => `${coi}/${item}`).sort());
        },
      ),
      { seed: 16, numRuns: 100 },
    );
  });

  it('H16: told with whatever was found, every tube of before is in the new map or named as missing', () => {
    fc.assert(
      fc.property(tubes, fc.infiniteStream(fc.boolean()), (units, chance) => {
        const placed = units.map((unit, index) => ({ ...unit, position: positions[index] ?? '' }));
        const found = placed.filter(() => chance.next().value);
        const { decision, state } = boxWith(...placed).whenToldAfterwards(
          keeper,
          'RemapBox',
          remap(...found),
        );
        const [event] = decision.events;
        if (event?.type !== 'BoxRemapped') throw new Error('a re-map is always recorded');
        expect(Object.keys(state.map).length + event.data.missing.length).toBe(units.length);
      }),
      { seed: 16, numRuns: 100 },
    );
  });
});
