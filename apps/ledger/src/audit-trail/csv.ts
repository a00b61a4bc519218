import type { Page } from '@selfsame/projections';
import type { FastifyReply } from 'fastify';

export const CSV = 'text/csv';

export type Columns<Row> = readonly (keyof Row & string)[];

/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

type Value = string | number | boolean | null | readonly string[];

function written(value: Value): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? value.join(' ') : String(value);
  const safe = FORMULA.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file for a spreadsheet (RFC 4180), with a first line that names the columns. */
export function csvOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const lines = rows.map(row => columns.map(column => written(row[column] as Value)).join());
  return [columns.join(), ...lines].map(line => `${line}\r\n`).join('');
}

/** Whether a file is wanted, and not what a page shows. */
export const asksForCsv = (accept = ''): boolean =>
  accept.split(',').some(kind => kind.split(';')[0]?.trim().toLowerCase() === CSV);

/** A page of a list as a file; a header says where the next one begins. */
export function sendCsv<Row>(
  reply: FastifyReply,
  columns: Columns<Row>,
  { rows, next }: Page<Row>,
): string {
  void reply.header('content-type', `${CSV}; charset=utf-8; header=present`);
  if (next !== undefined) void reply.header('next-cursor', next);
  return csvOf(columns, rows);
}
