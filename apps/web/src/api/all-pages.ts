interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
}

export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** False where there is more than anybody reads on a screen. */
  readonly isWhole: boolean;
}

/** More rows than this are read as a file, and not on a screen. */
const MOST_ROWS = 5_000;

/** A list to its end, page by page. */
export async function allPages<Row>(
  read: (cursor: { readonly cursor?: string }) => Promise<Page<Row>>,
): Promise<Pages<Row>> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Row> = await read(cursor === undefined ? {} : { cursor });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined && rows.length < MOST_ROWS);
  return { rows, isWhole: cursor === undefined };
}
