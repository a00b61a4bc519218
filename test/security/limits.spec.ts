import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Accounts } from '../harness/accounts.js';
import { deskOf } from '../harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const FEW = 60;

interface Heard {
  readonly status: number;
  readonly wait: string | null;
  readonly code: unknown;
}

/** Nobody takes all of the ledger for himself, and nobody says that he is somebody else to take more. */
describe('how much one may ask', () => {
  let ledger: TestLedger;

  afterEach(() => ledger.close());

  const ask = async (path: string, headers: Record<string, string> = {}): Promise<Heard> => {
    const response = await fetch(ledger.url + path, { headers });
    const { code } = (await response.json()) as { code?: unknown };
    return { status: response.status, wait: response.headers.get('retry-after'), code };
  };
  const askOften = async (
    times: number,
    path: string,
    headers: (time: number) => Record<string, string> = () => ({}),
  ): Promise<Heard> => {
    let last: Heard = { status: 0, wait: null, code: undefined };
    for (let time = 0; time < times; time += 1) last = await ask(path, headers(time));
    return last;
  };
  const tooMany = {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    wait: expect.stringMatching(/^[1-9]\d?$/) as string,
  };
  const atAddress = (time: number) => ({ 'x-forwarded-for': `192.0.2.${time}` });

  it('is bounded for the strangers of an address, and not for who is known there', async () => {
    const door = { strangersPerMinute: FEW };
    ledger = await ledgerInProcess({ simulated: false, door });
    const admin = await new Accounts(ledger).first('S-1');
    expect(await askOften(FEW, '/health')).toMatchObject(tooMany);
    expect(await ask('/nowhere')).toMatchObject(tooMany);
    expect(await ask('/people/S-1', { authorization: 'Bearer garbage' })).toMatchObject(tooMany);
    expect(await admin.read('/people/S-1')).toMatchObject({ status: 200 });
  });

  it('is not counted for pages: a ward has one address, and each of its devices keeps the whole app', async () => {
    const webApp = mkdtempSync(join(tmpdir(), 'selfsame-pages-'));
    writeFileSync(join(webApp, 'index.html'), '<title>Selfsame</title>');
    ledger = await ledgerInProcess({ simulated: false, webApp, door: { strangersPerMinute: FEW } });
    for (let time = 0; time <= FEW; time += 1)
      expect((await fetch(`${ledger.url}/app/`)).status).toBe(200);
    expect(await ask('/health')).toMatchObject({ status: 200 });
    rmSync(webApp, { recursive: true });
  });

  it('is bounded for one session, and not for the others', async () => {
    ledger = await ledgerInProcess({ simulated: false, door: { sessionPerMinute: FEW } });
    const accounts = new Accounts(ledger);
    const [greedy, other] = [await accounts.first('S-1'), await accounts.signIn('S-1')];
    for (let time = 0; time < FEW; time += 1) await greedy.read('/people/S-1');
    expect(await greedy.read('/people/S-1')).toMatchObject({
      status: 429,
      body: { code: 'TOO_MANY_REQUESTS', facts: { waitSeconds: expect.any(Number) as number } },
    });
    expect(await other.read('/people/S-1')).toMatchObject({ status: 200 });
  });

  it('is not counted for the invented people of a simulated ledger', async () => {
    ledger = await ledgerInProcess({ door: { sessionPerMinute: FEW } });
    const qa = await deskOf(ledger, 'qa');
    for (let time = 0; time <= FEW; time += 1)
      expect(await qa.read('/people/S-1')).not.toMatchObject({ status: 429 });
  });

  it('is counted for the address that is really there, whatever it says of others', async () => {
    ledger = await ledgerInProcess({ simulated: false, door: { strangersPerMinute: FEW } });
    expect(await askOften(FEW + 1, '/health', atAddress)).toMatchObject(tooMany);
  });

  it('is counted for the address that a trusted proxy names', async () => {
    const door = { strangersPerMinute: FEW, trustedProxies: ['127.0.0.1/32'] };
    ledger = await ledgerInProcess({ simulated: false, door });
    expect(await askOften(FEW + 1, '/health', atAddress)).toMatchObject({ status: 200 });
    // What stands before the proxy's own word is a claim of whoever asked it.
    const claimed = (time: number) => ({ 'x-forwarded-for': `192.0.2.${time}, 198.51.100.7` });
    expect(await askOften(FEW + 1, '/health', claimed)).toMatchObject(tooMany);
  });

  it('H43: makes whoever guesses a password wait, whatever address he claims', async () => {
    ledger = await ledgerInProcess({ simulated: false });
    await new Accounts(ledger).first('S-1');
    const guess = async (time: number) => {
      const response = await fetch(`${ledger.url}/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...atAddress(time) },
        body: JSON.stringify({
          commandId: `01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a${10 + time}`,
          occurredAt: '2026-02-16T08:00:00Z',
          device: 'a-device-of-nobody',
          person: 'S-1',
          password: 'not the password of it',
        }),
      });
      return [response.status, response.headers.get('retry-after')];
    };
    for (let time = 0; time < 3; time += 1) expect(await guess(time)).toEqual([403, null]);
    expect(await guess(3)).toEqual([429, '2']);
  });
});
