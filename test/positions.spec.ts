import { openMemoryStore } from '@selfsame/event-store';
import { type Desk, deskOf } from './harness/desk.js';
import { Gate } from './harness/gate.js';
import { StreamReader } from './harness/stream-reader.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';

type Rows = { readonly rows: readonly object[]; readonly next?: string };

/** Positions and cursors are words of the ledger's own: whatever it never said, it refuses. */
describe('positions and cursors', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    for (let hold = 0; hold < 7; hold += 1) await desk.hold(coi, `question ${hold}`);
  });
  afterAll(() => ledger.close());

  const read = async (path: string) => {
    const response = await fetch(ledger.url + path, {
      headers: { authorization: `Bearer ${await ledger.token(auditor)}` },
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const page = async (path: string) => (await read(path)).body as unknown as Rows;
  const upTo = async (): Promise<string> => `after=${(await ledger.store.head()) ?? ''}`;

  it.each([
    ['/events', '9.1', 'of another epoch'],
    ['/events', '1.99999', 'after the newest event'],
    ['/events', '1.01', 'in another spelling'],
    ['/alerts', '9.1', 'of another epoch'],
    ['/alerts', '1.99999', 'after the newest event'],
  ])('%s refuses %s, a position %s', async (path, position) => {
    expect(await read(`${path}?after=${position}`)).toMatchObject({
      status: 400,
      body: { code: 'POSITION_INVALID', facts: { position } },
    });
  });

  it.each(['/events?limit=0', '/alerts?limit=0', '/alerts?limit=-1', '/events?limit=1e3'])(
    '%s is refused: an empty page would look like the end',
    async path => {
      expect(await read(path)).toMatchObject({
        status: 400,
        body: { code: 'VALIDATION_FAILED', field: 'limit' },
      });
    },
  );

  it('a list read page by page is the whole list, though rows come in between', async () => {
    const whole = await page(`/alerts?${await upTo()}`);
    expect(whole.rows).toHaveLength(7);
    const first = await page('/alerts?limit=3');
    await desk.hold(coi, 'one more');
    const second = await page(`/alerts?limit=3&cursor=${first.next ?? ''}&${await upTo()}`);
    const third = await page(`/alerts?limit=3&cursor=${second.next ?? ''}`);
    const rows = [...first.rows, ...second.rows, ...third.rows];
    expect(rows.slice(0, 7)).toEqual(whole.rows);
    expect(rows).toHaveLength(8);
    expect(third.next).toBeUndefined();
    // The same question has the same answer, cursor included.
    expect(await page('/alerts?limit=3')).toEqual(first);
  });

  const cursor = (value: unknown): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    ['no cursor at all', 'x'],
    ['a key without its list', cursor([1, 'x'])],
    ['an object in a key', cursor([{ a: 1 }, true])],
    ['nothing', cursor(null)],
  ])('a forged cursor is refused: %s', async (_what, forged) => {
    expect(await read(`/alerts?cursor=${forged}`)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field: 'cursor' },
    });
  });

  it('a cursor is of one list: neither of another, nor of the same with another question', async () => {
    const { next = '' } = await page(`/journeys/${coi}/timeline?limit=2`);
    expect(await read(`/journeys/${coi}/timeline?limit=2&cursor=${next}`)).toMatchObject({
      status: 200,
    });
    for (const path of [
      '/alerts',
      `/journeys/${coi}/whereabouts`,
      '/journeys/CHA999926ZZZZZZ/timeline',
    ])
      expect(await read(`${path}?cursor=${next}`)).toMatchObject({
        status: 400,
        body: { code: 'VALIDATION_FAILED', field: 'cursor' },
      });
    const key = JSON.parse(Buffer.from(next, 'base64url').toString()) as unknown[];
    const planted = cursor([key[0], { a: 1 }]);
    expect(await read(`/journeys/${coi}/timeline?cursor=${planted}`)).toMatchObject({
      status: 400,
    });
  });
});

/** A client that remembers what is gone must hear so: from the same place, it would jump over what came instead. */
describe('a position of a time before the ledger was restored or moved', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ store: openMemoryStore({ epoch: 3 }) });
  });
  afterAll(() => ledger.close());

  it.each([
    ['/events?after=2.0', {}],
    ['/alerts?after=2.0', {}],
    ['/alerts/stream?after=2.0', {}],
    ['/alerts/stream', { 'last-event-id': '2.0' }],
  ])('is answered in words: %s %s', async (path, headers) => {
    const response = await fetch(ledger.url + path, {
      headers: { authorization: `Bearer ${await ledger.token(auditor)}`, ...headers },
    });
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({
      code: 'POSITION_FOREIGN',
      facts: { position: '2.0', epoch: 3 },
    });
  });

  it('is no trouble to whoever only wants to hear that something was written: something was', async () => {
    const token = await ledger.token(auditor);
    const reader = await StreamReader.open(`${ledger.url}/changes/stream`, token, '2.0');
    const id = await ledger.store.head();
    expect(await reader.next()).toMatchObject({ id, event: 'opened' });
    expect(await reader.next()).toMatchObject({ id, event: 'change' });
    reader.leave();
  });
});

/** Lists follow the log; whoever must see his own act asks for its position. */
describe('a list asked to be as new as a position', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  const gate = new Gate();

  beforeAll(async () => {
    ledger = await ledgerInProcess({ wrap: gate.wrap });
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
  });
  afterAll(() => ledger.close());
  beforeEach(() => gate.close());
  afterEach(() => gate.open());

  it('waits for it, and then shows it', async () => {
    const { position } = await desk.hold(coi, 'a question');
    const waiting = desk.read(`/alerts?after=${String(position)}`);
    const impatient = await desk.read('/alerts');
    expect(impatient.body).toEqual({ rows: [] });
    gate.open();
    expect((await waiting).body).toMatchObject({ rows: [{ kind: 'hold', position }] });
  });

  it('says so when it does not come to that, and does not wait for ever', async () => {
    const { position } = await desk.hold(coi, 'another question');
    expect(await desk.read(`/alerts?after=${String(position)}`)).toMatchObject({
      status: 503,
      body: { code: 'READ_MODELS_BEHIND', facts: { after: position } },
    });
  });
});
