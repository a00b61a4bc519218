import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemoryStore } from '@selfsame/event-store';
import { Metrics, WebhookOutbox } from '@selfsame/ledger';
import { pino } from 'pino';
import { AlertReceiver } from './harness/alert-receiver.js';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';
import { passThrough } from '@selfsame/event-store/history';

const SOON = { firstMs: 5, mostMs: 20 };
const SECRET = 'secret-in-the-address';

/** Alerts to one address: each once and in order, whatever the receiver, the network or the process does. */
describe('the webhook', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  let directory: string;
  let receiver: AlertReceiver;
  let outboxes: WebhookOutbox[];
  let metrics: Metrics;
  const lines = new LogLines();

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
  });
  afterAll(() => ledger.close());
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-webhook-'));
    outboxes = [];
    metrics = new Metrics();
    lines.text = '';
    receiver = new AlertReceiver();
    await receiver.open();
  });
  afterEach(async () => {
    for (const outbox of outboxes) outbox.stop();
    await receiver.close();
    rmSync(directory, { recursive: true });
  });

  const file = (): string => join(directory, 'webhook.position');
  const started = async (store = ledger.store): Promise<WebhookOutbox> => {
    const log = pino({}, lines);
    const url = `${receiver.url}?key=${SECRET}`;
    const outbox = new WebhookOutbox({ url, file: file(), store, log, metrics, pauses: SOON });
    outboxes.push(outbox);
    await outbox.start();
    return outbox;
  };
  /** The outbox writes a delivery down after the receiver has answered. */
  const noted = async (told = ''): Promise<void> => {
    while (readFileSync(file(), 'utf8') !== told.slice('hold '.length))
      await new Promise(resolve => {
        setImmediate(resolve);
      });
  };
  /** Answers the position, as the receiver will be told it. */
  const hold = async (): Promise<string> =>
    `hold ${String((await desk.hold(coi, 'look at this')).position)}`;

  it('is told what comes, and not what was before it was set up', async () => {
    await hold();
    await started();
    const coming = [await hold(), await hold()];
    await receiver.until(2);
    expect(receiver.codes).toEqual(coming);
    expect(receiver.posts.every(({ key, alert }) => key === alert.eventId)).toBe(true);
  });

  it('gets every alert once across restarts, those raised while nothing ran included', async () => {
    const first = await started();
    const expected = [await hold()];
    await receiver.until(1);
    await noted(expected[0]);
    first.stop();
    expected.push(await hold(), await hold());
    const second = await started();
    await receiver.until(3);
    expected.push(await hold());
    await receiver.until(4);
    second.stop();
    expect(receiver.codes).toEqual(expected);
  });

  it('waits for a receiver that is down, and keeps the order', async () => {
    await started();
    await receiver.close();
    const expected = [await hold(), await hold()];
    await receiver.open();
    await receiver.until(2);
    expect(receiver.codes).toEqual(expected);
  });

  it.each([500, 429, 404, 302])(
    'does not take the answer %i for a delivery: it posts again, under the same key',
    async status => {
      receiver.manners.push(status);
      await started();
      const expected = [await hold(), await hold()];
      await receiver.until(3);
      const [first, second] = expected;
      expect(receiver.codes).toEqual([first, first, second]);
      expect(receiver.posts[0]?.key).toBe(receiver.posts[1]?.key);
    },
  );

  it('posts again what was taken but not acknowledged, so that the receiver can tell', async () => {
    receiver.manners.push('hang-up');
    await started();
    await hold();
    await receiver.until(2);
    const [one, other] = receiver.posts;
    expect(one).toEqual(other);
  });

  it('posts again after a crash between a delivery and writing it down', async () => {
    const outbox = await started();
    receiver.manners.push('hang-up');
    const expected = await hold();
    await receiver.until(1);
    // The receiver has it; the process dies before it knows.
    outbox.stop();
    await started();
    await receiver.until(2);
    expect(receiver.codes).toEqual([expected, expected]);
    expect(receiver.posts[0]?.key).toBe(receiver.posts[1]?.key);
  });

  it('says of every try that failed why, and never to which address', async () => {
    receiver.manners.push(503);
    await started();
    const position = (await hold()).slice('hold '.length);
    await receiver.until(2);
    const failed = { level: 40, msg: 'An alert could not be posted', position };
    expect(lines.all).toContainEqual(expect.objectContaining({ ...failed, status: 503 }));
    await noted(`hold ${position}`);
    await receiver.close();
    const next = (await hold()).slice('hold '.length);
    const refused = { ...failed, position: next, error: 'ECONNREFUSED' };
    while (!lines.text.includes('ECONNREFUSED'))
      await new Promise(resolve => {
        setTimeout(resolve, 10);
      });
    expect(lines.all).toContainEqual(expect.objectContaining(refused));
    expect(lines.text).not.toContain(SECRET);
    await receiver.open();
  });

  it('shows how many alerts wait, and when one was last delivered', async () => {
    await started();
    await receiver.close();
    await hold();
    await hold();
    const shown = async () => {
      const text = await metrics.print();
      const [, backlog] = /^selfsame_webhook_backlog (\d+)$/m.exec(text) ?? [];
      const [, last] = /^selfsame_webhook_last_success_seconds (\d+)$/m.exec(text) ?? [];
      return { backlog: Number(backlog), last: Number(last) };
    };
    while ((await shown()).backlog !== 2)
      await new Promise(resolve => {
        setTimeout(resolve, 10);
      });
    expect((await shown()).last).toBe(0);
    await receiver.open();
    await receiver.until(2);
    while ((await shown()).backlog !== 0)
      await new Promise(resolve => {
        setTimeout(resolve, 10);
      });
    expect((await shown()).last).toBeGreaterThan(Date.now() / 1000 - 60);
  });

  it('goes on after the log could not be read, and shows meanwhile that it has stopped', async () => {
    const { store } = ledger;
    let failing = true;
    const broken = openMemoryStore({ epoch: 1 });
    const bytes = Buffer.from('not an event');
    await broken.append('journey-A', -1, [{ id: crypto.randomUUID(), type: 'X', bytes }]);
    const tries: unknown[] = [];
    const unreliable = passThrough(store, {
      subscribe: after => {
        tries.push(after);
        return failing ? broken.subscribe(undefined) : store.subscribe(after);
      },
    });
    const follows = async () =>
      /^selfsame_webhook_following (\d)$/m.exec(await metrics.print())?.[1];
    expect(await follows()).toBe('0');
    await started(unreliable);
    const expected = [await hold()];
    while (tries.length < 3)
      await new Promise(resolve => {
        setTimeout(resolve, 2);
      });
    expect(await follows()).toBe('0');
    expect(lines.all.filter(({ msg }) => msg === 'Alerts are no longer posted')).toHaveLength(1);
    failing = false;
    await receiver.until(1);
    expected.push(await hold());
    await receiver.until(2);
    expect([receiver.codes, await follows()]).toEqual([expected, '1']);
  });

  it('says that its place is of a time before the ledger was restored or moved', async () => {
    const moved = openMemoryStore({ epoch: 2 });
    writeFileSync(file(), '1.0');
    await expect(started(moved)).rejects.toThrow('before the ledger was restored or moved');
  });

  it.each([
    ['after the newest event', '1.99999'],
    ['of another epoch', '9.1'],
    ['garbage', 'yesterday'],
    ['empty', ''],
  ])('does not start after a place where this log never was: %s', async (_what, text) => {
    writeFileSync(file(), text);
    await expect(started()).rejects.toThrow(`${file()} holds no position of this ledger's log`);
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });
});
