import { pino } from 'pino';
import { Desk, deskOf } from './harness/desk.js';
import {
  type TestLedger,
  administrator,
  auditor,
  ledgerInProcess,
} from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';
import { StreamReader, type Told } from './harness/stream-reader.js';

const BEGAN = Date.parse('2026-02-16T08:00:00Z');

/** An event of tomorrow's build stops whoever cannot read it, where it stands; the others go on. */
describe.each([
  ['of an unknown type', { type: 'CellsTeleported' }],
  ['of an unknown version', { schema: 99 }],
  ['in an unknown envelope', { v: 2 }],
])('a stored event %s', (_what, change) => {
  let ledger: TestLedger;
  let desk: Desk;
  let stuck: string;
  let free: string;
  let at: string;
  const lines = new LogLines();

  beforeAll(async () => {
    ledger = await ledgerInProcess({ log: pino({}, lines) });
    desk = await deskOf(ledger, 'qa', 'investigator');
    stuck = await desk.journey('01-001');
    free = await desk.journey('01-002');
    const before = await desk.hold(stuck, 'the last event that everybody can read');
    const shown = await desk.read(`/alerts?after=${String(before.position)}`);
    expect(shown.body).toMatchObject({ rows: [{}] });
    at = await plant(`journey-${stuck}`, change);
  });
  afterAll(() => ledger.close());

  /** Copies the newest event of a stream, changed, behind it. Answers its position. */
  const plant = async (stream: string, changed: object): Promise<string> => {
    const events = await ledger.store.readStream(stream, 0, 100);
    const newest = events.at(-1);
    const envelope = JSON.parse(Buffer.from(newest?.bytes ?? []).toString()) as object;
    const id = '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77';
    const next = { ...envelope, id, commandId: id, revision: events.length, ...changed };
    const bytes = Buffer.from(JSON.stringify(next));
    const outcome = await ledger.store.append(stream, events.length - 1, [
      { id, type: 'X', bytes },
    ]);
    return outcome.outcome === 'stored' ? outcome.lastPosition : '';
  };

  it('stops the lists with its position, and they say so instead of growing old in silence', async () => {
    expect(await desk.read(`/alerts?after=${at}`)).toMatchObject({
      status: 503,
      body: { code: 'LIST_STOPPED', facts: { list: 'alerts', at } },
    });
    expect((await desk.read('/ready')).body).toMatchObject({
      ready: true,
      lists: expect.stringContaining(`The event at ${at} cannot be read`) as string,
    });
    const metrics = await (await fetch(`${ledger.url}/metrics`)).text();
    expect(metrics).toContain('\nselfsame_lists_following 0\n');
    expect(lines.all).toContainEqual(
      expect.objectContaining({ msg: 'The read models have stopped' }),
    );
  });

  it('stops its journey, which nobody may decide on half a history', async () => {
    const before = await ledger.store.head();
    for (const answer of [
      await desk.read(`/journeys/${stuck}`),
      await desk.give(`/journeys/${stuck}/holds`, { scope: { kind: 'journey' }, reason: 'one' }),
    ])
      expect(answer).toMatchObject({
        status: 503,
        body: { code: 'EVENT_UNREADABLE', facts: { at: `journey-${stuck}@2` } },
      });
    expect(await ledger.store.head()).toBe(before);
  });

  it('stops nobody else: care goes on, and the log can be copied whole', async () => {
    expect(await desk.hold(free, 'another therapy')).toMatchObject({ repeated: false });
    expect(await desk.read(`/journeys/${free}`)).toMatchObject({ status: 200 });
    const log = (await desk.read('/events?limit=1000')).body.events as { position: string }[];
    expect(log.map(({ position }) => position)).toContain(at);
    expect(log.at(-1)?.position).toBe(await ledger.store.head());
  });

  it('is said once of its deadlines, however often they are looked at', async () => {
    const clock = new Desk(ledger.url, await ledger.token(administrator));
    for (const minute of [1, 2, 3]) {
      const now = new Date(BEGAN + minute * 60_000).toISOString();
      expect(await clock.ask('POST', '/simulation/clock', { now })).toMatchObject({ status: 201 });
    }
    const said = lines.all.filter(({ msg }) => msg === 'Deadlines could not be looked at');
    // Of the journey itself, and of its participant, who may have been stopped since.
    expect(said.map(({ stream }) => stream)).toEqual([
      expect.stringContaining('participant-'),
      `journey-${stuck}`,
    ]);
  });

  it('ends the stream of alerts there, and is never jumped over', async () => {
    const reader = await StreamReader.open(
      `${ledger.url}/alerts/stream`,
      await ledger.token(auditor),
      '1.0',
    );
    const told: Told[] = [];
    for (let next = await reader.next(); next !== undefined; next = await reader.next())
      told.push(next);
    expect(told.map(({ event }) => event)).toEqual(['opened', 'hold', 'stopped']);
    const [, hold, stopped] = told;
    expect(stopped).toMatchObject({ id: hold?.id, data: { code: 'LIST_STOPPED', at } });
    const again = await StreamReader.open(
      `${ledger.url}/alerts/stream`,
      await ledger.token(auditor),
      stopped?.id,
    );
    expect([await again.next(), await again.next()]).toMatchObject([
      { event: 'opened', id: hold?.id },
      { event: 'stopped', id: hold?.id },
    ]);
  });

  it('stops them after a restart too, and the ledger starts all the same', async () => {
    const again = await ledger.another(BEGAN);
    const there = await deskOf(again, 'qa', 'investigator');
    expect(await there.read('/alerts')).toMatchObject({
      status: 503,
      body: { code: 'LIST_STOPPED', facts: { at } },
    });
    expect(await there.read(`/journeys/${free}`)).toMatchObject({ status: 200 });
    await again.close();
  });
});
