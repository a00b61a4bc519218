import { Given } from '../../test/given-when-then.js';
import { keeper } from '../../test/people.js';
import { type BoxEvent, decideBox, evolveBox, hasPosition, unregisteredBox } from './box.js';

const registered: BoxEvent = {
  type: 'BoxRegistered',
  data: { box: 'BOX-1', tank: 'TANK-1', rows: 2, columns: 3 },
};
const at = (position: string, item: string, coi = 'OURS') => ({ position, coi, item });
const taken = (position: string, item: string, coi?: string): BoxEvent => ({
  type: 'PositionTaken',
  data: at(position, item, coi),
});

const unknown = new Given(
  {
    decide: decideBox,
    fold: history => history.reduce(evolveBox, unregisteredBox),
  },
  [],
);
const box = unknown.and(keeper, registered);
const filled = box.and(keeper, taken('A1', 'T1'), taken('A2', 'T2'));

describe('a box', () => {
  it('is registered once', () => {
    unknown.when(keeper, 'RegisterBox', registered.data).happens(registered);
    box.when(keeper, 'RegisterBox', registered.data).isRefused('ALREADY_DONE', { box: 'BOX-1' });
  });

  it('stands in a tank of which somebody knows that it keeps cold', () => {
    unknown
      .withInstruments()
      .when(keeper, 'RegisterBox', registered.data)
      .isRefused('INSTRUMENT_UNKNOWN', { instrument: 'TANK-1' });
  });

  it('must be registered before anything lies in it', () => {
    unknown.when(keeper, 'TakePosition', at('A1', 'T1')).isRefused('BOX_UNKNOWN');
  });

  it('has the positions of its rows and columns, and no others', () => {
    const { state } = box;
    expect(['A1', 'A3', 'B1', 'B3'].every(position => hasPosition(state, position))).toBe(true);
    for (const position of ['A4', 'C1', 'A0', 'A01', 'a1', '1A', 'A', '', 'A1 ', 'AA1']) {
      expect([position, hasPosition(state, position)]).toEqual([position, false]);
    }
  });

  it('has at most the 26 rows that letters can name, and 99 columns', () => {
    const widest = { ...unregisteredBox, rows: 26, columns: 99 };
    expect(hasPosition(widest, 'Z99')).toBe(true);
    expect(hasPosition(widest, 'Z100')).toBe(false);
  });
});

describe('a position', () => {
  it('is taken by one unit', () => {
    const { map } = box
      .when(keeper, 'TakePosition', at('B3', 'T1'))
      .happens(taken('B3', 'T1')).state;
    expect(map).toEqual({ B3: { coi: 'OURS', item: 'T1' } });
  });

  it('is taken again by the same unit after a crash: the same answer', () => {
    filled.when(keeper, 'TakePosition', at('A1', 'T1')).happens(taken('A1', 'T1'));
  });

  it('that the box does not have is refused', () => {
    box
      .when(keeper, 'TakePosition', at('C1', 'T1'))
      .isRefused('ITEM_NOT_READY', { position: 'C1', status: 'no-such-position' });
  });

  it('H15: that holds something is refused to everybody else, of this participant or another', () => {
    for (const placed of [at('A1', 'T2'), at('A1', 'T1', 'THEIRS')]) {
      filled.when(keeper, 'TakePosition', placed).isRefused('POSITION_TAKEN', { position: 'A1' });
    }
  });

  it('H15: is given up by the unit that moves to another one of the box: nothing lies in two places', () => {
    const { map } = filled
      .when(keeper, 'TakePosition', at('B1', 'T1'))
      .happens(taken('B1', 'T1')).state;
    expect(map).toEqual({ A2: { coi: 'OURS', item: 'T2' }, B1: { coi: 'OURS', item: 'T1' } });
  });

  const leaving = (position: string, item: string, boxRevision = 1) => ({
    ...at(position, item),
    boxRevision,
  });

  it('is freed by the unit that lay there', () => {
    const { map, givenBy } = filled
      .when(keeper, 'FreePosition', leaving('A1', 'T1'))
      .happens({ type: 'PositionFreed', data: at('A1', 'T1') }).state;
    expect({ map, givenBy }).toEqual({
      map: { A2: { coi: 'OURS', item: 'T2' } },
      givenBy: { A2: 2 },
    });
  });

  it('H15: is not freed by a unit that left it and has been given it again since', () => {
    const putBack = filled.and(keeper, taken('A1', 'T1'));
    expect(putBack.state.givenBy).toEqual({ A1: 3, A2: 2 });
    putBack.when(keeper, 'FreePosition', leaving('A1', 'T1')).isRefused('POSITION_HOLDS_ANOTHER');
    const remapped = filled.and(keeper, {
      type: 'BoxRemapped',
      data: { map: [at('A1', 'T1'), at('B2', 'T2')], missing: [], cause: 'spilled' },
    });
    expect(remapped.state.givenBy).toEqual({ A1: 3, B2: 3 });
    remapped.when(keeper, 'FreePosition', leaving('A1', 'T1')).isRefused('POSITION_HOLDS_ANOTHER');
  });

  it('H15: is not freed by another unit, nor when it is empty', () => {
    filled
      .when(keeper, 'FreePosition', leaving('A1', 'T2'))
      .isRefused('POSITION_HOLDS_ANOTHER', { position: 'A1' });
    filled
      .when(keeper, 'FreePosition', leaving('B1', 'T1'))
      .isRefused('POSITION_HOLDS_ANOTHER', { position: 'B1' });
  });
});
