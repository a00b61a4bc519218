import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tells a row of what was seen to the reporter of the run, if it listens under this variable. */
export function tellRow(variable: string, row: object): void {
  const file = process.env[variable];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

/** Where a reporter hears the rows of its tests: they may be processes of their own, so through a file. */
export class ToldRows<Row> {
  private readonly directory = mkdtempSync(join(tmpdir(), 'selfsame-rows-'));
  private readonly file = join(this.directory, 'rows.jsonl');

  constructor(variable: string) {
    process.env[variable] = this.file;
  }

  /** All of them, once. */
  take(): Row[] {
    const text = existsSync(this.file) ? readFileSync(this.file, 'utf8') : '';
    rmSync(this.directory, { recursive: true });
    return text
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Row);
  }
}
