import { allPages } from './all-pages.js';

const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_none, index) => from + index);

describe('a list, to its end', () => {
  it('is read page by page, each after the other', async () => {
    const asked: (string | undefined)[] = [];
    const read = async ({ cursor }: { readonly cursor?: string }) => {
      asked.push(cursor);
      const from = Number(cursor ?? 0);
      return { rows: numbers(from, 2), ...(from < 4 ? { next: String(from + 2) } : {}) };
    };
    expect(await allPages(read)).toEqual({ rows: [0, 1, 2, 3, 4, 5], isWhole: true });
    expect(asked).toEqual([undefined, '2', '4']);
  });

  it('that never ends is not read for ever, and says that there is more', async () => {
    const { rows, isWhole } = await allPages(async () => ({ rows: numbers(0, 500), next: 'x' }));
    expect(rows).toHaveLength(5_000);
    expect(isWhole).toBe(false);
  });
});
