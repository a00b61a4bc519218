import type { ComponentChildren } from 'preact';
import { Shown } from './shown.js';
import type { Reading } from './use-reading.js';

interface ListedShown<Row> {
  readonly title: string;
  /** Said where there is no row: an empty place would leave it open whether something was read. */
  readonly none: string;
  readonly reading: Reading<readonly Row[]>;
  readonly children: (rows: readonly Row[]) => ComponentChildren;
}

/** Rows under a title, in each state of their reading. */
export function Listed<Row>({ title, none, reading, children }: ListedShown<Row>) {
  return (
    <section>
      <h2>{title}</h2>
      <Shown reading={reading}>
        {rows => (rows.length === 0 ? <p>{none}</p> : children(rows))}
      </Shown>
    </section>
  );
}
