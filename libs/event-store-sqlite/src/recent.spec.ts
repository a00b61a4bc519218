import { Recent } from './recent.js';

describe('what is remembered of streams', () => {
  const remembered = (recent: Recent<string, number>, streams: number): number =>
    Array.from({ length: streams }, (_, index) => recent.get(`s-${index}`)).filter(
      known => known !== undefined,
    ).length;

  it('is bounded, and has whatever was touched last', () => {
    const recent = new Recent<string, number>();
    for (let index = 0; index < 100_000; index += 1) {
      recent.set(`s-${index}`, index);
      recent.set('touched', index);
    }
    expect(recent.get('touched')).toBe(99_999);
    expect(recent.get('s-99999')).toBe(99_999);
    expect(recent.get('s-0')).toBeUndefined();
    expect(remembered(recent, 100_000)).toBeLessThanOrEqual(10_000);
  });

  it('is never an older value than the last one', () => {
    const recent = new Recent<string, number>();
    recent.set('a', 1);
    for (let index = 0; index < 4_999; index += 1) recent.set(`s-${index}`, index);
    recent.set('a', 2);
    for (let index = 0; index < 4_990; index += 1) recent.set(`t-${index}`, index);
    expect(recent.get('a')).toBe(2);
    recent.delete('a');
    expect(recent.get('a')).toBeUndefined();
  });
});
