import { connect } from 'node:net';
import { once } from 'node:events';
import { type EventStore, EventStoreError } from '@selfsame/event-store';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { Desk } from '../harness/desk.js';
import { type TestLedger, administrator, ledgerInProcess } from '../harness/ledger-in-process.js';
import { LogLines } from '../harness/log-lines.js';

const FORGED = '{"level":30,"msg":"all is well"}';
/** A new line with an entry of its own, and what a terminal takes for a command. */
const TRICKS = [
  `\r\n${FORGED}`,
  `\n${FORGED}\n`,
  '\u001b[2J\u001b[1;1H',
  '\u0000',
  '\u2028',
  '\u202e',
  '%0d%0a',
];

/** The log of the server is one line a thing, of what the ledger says: nobody else writes in it. */
describe('the log of the server', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let fails = false;
  const lines = new LogLines();

  /** Fails when it is told to, in words that came from outside. */
  const failing = (store: EventStore): EventStore =>
    new Proxy(store, {
      get: (inner, name) => {
        const part = Reflect.get(inner, name) as unknown;
        if (typeof part !== 'function') return part;
        return (...given: unknown[]): unknown => {
          if (fails && name === 'readStream')
            throw new EventStoreError('STORE_UNAVAILABLE', `no ${TRICKS.join('')}`);
          return (part as (...all: unknown[]) => unknown).apply(inner, given);
        };
      },
    });

  beforeAll(async () => {
    const log = pino({ level: 'trace' }, lines);
    ledger = await ledgerInProcess({ log, wrap: failing });
    desk = new Desk(ledger.url, await ledger.token(administrator));
  });
  afterAll(() => ledger.close());
  beforeEach(() => {
    lines.text = '';
    fails = false;
  });

  /** Every line is an entry of ours, and holds nothing that a terminal would obey. */
  const isOurs = (): void => {
    expect(lines.all.length).toBeGreaterThan(0);
    expect(lines.all.map(({ msg }) => msg)).not.toContain('all is well');
    expect(lines.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  };

  it.each(TRICKS)('takes no line from an address: %j', async trick => {
    await desk.read(`/journeys/${encodeURIComponent(trick)}`);
    await desk.read(`/search?q=${encodeURIComponent(trick)}`);
    await desk.read(`/${encodeURIComponent(trick)}`);
    isOurs();
  });

  it.each(TRICKS)('nor from a body: %j', async trick => {
    const told = { occurredAt: '2026-02-16T08:00:00Z', device: 'd', person: 'S-2' };
    for (const field of ['commandId', 'occurredAt', 'device', 'person', 'reason'])
      await desk.ask('POST', '/people/S-2/suspensions', {
        commandId: uuidv7(),
        ...told,
        reason: 'left',
        [field]: trick,
      });
    isOurs();
  });

  it('nor from a header', async () => {
    for (const name of [
      'user-agent',
      'x-request-id',
      'x-forwarded-for',
      'authorization',
      'cookie',
    ]) {
      const socket = connect(Number(new URL(ledger.url).port), '127.0.0.1');
      await once(socket, 'connect');
      socket.end(
        `GET /events HTTP/1.1\r\nHost: x\r\n${name}: \u001b[2J${FORGED}\r\nConnection: close\r\n\r\n`,
      );
      socket.resume();
      await once(socket, 'close');
    }
    await desk.read('/health');
    isOurs();
  });

  it('nor from a fault in whose words they stand', async () => {
    fails = true;
    const answered = await desk.read('/people/S-2');
    expect(answered).toMatchObject({ status: 503 });
    expect(JSON.stringify(answered.body)).not.toContain('all is well');
    isOurs();
    expect(lines.all.map(({ level }) => level)).toContain(50);
  });

  it('names each request by an id of its own, and no request can choose it', async () => {
    const [one, other] = [await desk.read('/nowhere'), await desk.read('/nowhere')];
    expect(one.body.instance).not.toBe(other.body.instance);
    const chosen = await fetch(`${ledger.url}/nowhere`, {
      headers: { 'x-request-id': 'chosen', 'request-id': 'chosen' },
    });
    expect(JSON.stringify(await chosen.json())).not.toContain('chosen');
    expect(lines.text).not.toContain('chosen');
  });
});
