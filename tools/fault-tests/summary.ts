import type { Injected, Skipped, TallyRow, WrongOnPurpose } from '../../test/faults/tally.ts';

/** One table of all parts, then what was skipped and why, then the line to look at. */
export function summary(rows: readonly TallyRow[]): string {
  const injected = rows.filter((row): row is Injected => row.kind === 'injected');
  const wrong = rows.filter((row): row is WrongOnPurpose => row.kind === 'wrong on purpose');
  const skipped = rows.filter((row): row is Skipped => row.kind === 'skipped');
  const faults = sum([...injected, ...wrong], row => row.injected);
  const acknowledged = sum(injected, row => row.acknowledged);
  const lost = sum(injected, row => row.lost);
  const caught = sum(wrong, row => row.caught);
  return [
    ...inColumns([
      ['part', 'faults injected', 'acknowledged', 'lost'],
      ...injected.map(row =>
        [row.part, row.injected, row.acknowledged, row.lost].map(cell => cell.toString()),
      ),
    ]),
    '',
    ...inColumns([
      ['wrong on purpose', 'faults injected', 'caught'],
      ...wrong.map(row => [row.part, row.injected, row.caught].map(cell => cell.toString())),
    ]),
    '',
    ...skipped.map(({ part, reason }) => `skipped: ${part}, ${reason}`),
    `faults injected ${faults}, acknowledged ${acknowledged}, lost ${lost}` +
      ` (wrong on purpose and caught: ${caught}; parts skipped: ${skipped.length})`,
  ].join('\n');
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

/** The first column to the left, numbers to the right. */
function inColumns(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map(cells => (cells[column] ?? '').length)),
  );
  return table.map(cells =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
