import { Inbox } from './inbox.js';
import { JobPacker } from './packed-jobs.js';
import type { ToWriter } from './writer-messages.js';

/** Appends with these tickets, as one message. */
function appends(firstTicket: number, count: number): ToWriter {
  const packer = new JobPacker(firstTicket);
  for (let index = 0; index < count; index += 1) {
    packer.add({ stream: 'a', expectedRevision: index - 1, bytes: [Uint8Array.of(index)] });
  }
  return { kind: 'append', jobs: packer.pack() };
}

const CLOSE: ToWriter = { kind: 'close' };

describe('the inbox of the writer thread', () => {
  let coming: ToWriter[] = [];
  const inbox = (...messages: ToWriter[]): Inbox => {
    coming = messages;
    const made = new Inbox(() => coming.shift());
    made.take(coming.shift() ?? CLOSE);
    return made;
  };
  const ticketsOf = (jobs: Iterable<{ ticket: number }>): number[] =>
    Array.from(jobs, ({ ticket }) => ticket);

  it('lets an append that comes while a transaction is open join it', () => {
    const filling = inbox(appends(1, 2));
    const batch = filling.batch(10);
    expect([batch.next(), batch.next()]).toMatchObject([
      { value: { ticket: 1 } },
      { value: { ticket: 2 } },
    ]);
    coming.push(appends(3, 1));
    expect(ticketsOf(batch)).toEqual([3]);
    expect(filling.isEmpty).toBe(true);
  });

  it('keeps what one transaction has no room for, in order', () => {
    const full = inbox(appends(1, 3), appends(4, 3));
    expect(ticketsOf(full.batch(2))).toEqual([1, 2]);
    expect(ticketsOf(full.batch(3))).toEqual([3, 4, 5]);
    expect(full.isEmpty).toBe(false);
    expect(ticketsOf(full.batch(3))).toEqual([6]);
    expect(full.isEmpty).toBe(true);
  });

  it('keeps what a transaction that failed half way did not take', () => {
    const halved = inbox(appends(1, 3));
    for (const job of halved.batch(10)) if (job.ticket === 2) break;
    expect(ticketsOf(halved.batch(10))).toEqual([3]);
  });

  it('takes all that came before the end, and nothing after it', () => {
    const closing = inbox(appends(1, 1), CLOSE, appends(2, 1));
    expect(ticketsOf(closing.batch(10))).toEqual([1]);
    expect(closing.isClosing).toBe(true);
    expect(closing.isEmpty).toBe(true);
    expect(coming).toHaveLength(1);
  });
});
