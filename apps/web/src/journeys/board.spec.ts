import { merged } from './board.js';

describe('a list of which a part was read again', () => {
  const [one, two] = [
    { coi: 'A', openHolds: 0, isOver: false },
    { coi: 'B', openHolds: 0, isOver: false },
  ];
  const isIn = ({ isOver }: typeof one): boolean => !isOver;

  it('has what has changed in its place, and the very rows of before where they say the same', () => {
    const now = merged([one, two], [{ ...one }, { ...two, openHolds: 1 }], isIn);
    expect(now[0]).toBe(one);
    expect(now[1]).toEqual({ ...two, openHolds: 1 });
  });

  it('has what is new, and no more what does not belong to it any longer', () => {
    const three = { ...one, coi: 'C' };
    expect(merged([one, two], [three, { ...two, isOver: true }], isIn)).toEqual([one, three]);
    expect(merged([one], [{ ...two, isOver: true }], isIn)).toEqual([one]);
  });
});
