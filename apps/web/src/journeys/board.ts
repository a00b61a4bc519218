interface Named {
  readonly coi: string;
}

/** Therapies as they were read. */
export interface Board<Row extends Named> {
  readonly rows: readonly Row[];
  /** Up to where in the log they tell of everything; undefined where nobody has said it. */
  readonly upTo: string | undefined;
}

/**
 * What was known, with what has changed in its place. Each row that says the same is the very one of before: what shows it is not drawn again,
 * however long the list.
 * @param isIn whether a changed one still belongs to the list
 */
export function merged<Row extends Named>(
  known: readonly Row[],
  changed: readonly Row[],
  isIn: (row: Row) => boolean,
): readonly Row[] {
  const rows = new Map(known.map(row => [row.coi, row]));
  for (const row of changed) {
    const before = rows.get(row.coi);
    if (!isIn(row)) rows.delete(row.coi);
    else if (before === undefined || JSON.stringify(before) !== JSON.stringify(row))
      rows.set(row.coi, row);
  }
  return [...rows.values()];
}
