interface Named {
  readonly coi: string;
}

/**
 * Of a list that was read again, each row that says the same is the very one of before: what shows it is then not drawn again, however
 * long the list.
 */
export function sameRows<Row extends Named>(
  before: readonly Row[],
  now: readonly Row[],
): readonly Row[] {
  const known = new Map(before.map(row => [row.coi, row]));
  return now.map(row => {
    const old = known.get(row.coi);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(row) ? old : row;
  });
}
