import { type AppendOutcome, EventStoreError } from '@selfsame/event-store';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';
import { passThrough } from '@selfsame/event-store/history';

const BROKEN = 'SQLITE_IOERR_WRITE: disk I/O error';

/** A disk that is full, a writer that died: people are told to use the printed pack, and operators what it is. */
describe('a store that fails', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  let writes: () => Promise<AppendOutcome> | undefined;
  let reads: () => void;
  const lines = new LogLines();

  beforeAll(async () => {
    writes = () => undefined;
    reads = () => undefined;
    ledger = await ledgerInProcess({
      log: pino({}, lines),
      wrap: store =>
        passThrough(store, {
          append: async (...append) => (await writes()) ?? store.append(...append),
          readStream: async (...read) => {
            reads();
            return store.readStream(...read);
          },
        }),
    });
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
  });
  afterAll(() => ledger.close());
  afterEach(() => {
    writes = () => undefined;
    reads = () => undefined;
    lines.text = '';
  });

  const refused = (): Promise<AppendOutcome> =>
    Promise.reject(new EventStoreError('STORE_UNAVAILABLE', BROKEN));
  const full = (): Promise<AppendOutcome> =>
    Promise.reject(new EventStoreError('STORE_FULL', 'SQLITE_FULL: database or disk is full'));
  const gauges = async () => {
    const text = await (await fetch(`${ledger.url}/metrics`)).text();
    const gauge = (name: string) => new RegExp(`^selfsame_log_${name} (\\d)$`, 'm').exec(text)?.[1];
    return { writable: gauge('writable'), full: gauge('full') };
  };
  const hold = { scope: { kind: 'journey' }, reason: 'look at this' };
  const ready = async (): Promise<number> => (await fetch(`${ledger.url}/ready`)).status;

  it('is told as such: nothing was stored, the printed pack goes on, the same id tries again', async () => {
    writes = refused;
    const commandId = uuidv7();
    const before = await ledger.store.head();
    expect(await desk.give(`/journeys/${coi}/holds`, hold, commandId)).toMatchObject({
      status: 503,
      body: {
        code: 'LEDGER_UNAVAILABLE',
        remedy: expect.stringContaining('Use the printed pack') as string,
      },
    });
    expect(await ledger.store.head()).toBe(before);
    writes = () => undefined;
    expect(await desk.give(`/journeys/${coi}/holds`, hold, commandId)).toMatchObject({
      status: 201,
      body: { repeated: false },
    });
  });

  it('that is full is read only, says so to whoever can make room, and goes on when there is', async () => {
    writes = full;
    const commandId = uuidv7();
    expect(await desk.give(`/journeys/${coi}/holds`, hold, commandId)).toMatchObject({
      status: 507,
      body: {
        code: 'STORAGE_FULL',
        remedy: expect.stringMatching(/not recorded.*printed pack.*same command id/) as string,
      },
    });
    expect(await desk.read(`/journeys/${coi}`)).toMatchObject({ status: 200 });
    expect(await desk.read(`/journeys/${coi}/timeline`)).toMatchObject({ status: 200 });
    expect(await desk.read('/ready')).toMatchObject({
      status: 503,
      body: { ready: false, why: expect.stringContaining('disk is full') as string },
    });
    expect(await gauges()).toEqual({ writable: '0', full: '1' });
    writes = () => undefined;
    expect(await gauges()).toEqual({ writable: '1', full: '0' });
    expect(await desk.give(`/journeys/${coi}/holds`, hold, commandId)).toMatchObject({
      status: 201,
      body: { repeated: false },
    });
  });

  it('is not the same as one of which it is not known what it stored', async () => {
    const cause = new EventStoreError('WRITE_FAILED', 'SQLITE_IOERR_FSYNC: disk I/O error');
    writes = () => Promise.resolve({ outcome: 'unknown', cause });
    expect(await desk.give(`/journeys/${coi}/holds`, hold)).toMatchObject({
      status: 503,
      body: { code: 'OUTCOME_UNKNOWN' },
    });
    expect(lines.text).toContain('WRITE_FAILED: SQLITE_IOERR_FSYNC: disk I/O error');
  });

  it('is unavailable too when it cannot be read', async () => {
    reads = () => {
      throw new EventStoreError('STORE_UNAVAILABLE', 'SQLITE_IOERR: disk I/O error');
    };
    expect(await desk.read(`/journeys/${coi}`)).toMatchObject({
      status: 503,
      body: { code: 'LEDGER_UNAVAILABLE' },
    });
  });

  it('is logged with its code and the words of the engine', async () => {
    writes = refused;
    const { body } = await desk.give(`/journeys/${coi}/holds`, hold);
    expect(lines.all).toContainEqual(
      expect.objectContaining({
        level: 50,
        code: 'LEDGER_UNAVAILABLE',
        requestId: String(body.instance).replace('urn:uuid:', ''),
        error: expect.stringContaining(`STORE_UNAVAILABLE: ${BROKEN}`) as string,
      }),
    );
  });

  it('makes the ledger unready until it is well again, though nobody has written since', async () => {
    expect(await ready()).toBe(200);
    writes = refused;
    expect(await ready()).toBe(503);
    expect(await gauges()).toEqual({ writable: '0', full: '0' });
    writes = () => Promise.resolve({ outcome: 'unknown', cause: undefined });
    expect(await ready()).toBe(503);
    writes = () => undefined;
    expect(await ready()).toBe(200);
  });

  it('that does not answer makes it unready as well, and keeps nobody waiting', async () => {
    writes = () => new Promise(() => undefined);
    expect(await ready()).toBe(503);
  });
});
