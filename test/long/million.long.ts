import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { NO_STREAM } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { registry } from '@selfsame/projections';
import { Chain, Ledgerbook, pagesOfLog, playTrial } from '@selfsame/simulator';
import { copiesOf, journeysIn } from '../../bench/copied-journeys.js';
import { Desk } from '../harness/desk.js';
import { LedgerOnDisk, ended } from '../harness/ledger-process.js';
import { everything } from '../harness/play.js';
import { record } from './record.js';

const EVENTS = Number(process.env.LONG_EVENTS ?? 1_000_000);

/** How lists answer that are not as far as was asked: on their way, or not there yet at all. */
const BUILDING: ReadonlySet<unknown> = new Set(['READ_MODELS_BEHIND', 'LIST_REBUILDING']);
const ASKED_EVERY_MS = 200;

const REASON = 'a call from the laboratory';

type Ledger = Awaited<ReturnType<LedgerOnDisk['start']>>;

/** A ledger after decades: what it promises on its first day it keeps, in the program that people run. */
describe('a ledger with a million events', () => {
  let disk: LedgerOnDisk;
  let ledger: Ledger;
  let coi: string;
  let head: string | undefined;
  let now: number;

  beforeAll(async () => {
    disk = await LedgerOnDisk.found();
    ledger = await started();
    await playTrial({
      url: ledger.url,
      foundingCodes: disk.foundingCodes,
      seed: 1,
      participants: 6,
      protocolsDir: join(process.cwd(), 'protocols'),
      book: new Ledgerbook(),
      onProgress: () => undefined,
    });
    await stop();
    await grow();
    ledger = await started();
    await shows();
  });
  afterAll(async () => {
    await stop();
    disk.remove();
  });

  const started = (): Promise<Ledger> => disk.start({ LOG_LEVEL: 'silent' });
  const stop = (): Promise<unknown> => ended(ledger, 'SIGTERM');
  const tokenOf = (role: string): Promise<string> => disk.token(role);
  const deskOf = async (role: string): Promise<Desk> => {
    const desk = new Desk(ledger.url, await tokenOf(role));
    desk.now = new Date(now).toISOString();
    return desk;
  };

  /** The trial's journeys, copied as new ones into the ledger's own log while it does not run. */
  async function grow(): Promise<void> {
    const store = await openSqliteStore({ file: join(disk.dataDir, 'log.sqlite') });
    const log = await everything(store);
    now = Math.max(...log.map(({ bytes }) => recordedAt(bytes)));
    let events = log.length;
    let journeys = 0;
    for (const copy of copiesOf(journeysIn(log), EVENTS - log.length)) {
      await store.append(copy.stream, NO_STREAM, copy.events);
      events += copy.events.length;
      journeys += 1;
      coi = copy.stream.replace('journey-', '');
    }
    head = await store.head();
    await store.close();
    record({ kind: 'log', what: 'events, in as many journeys', seen: `${events}, ${journeys}` });
  }

  /** Waits until the lists show the end of the log: they are built while the ledger already answers. */
  async function shows(): Promise<void> {
    const desk = await deskOf('auditor');
    for (;;) {
      const { status, body } = await desk.read(`/journeys/${coi}/timeline?after=${head}`);
      if (status === 200) return;
      if (!BUILDING.has(body.code)) throw new Error(JSON.stringify(body));
      await pause(ASKED_EVERY_MS);
    }
  }

  it('links every event to the one before it, as an auditor finds who copies all of it', async () => {
    const chain = new Chain();
    let events = 0;
    let broken = 0;
    for await (const page of pagesOfLog(ledger.url, await tokenOf('auditor'))) {
      events += page.length;
      broken += page.filter(event => !chain.takes(event)).length;
    }
    record({
      kind: 'log',
      what: 'events copied over HTTP, links broken',
      seen: `${events}, ${broken}`,
    });
    expect(events).toBeGreaterThanOrEqual(EVENTS);
    expect(broken).toBe(0);
  });

  it('decides on a journey and shows it', async () => {
    const admin = await deskOf('administrator');
    await admin.ask('POST', '/simulation/clock', { now: new Date(now).toISOString() });
    const held = await (await deskOf('qa')).hold(coi, REASON);
    head = String(held.position);
    await shows();
    expect(await openHolds()).toContain(REASON);
  });

  it('starts again from its log alone, with the lists that were built step by step', async () => {
    const file = join(disk.dataDir, 'read-models.sqlite');
    await stop();
    const before = dump(file);
    for (const each of [file, `${file}-wal`, `${file}-shm`]) rmSync(each, { force: true });
    ledger = await started();
    await shows();
    // Looked at beside the ledger that goes on: readers take no lock.
    const after = dump(file);
    record({ kind: 'log', what: 'SHA-256 of all lists, step by step', seen: `\`${before}\`` });
    record({ kind: 'log', what: 'SHA-256 of all lists, from nothing', seen: `\`${after}\`` });
    expect(after).toBe(before);
    expect(await openHolds()).toContain(REASON);
    record({ kind: 'log', what: 'a hold, after a new start', seen: 'open' });
  });

  async function openHolds(): Promise<readonly (string | undefined)[]> {
    const { body } = await (await deskOf('auditor')).read(`/journeys/${coi}`);
    const { holds } = body.journey as { holds: Readonly<Record<string, Hold>> };
    return Object.values(holds).flatMap(({ open, cause }) => (open ? [cause.reason] : []));
  }
});

interface Hold {
  readonly open: boolean;
  readonly cause: { readonly reason?: string };
}

const recordedAt = (bytes: Uint8Array): number =>
  Date.parse((JSON.parse(new TextDecoder().decode(bytes)) as { recordedAt: string }).recordedAt);

/** SHA-256 of every row of every list, in the order of their keys: read without the code that wrote them. */
function dump(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const hash = createHash('sha256');
  for (const table of registry.flatMap(({ tables }) => tables)) {
    const keys = database
      .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`)
      .all();
    const order = keys.map(({ name }) => String(name)).join();
    hash.update(`\n${table}\n`);
    for (const row of database.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).iterate())
      hash.update(JSON.stringify(row));
  }
  database.close();
  return hash.digest('hex');
}
