const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How many places a box has: `A1` is the first row's first. */
export interface BoxSize {
  readonly rows: number;
  readonly columns: number;
}

export const rowsOf = ({ rows }: BoxSize): readonly string[] => LETTERS.slice(0, rows).split('');

export const columnsOf = ({ columns }: BoxSize): readonly number[] =>
  Array.from({ length: columns }, (_, index) => index + 1);

/** Row by row, as people look into a box. */
export const positionsOf = (size: BoxSize): readonly string[] =>
  rowsOf(size).flatMap(row => columnsOf(size).map(column => `${row}${column}`));

/** Where an arrow leads from a position; nowhere beyond the edge. */
export function beside(size: BoxSize, position: string, key: string): string | undefined {
  const row = rowsOf(size).indexOf(position.slice(0, 1));
  const column = Number(position.slice(1));
  const [down, right] = STEPS[key] ?? [0, 0];
  const letter = rowsOf(size)[row + down];
  const isInside = letter !== undefined && column + right >= 1 && column + right <= size.columns;
  return isInside && (down !== 0 || right !== 0) ? `${letter}${column + right}` : undefined;
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
