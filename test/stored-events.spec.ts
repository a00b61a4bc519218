import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from '@selfsame/evidence';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { changeEvent } from './harness/change-event.js';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

interface Stored {
  readonly revision: number;
  readonly sha256: string;
  readonly bytes: string;
}
interface StoredPage {
  readonly events: readonly Stored[];
  readonly next?: number;
}

describe('a record as it is stored', () => {
  let directory: string;
  let file: string;
  let ledger: TestLedger;
  let desk: Desk;
  let path: string;
  let last: number;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-stored-'));
    file = join(directory, 'log.sqlite');
    ledger = await ledgerInProcess({ store: await openSqliteStore({ file }) });
    desk = await deskOf(ledger, 'qa', 'investigator');
    const coi = await desk.journey('01-001');
    for (const reason of ['a tube is warm', 'a seal is torn']) await desk.hold(coi, reason);
    path = `/streams/journey-${coi}/events`;
    last = (await pageOf('')).events.length - 1;
  });
  afterAll(async () => {
    await ledger.close();
    rmSync(directory, { recursive: true });
  });

  const pageOf = async (query: string): Promise<StoredPage> =>
    (await desk.read(path + query)).body as unknown as StoredPage;

  it('is given byte by byte, so that whoever reads it finds its hashes and its links himself', async () => {
    const { events } = await pageOf('');
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_event, index) => index));
    let before: string | null = null;
    for (const { bytes, sha256, revision } of events) {
      expect(sha256Hex(new TextEncoder().encode(bytes))).toBe(sha256);
      expect(JSON.parse(bytes)).toMatchObject({ prev: before, revision });
      before = sha256;
    }
  });

  it('is read page by page, each event once', async () => {
    const first = await pageOf('?limit=1');
    expect(first).toMatchObject({ events: [{ revision: 0 }], next: 0 });
    const { events, next } = await pageOf(`?after=${first.next}`);
    expect(events.map(({ revision }) => revision)).toEqual(
      Array.from({ length: last }, (_none, index) => index + 1),
    );
    expect(next).toBeUndefined();
  });

  it('is refused to whoever may be the second of two who check (H30)', async () => {
    const both = await deskOf(ledger, 'qa', 'nurse');
    expect(await both.read(path)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it.each(['/streams/journey-CHA999926ZZZZZZ/events', '/streams/person-nobody/events'])(
    'of nothing is not there: %s',
    async nowhere => {
      expect(await desk.read(nowhere)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    },
  );

  it('is given around an event whose bytes have rotted, and its place is said (H46)', async () => {
    const { position } = (await pageOf(`?after=${last - 2}`)).events[0] as Stored & {
      readonly position: string;
    };
    changeEvent(file, Number(position.split('.')[1]), 'a tube is warm', 'a tube is harm');
    const after = await ledger.another(TRIAL_BEGINS);
    try {
      desk = await deskOf(after, 'qa');
      expect((await pageOf('')).next).toBe(last - 2);
      expect(await desk.read(`${path}?after=${last - 2}`)).toMatchObject({
        status: 503,
        body: { code: 'EVENT_UNREADABLE', facts: { position } },
      });
      const { events } = await pageOf(`?after=${last - 1}`);
      expect(events.map(({ revision }) => revision)).toEqual([last]);
    } finally {
      await after.close();
    }
  });
});
