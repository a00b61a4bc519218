import { sameRows } from './same-rows.js';

describe('a list that was read again', () => {
  const [one, two] = [
    { coi: 'A', openHolds: 0 },
    { coi: 'B', openHolds: 0 },
  ];

  it('has the very rows of before where they say the same, in the order of now', () => {
    const now = sameRows([one, two], [{ ...two, openHolds: 1 }, { ...one }]);
    expect(now[1]).toBe(one);
    expect(now[0]).toEqual({ coi: 'B', openHolds: 1 });
    expect(now[0]).not.toBe(two);
  });

  it('forgets what is no longer in it, and takes what is new', () => {
    const three = { coi: 'C', openHolds: 0 };
    expect(sameRows([one, two], [{ ...one }, three])).toEqual([one, three]);
  });
});
