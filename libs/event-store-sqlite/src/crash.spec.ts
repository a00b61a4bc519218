import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import type { StoredEvent } from '@selfsame/event-store';
import { openSqliteStore } from './index.js';

const CHILD = fileURLToPath(new URL('../test/keep-appending.mjs', import.meta.url));
/** How many acknowledgements each child is allowed before it is killed, wherever it then stands. */
const ROUNDS = [1, 2, 40, 13, 200, 7, 90, 3, 500, 25];

describe('kill -9', () => {
  it('loses nothing that was acknowledged, and leaves no gap', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'selfsame-crash-'));
    const file = join(directory, 'log.db');
    const acknowledged: string[] = [];
    for (const [round, count] of ROUNDS.entries()) {
      acknowledged.push(...(await appendUntilKilled(file, round, count)));
      const events = await readEverything(file);
      const stored = new Set(events.map(lineOf));
      expect(acknowledged.filter(line => !stored.has(line))).toEqual([]);
      expectNoGap(events);
    }
    expect(acknowledged.length).toBeGreaterThan(ROUNDS.reduce((sum, count) => sum + count, 0));
    const db = new Database(file, { readonly: true });
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
    rmSync(directory, { recursive: true });
  });
});

/** The lines a child wrote before SIGKILL took it; a last line without its end was not acknowledged. */
function appendUntilKilled(file: string, round: number, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (output.split('\n').length > count) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(output.split('\n').slice(0, -1));
      else reject(new Error(`The child ended by itself with ${code ?? signal}.`));
    });
  });
}

async function readEverything(file: string): Promise<StoredEvent[]> {
  const store = await openSqliteStore({ file, epoch: 1 });
  const events: StoredEvent[] = [];
  for (let page = await store.readAll(undefined, 10_000); page.length > 0;) {
    events.push(...page);
    page = await store.readAll(events.at(-1)?.position, 10_000);
  }
  await store.close();
  return events;
}

function expectNoGap(events: readonly StoredEvent[]): void {
  const next = new Map<string, number>();
  for (const [index, { stream, revision, position }] of events.entries()) {
    expect([position, revision]).toEqual([`1.${index}`, next.get(stream) ?? 0]);
    next.set(stream, revision + 1);
  }
}

function lineOf({ stream, revision, bytes }: StoredEvent): string {
  return `${stream} ${revision} ${createHash('sha256').update(bytes).digest('hex')}`;
}
