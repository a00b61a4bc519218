import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runCommand } from '@selfsame/ledger';
import { people, postOf, readLog } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { LedgerOnDisk, ended } from './harness/ledger-process.js';

const CLIENTS = 4;

interface Sent {
  readonly body: string;
  readonly answer: { readonly stream: string; readonly events: readonly { id: string }[] };
}

/** The whole drill: a backup while people work, a loss, a restore, and people who work on. */
describe('H45: a ledger that is backed up while it is used, lost, and restored', () => {
  let disk: LedgerOnDisk;
  let root = '';
  let tokens: { investigator: string; auditor: string; qa: string };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'selfsame-drill-'));
    disk = await LedgerOnDisk.found();
    const ledger = await disk.start();
    tokens = {
      investigator: await disk.token('investigator', postOf(people.investigator)),
      auditor: await disk.token('auditor'),
      qa: await disk.token('qa'),
    };
    await ended(ledger, 'SIGTERM');
  });
  afterAll(() => {
    disk.remove();
    rmSync(root, { recursive: true });
  });

  /** As an operator beside the ledger: a process of its own. */
  const beside = async (...args: string[]): Promise<string> => {
    const env = { ...process.env, DATA_DIR: disk.dataDir };
    const program = ['apps/ledger/dist/main.js', ...args];
    return (await promisify(execFile)(process.execPath, program, { env })).stdout;
  };
  /** While no ledger runs. */
  const said = async (...args: string[]): Promise<string> => {
    const lines: string[] = [];
    const say = (text: unknown) => void lines.push(String(text));
    await runCommand(args, { DATA_DIR: disk.dataDir }, { log: say, error: say });
    return lines.join('\n');
  };
  const send = async (url: string, body: string): Promise<Sent['answer']> => {
    const response = await fetch(`${url}/participants`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokens.investigator}`,
        'content-type': 'application/json',
      },
      body,
    });
    expect(response.status).toBe(201);
    return (await response.json()) as Sent['answer'];
  };
  let number = 100;
  const enrol = async (url: string): Promise<Sent> => {
    number += 1;
    const body = JSON.stringify({
      commandId: uuidv7(),
      occurredAt: '2026-02-16T09:00:00+01:00',
      device: 'd',
      subjectNumber: `01-${number}`,
      site: 'motol',
    });
    return { body, answer: await send(url, body) };
  };

  it('keeps what the backup holds, refuses what is of before, and says what was lost', async () => {
    const backup = join(root, 'backup');
    const first = await disk.start({ LOG_LEVEL: 'silent' });
    const before = await enrol(first.url);
    const work = new AbortController();
    const workers = Array.from({ length: CLIENTS }, async () => {
      const sent: Sent[] = [];
      while (!work.signal.aborted) sent.push(await enrol(first.url));
      return sent;
    });
    expect(await beside('backup', '--to', backup)).toContain('compared with the ledger');
    const after = await enrol(first.url);
    work.abort();
    const meanwhile = (await Promise.all(workers)).flat();
    expect(meanwhile.length).toBeGreaterThan(0);
    const history = await readLog(first.url, tokens.auditor);
    expect(await ended(first, 'SIGKILL')).toBeNull();

    expect(await said('restore', '--from', backup)).toContain('would be lost');
    const reason = 'The disk of the server failed.';
    const decided = ['--new-epoch', '--person', 'admin-1', '--reason', reason];
    expect(await said('restore', '--from', backup, ...decided)).toContain('Epoch 2 begins');

    const second = await disk.start({ LOG_LEVEL: 'silent' });
    const restored = await readLog(second.url, tokens.auditor);
    const kept = restored.slice(0, -1);
    expect(restored.at(-1)?.type).toBe('LedgerRestored');
    expect(kept.map(({ id }) => id)).toEqual(history.slice(0, kept.length).map(({ id }) => id));
    expect(kept.length).toBeLessThan(history.length);
    const ids = new Set(kept.map(({ id }) => id));
    expect(before.answer.events.every(({ id }) => ids.has(id))).toBe(true);
    expect(after.answer.events.some(({ id }) => ids.has(id))).toBe(false);

    // What is there is answered as before; what is lost can be told again under its own command id.
    expect(await send(second.url, before.body)).toMatchObject({
      repeated: true,
      events: before.answer.events,
    });
    expect(await send(second.url, after.body)).toMatchObject({ repeated: false });

    const get = async (path: string, token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      let response = await fetch(second.url + path, { headers });
      // Lists are being built again.
      while (response.status === 503) response = await fetch(second.url + path, { headers });
      return { status: response.status, body: (await response.json()) as object };
    };
    expect(await get('/events?after=1.0', tokens.auditor)).toMatchObject({
      status: 410,
      body: { code: 'POSITION_FOREIGN' },
    });
    expect(await get('/alerts', tokens.qa)).toMatchObject({
      status: 200,
      body: { rows: [{ kind: 'restore', code: 'HISTORY_MAY_BE_LOST' }] },
    });
    expect(await ended(second, 'SIGTERM')).toBe(0);
    expect(await said('backup', '--to', join(root, 'next'))).toContain('Backed up');
  });
});
