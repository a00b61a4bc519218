import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebhookOutbox } from '@selfsame/ledger';
import { pino } from 'pino';
import { AlertReceiver } from './harness/alert-receiver.js';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** Alerts to one address: each once and in order, whatever the receiver, the network or the process does. */
describe('the webhook', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  let directory: string;
  let receiver: AlertReceiver;
  let outboxes: WebhookOutbox[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
  });
  afterAll(() => ledger.close());
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-webhook-'));
    outboxes = [];
    receiver = new AlertReceiver();
    await receiver.open();
  });
  afterEach(async () => {
    for (const outbox of outboxes) outbox.stop();
    await receiver.close();
    rmSync(directory, { recursive: true });
  });

  const file = (): string => join(directory, 'webhook.position');
  const started = async (): Promise<WebhookOutbox> => {
    const { store } = ledger;
    const log = pino({ level: 'silent' });
    const outbox = new WebhookOutbox({ url: receiver.url, file: file(), store, log });
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
});
