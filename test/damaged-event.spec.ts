import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { pino } from 'pino';
import { StreamReader, type Told } from './harness/stream-reader.js';
import { changeEvent } from './harness/change-event.js';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';

/** A byte of the newest event of a journey rots; no other one follows it yet. */
describe('H46: a stored event whose bytes have rotted', () => {
  let directory: string;
  let first: TestLedger;
  let ledger: TestLedger;
  let desk: Desk;
  let stuck: string;
  let free: string;
  let at: string;
  const lines = new LogLines();

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-rotten-'));
    const file = join(directory, 'log.sqlite');
    const store = await openSqliteStore({ file });
    first = await ledgerInProcess({ store, log: pino({}, lines) });
    const before = await deskOf(first, 'qa', 'investigator');
    free = await before.journey('01-002');
    stuck = await before.journey('01-001');
    at = String((await before.hold(stuck, 'a tube is warm')).position);
    changeEvent(file, Number(at.split('.')[1]), 'a tube is warm', 'a tube is harm');
    ledger = await first.another(TRIAL_BEGINS);
    desk = await deskOf(ledger, 'qa', 'investigator');
  });
  afterAll(async () => {
    await ledger.close();
    await first.close();
    rmSync(directory, { recursive: true });
  });

  it('stops its journey, which nobody may decide on, and says where', async () => {
    const before = await ledger.store.head();
    for (const answer of [
      await desk.read(`/journeys/${stuck}`),
      await desk.give(`/journeys/${stuck}/holds`, { scope: { kind: 'journey' }, reason: 'one' }),
    ])
      expect(answer).toMatchObject({
        status: 503,
        body: { code: 'EVENT_UNREADABLE', facts: { at: `journey-${stuck}@1`, position: at } },
      });
    expect(await ledger.store.head()).toBe(before);
  });

  it('stops the lists with its position', async () => {
    expect(await desk.read('/alerts')).toMatchObject({
      status: 503,
      body: { code: 'LIST_STOPPED', facts: { list: 'alerts', at } },
    });
    expect((await desk.read('/ready')).body).toMatchObject({
      ready: true,
      lists: expect.stringContaining(
        `The event at ${at} (journey-${stuck}@1) is damaged`,
      ) as string,
    });
  });

  it('stops nobody else: care goes on, and the log can be copied up to it and after it', async () => {
    const after = await desk.hold(free, 'another therapy');
    expect(await desk.read(`/journeys/${free}`)).toMatchObject({ status: 200 });
    const upTo = (await desk.read('/events?limit=1000')).body as {
      events: { position: string }[];
      next: string;
    };
    expect(upTo.next).toBe(upTo.events.at(-1)?.position);
    expect(await desk.read(`/events?after=${upTo.next}`)).toMatchObject({
      status: 503,
      body: { code: 'EVENT_UNREADABLE', facts: { position: at } },
    });
    const beyond = (await desk.read(`/events?after=${at}`)).body.events as { position: string }[];
    expect(beyond.at(-1)?.position).toBe(after.position);
  });

  it('keeps no deadline of another journey waiting, and is said of its own', async () => {
    await ledger.look();
    await ledger.look();
    const said = lines.all.filter(({ msg }) => msg === 'Deadlines could not be looked at');
    expect(new Set(said.map(({ stream }) => stream))).toContain(`journey-${stuck}`);
    for (const { stream } of said) expect([undefined, `journey-${free}`]).not.toContain(stream);
  });

  it('ends the stream of alerts there, after those that stand before it', async () => {
    const reader = await StreamReader.open(
      `${ledger.url}/alerts/stream`,
      await ledger.token(auditor),
      '1.0',
    );
    const told: Told[] = [];
    for (let next = await reader.next(); next !== undefined; next = await reader.next())
      told.push(next);
    expect(told.map(({ event }) => event)).toEqual(['opened', 'stopped']);
    expect(told.at(-1)).toMatchObject({ data: { code: 'LIST_STOPPED', at } });
  });
});
