import { postOf } from '@selfsame/custody';
import { Tokens } from '@selfsame/ledger';
import { StreamReader } from './harness/stream-reader.js';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';

/** Alerts as server-sent events: nobody who comes back misses one, and nobody hears one twice. */
describe('the stream of alerts', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    await desk.hold(coi, 'before anybody listened');
  });
  afterAll(() => ledger.close());

  const listen = async (lastEventId?: string) =>
    StreamReader.open(`${ledger.url}/alerts/stream`, await ledger.token(auditor), lastEventId);
  /** What is heard until the newest alert; the one after it is raised to know where to stop. */
  const heard = async (reader: StreamReader) => {
    const { position } = await desk.hold(coi, 'the end');
    const ids: string[] = [];
    for (let next = await reader.next(); next !== undefined; next = await reader.next()) {
      if (next.event !== 'opened') ids.push(next.id);
      if (next.id === position) break;
    }
    return { before: ids.slice(0, -1), end: String(position) };
  };

  it('tells what comes, enough to look it up, and nothing of what was said', async () => {
    const reader = await listen();
    expect(await reader.next()).toMatchObject({ event: 'opened', id: await ledger.store.head() });
    const { position, events } = await desk.hold(coi, 'is the label of nurse Dvorak right');
    const [first] = events as { id: string }[];
    const told = await reader.next();
    expect(told).toMatchObject({
      id: position,
      event: 'hold',
      data: { eventId: first?.id, kind: 'hold', coi, site: 'motol', position },
    });
    expect(JSON.stringify(told)).not.toContain('Dvorak');
    reader.leave();
  });

  it('goes on after the alert that was heard last', async () => {
    const reader = await listen();
    await reader.next();
    const first = await desk.hold(coi, 'heard');
    expect((await reader.next())?.id).toBe(first.position);
    reader.leave();
    const missed = [await desk.hold(coi, 'missed'), await desk.hold(coi, 'missed too')];
    const back = await listen(String(first.position));
    expect((await heard(back)).before).toEqual(missed.map(({ position }) => position));
    back.leave();
  });

  it('goes on for somebody who went away before he had heard any', async () => {
    const reader = await listen();
    const opened = await reader.next();
    reader.leave();
    const missed = await desk.hold(coi, 'missed');
    const back = await listen(opened?.id);
    expect((await heard(back)).before).toEqual([missed.position]);
    back.leave();
  });

  it('tells everything to somebody who asks for it from the beginning, each once', async () => {
    const reader = await listen('1.0');
    const { before, end } = await heard(reader);
    const list = (await desk.read(`/alerts?limit=500&after=${end}`)).body;
    const rows = (list.rows as { position: string }[]).map(({ position }) => position);
    expect([...before, end]).toEqual(rows);
    reader.leave();
  });

  it.each(['9.1', '1.99999', 'yesterday'])(
    'refuses to go on after %s, where this log never was',
    async lastEventId => {
      const response = await fetch(`${ledger.url}/alerts/stream`, {
        headers: {
          authorization: `Bearer ${await ledger.token(auditor)}`,
          'last-event-id': lastEventId,
        },
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'POSITION_INVALID' });
    },
  );

  /** The sign-in of the auditor, as if it lasted two seconds more. */
  const endingSoon = async (): Promise<string> => {
    const [, claims = ''] = (await ledger.token(auditor)).split('.');
    const { iss, session } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
      iss: string;
      session: string;
    };
    const tokens = await Tokens.open(iss, ledger.keys.token);
    return tokens.issue({ person: auditor.person, session, ...postOf(auditor) }, 2);
  };

  it('ends when the sign-in of its reader does', async () => {
    const reader = await StreamReader.open(`${ledger.url}/alerts/stream`, await endingSoon());
    expect(await reader.next()).toMatchObject({ event: 'opened' });
    expect(await reader.next()).toBeUndefined();
  });

  it('refuses a query that it does not know', async () => {
    const authorization = `Bearer ${await ledger.token(auditor)}`;
    const open = (query: string) =>
      fetch(`${ledger.url}/alerts/stream?${query}`, { headers: { authorization } });
    expect(await (await open('afer=1.0')).json()).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
      field: 'afer',
    });
    const known = await open('after=1.0');
    expect(known.status).toBe(200);
    await known.body?.cancel();
  });

  it('ends when the ledger does', async () => {
    const other = await ledgerInProcess();
    const reader = await StreamReader.open(
      `${other.url}/alerts/stream`,
      await other.token(auditor),
    );
    expect(await reader.next()).toMatchObject({ event: 'opened' });
    await other.close();
    expect(await reader.next()).toBeUndefined();
  });
});
