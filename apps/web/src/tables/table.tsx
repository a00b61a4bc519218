import './table.css';
import type { ComponentChild } from 'preact';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ComponentChild;
}

interface TableShown<Row> {
  /** What the table is of, for whoever hears it. */
  readonly label: string;
  /** The first names its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/**
 * Rows of one kind. On a narrow screen each is a card in which every cell says what it is, and nothing of it is left out; the roles are said for
 * readers of screens, for which a table that is not drawn as one is none.
 */
export function Table<Row>({ label, columns, rows, keyOf }: TableShown<Row>) {
  return (
    <div class="scrolls" tabIndex={0} role="group" aria-label={label}>
      <table class="cards-when-narrow" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ head }) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <tr key={keyOf(row)} role="row">
              {columns.map(({ head, cell }, place) =>
                place === 0 ? (
                  <th key={head} scope="row" role="rowheader" data-head={head}>
                    <div class="cell">{cell(row)}</div>
                  </th>
                ) : (
                  <td key={head} role="cell" data-head={head}>
                    <div class="cell">{cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
