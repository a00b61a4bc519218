import './rows.css';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from './field.js';

interface Shown<Row> {
  /** By what rows are found: what stands above the field. */
  readonly label: string;
  /** Said where no row is left. */
  readonly none: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Everything of a row by which somebody may look for it, in any case. */
  readonly says: (row: Row) => string;
  readonly line: (row: Row) => ComponentChild;
}

/** A list that grows shorter while somebody types. */
export function Filtered<Row>({ label, none, rows, keyOf, says, line }: Shown<Row>) {
  const [wanted, setWanted] = useState('');
  const sought = wanted.trim().toLowerCase();
  const found = rows.filter(row => says(row).toLowerCase().includes(sought));
  return (
    <>
      <Field label={label} value={wanted} onValue={setWanted} autoComplete="off" />
      {found.length === 0 && <p role="status">{none}</p>}
      <ul class="rows">
        {found.map(row => (
          <li key={keyOf(row)}>{line(row)}</li>
        ))}
      </ul>
    </>
  );
}
