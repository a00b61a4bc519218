import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Append } from '../stores/hammer.js';
import type { Pool } from './pg.js';

/** The append function of append.sql, in a schema that is made now. */
export async function createGapFreeFunction(pool: Pool): Promise<void> {
  await pool.query({ text: readFileSync(join(process.cwd(), 'bench/peers/append.sql'), 'utf8') });
}

export const gapFreeFunction =
  (pool: Pool): Append =>
  async (stream, revision, { bytes }) => {
    const { rows } = await pool.query({
      name: 'append',
      text: 'SELECT append($1, $2, $3) AS position',
      values: [stream, revision, [bytes]],
    });
    if (rows[0]?.position === null) throw new Error(`${stream} is not at ${revision}.`);
  };
