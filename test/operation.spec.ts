import { pino } from 'pino';
import { Desk, deskOf } from './harness/desk.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';
import { ORIGIN } from '@selfsame/simulator';
import { passThrough } from '@selfsame/event-store/history';

/** Somebody's name, as no log and no metric may ever hold it. */
const CANARY = 'Zdenka-Kanarkova';

/** What whoever runs the ledger sees of it: enough to run it, and nobody's secrets. */
describe('operation', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  let broken = false;
  const lines = new LogLines();

  beforeAll(async () => {
    const fails = <T>(answer: () => Promise<T>): Promise<T> =>
      broken ? Promise.reject(new Error(`disk of ${CANARY} is full`)) : answer();
    ledger = await ledgerInProcess({
      log: pino({ level: 'trace' }, lines),
      wrap: store =>
        passThrough(store, {
          readStream: (...read) => fails(() => store.readStream(...read)),
          head: () => fails(() => store.head()),
        }),
    });
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
  });
  afterAll(() => ledger.close());
  afterEach(() => {
    broken = false;
  });

  const get = async (path: string) => {
    const response = await fetch(ledger.url + path);
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    };
  };

  it('tells how it is to those who run it, and no more than yes or no to strangers', async () => {
    expect((await desk.read('/ready')).body).toEqual({
      ready: true,
      head: await ledger.store.head(),
      ledgerId: expect.any(String) as string,
      study: 'ALS-MSC',
      simulated: true,
      lists: 'follow',
    });
    const courier = await deskOf(ledger, 'courier');
    expect((await courier.read('/ready')).body).toEqual({ ready: true });
    expect(await new Desk(ledger.url, 'forged').read('/ready')).toEqual({
      status: 200,
      body: { ready: true },
    });
  });

  it('tells everybody alike what kind of ledger it is and how to come in, and strangers no study', async () => {
    const told = {
      simulated: true,
      passkeyOrigin: ORIGIN,
      singleSignOn: false,
      build: expect.stringMatching(/^selfsame\/\d/) as string,
    };
    for (const who of [new Desk(ledger.url, ''), new Desk(ledger.url, 'forged'), desk])
      expect(await who.read('/about')).toEqual({ status: 200, body: told });
  });

  it('is alive whatever else, and ready while the log can be read', async () => {
    expect(await get('/ready')).toMatchObject({ status: 200, text: '{"ready":true}' });
    broken = true;
    expect(await get('/ready')).toMatchObject({ status: 503, text: '{"ready":false}' });
    expect(await get('/health')).toMatchObject({ status: 200, text: '{"alive":true}' });
    broken = false;
    expect(await get('/ready')).toMatchObject({ status: 200 });
  });

  it('has metrics that Prometheus reads: every line a comment or a sample', async () => {
    await desk.read(`/journeys/${coi}`);
    await desk.read('/journeys/CHA999926ZZZZZZ');
    const { type, text } = await get('/metrics');
    expect(type).toBe('text/plain; version=0.0.4');
    const sample = /^[a-z_:][\w:]*(\{([a-z_]\w*="[^"\n]*",?)*\})? (-?\d|NaN|\+Inf)\S*$/i;
    const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('# '));
    expect(lines.filter(line => !sample.test(line))).toEqual([]);
    expect(text).toMatch(/^selfsame_refusals_total\{code="NOT_FOUND"\} \d+$/m);
    expect(text).toMatch(/^selfsame_lists_following 1$/m);
    expect(text).toContain('route="/journeys/:coi"');
    expect(text).not.toMatch(/CHA9999|01-001/);
  });

  it('counts an address that there is not under no name of its own', async () => {
    await get(`/${CANARY}/${crypto.randomUUID()}`);
    await get(`/journeys/${CANARY}?who=${CANARY}`);
    expect((await get('/metrics')).text).not.toContain(CANARY);
  });

  it('logs no body, no header, no address, no token and no words of a failure', async () => {
    const token = await ledger.token({ ...auditor, person: CANARY });
    const send = (path: string, body?: string) =>
      fetch(ledger.url + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'user-agent': CANARY,
          'x-request-id': CANARY,
          cookie: `who=${CANARY}`,
        },
        ...(body === undefined ? {} : { body }),
      });
    const fields = { device: CANARY, reason: CANARY, commandId: CANARY };
    const everything = async (): Promise<number[]> => {
      const answers = [
        await send(`/${CANARY}`),
        await send(`/%zz${CANARY}`),
        await send(`/search?q=${CANARY}`),
        await send(`/journeys/${coi}?revision=${CANARY}`),
        await send(`/journeys/${coi}`),
        await send(`/alerts?cursor=${CANARY}`),
        await send(`/journeys/${coi}/holds`, JSON.stringify(fields)),
        await send(`/journeys/${coi}/holds`, `{"${CANARY}": }`),
        await send('/participants', JSON.stringify({ name: CANARY })),
      ];
      return answers.map(({ status }) => status);
    };
    expect(Math.max(...(await everything()))).toBeLessThan(500);
    broken = true;
    expect(await everything()).toContain(500);
    expect(lines.all.length).toBeGreaterThan(18);
    expect(lines.text).not.toContain(CANARY);
    expect(lines.text).not.toContain(token.slice(-20));
    expect(lines.text).not.toContain('eyJ');
  });

  it('logs a failure under the request id that the caller was told', async () => {
    broken = true;
    const { body } = await desk.read(`/journeys/${coi}`);
    expect(body).toMatchObject({ code: 'LEDGER_FAULT' });
    const requestId = String(body.instance).replace('urn:uuid:', '');
    expect(lines.all).toContainEqual(
      expect.objectContaining({ level: 50, requestId, code: 'LEDGER_FAULT', method: 'GET' }),
    );
  });

  it('logs a route as the ledger names it, with what came of it', async () => {
    await desk.read(`/journeys/${coi}`);
    expect(lines.all.at(-1)).toMatchObject({
      msg: 'answered',
      method: 'GET',
      route: '/journeys/:coi',
      status: 200,
    });
  });
});
