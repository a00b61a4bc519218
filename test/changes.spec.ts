import { postOf } from '@selfsame/custody';
import { people } from '@selfsame/simulator';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';
import { StreamReader } from './harness/stream-reader.js';

const nurse = { person: 'nurse', roles: ['nurse'], ...postOf(people.nurse) } as const;

/** Every screen is told that something was written, and asks its own lists again. */
describe('the stream of changes', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  /** Signing in is something that is written: whoever listens has done it before. */
  const tokens = new Map<object, string>();

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    for (const who of [nurse, administrator]) tokens.set(who, await ledger.token(who));
  });
  afterAll(() => ledger.close());

  const listen = (lastEventId?: string, who: object = nurse) =>
    StreamReader.open(`${ledger.url}/changes/stream`, tokens.get(who) ?? '', lastEventId);
  const write = async () => String((await desk.hold(coi, 'look at this')).position);
  /** What is heard up to a position. */
  const heardUpTo = async (reader: StreamReader, position: string) => {
    const heard: string[] = [];
    for (let told = await reader.next(); told !== undefined; told = await reader.next()) {
      heard.push(told.event);
      if (told.id === position) break;
    }
    return heard;
  };

  it.each([
    ['a nurse', nurse],
    ['an administrator', administrator],
  ])('tells %s that something was written and up to where, and no more', async (_who, who) => {
    const reader = await listen(undefined, who);
    const now = (await desk.read('/simulation/clock')).body.now;
    expect(await reader.next()).toEqual({
      id: await ledger.store.head(),
      event: 'opened',
      data: { now },
    });
    const id = await write();
    expect(await reader.next()).toEqual({ id, event: 'change', data: { now } });
    const list = await desk.read(`/alerts?after=${id}&limit=1`);
    expect(list.status).toBe(200);
    reader.leave();
  });

  it('tells of many things in few words, and always of the newest', async () => {
    const reader = await listen();
    let last = '';
    for (let time = 0; time < 40; time += 1) last = await write();
    const heard = await heardUpTo(reader, last);
    expect(heard.length).toBeLessThan(40);
    expect(new Set(heard)).toEqual(new Set(['opened', 'change']));
    reader.leave();
  });

  it('tells somebody who comes back once that he has missed something, however much it was', async () => {
    const seen = await write();
    for (let time = 0; time < 3; time += 1) await write();
    const back = await listen(seen);
    const head = await ledger.store.head();
    expect(await back.next()).toMatchObject({ id: head, event: 'opened' });
    expect(await back.next()).toMatchObject({ id: head, event: 'change' });
    const next = await write();
    expect(await back.next()).toMatchObject({ id: next, event: 'change' });
    back.leave();
  });

  it('tells nothing to somebody who comes back and has missed nothing', async () => {
    const seen = await write();
    const back = await listen(seen);
    expect(await back.next()).toMatchObject({ id: seen, event: 'opened' });
    const next = await write();
    expect(await back.next()).toMatchObject({ id: next, event: 'change' });
    back.leave();
  });

  it.each(['9.1', '1.99999', 'yesterday'])(
    'refuses to go on after %s, where this log never was',
    async lastEventId => {
      const authorization = `Bearer ${tokens.get(nurse) ?? ''}`;
      const response = await fetch(`${ledger.url}/changes/stream`, {
        headers: { authorization, 'last-event-id': lastEventId },
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'POSITION_INVALID' });
    },
  );

  it('ends when the ledger does', async () => {
    const other = await ledgerInProcess();
    const token = await other.token(nurse);
    const reader = await StreamReader.open(`${other.url}/changes/stream`, token);
    expect(await reader.next()).toMatchObject({ event: 'opened' });
    await other.close();
    expect(await reader.next()).toBeUndefined();
  });
});
