import { join } from 'node:path';
import type { EventStore, StoredEvent } from '@selfsame/event-store';
import {
  Ledgerbook,
  type Played as Trial,
  type Verdict,
  judge,
  playTrial,
  readLog,
} from '@selfsame/simulator';
import { type TestLedgerOptions, auditor, ledgerInProcess } from './ledger-in-process.js';

export interface PlayOptions extends TestLedgerOptions {
  readonly seed: number;
  readonly participants: number;
  /** What people do when the trial is over. */
  readonly afterwards?: (trial: Trial) => Promise<unknown>;
  /** What is done to the stored log when the trial is over and nobody has looked at it yet. */
  readonly beforeJudging?: () => void;
}

export interface Played {
  readonly verdict: Verdict;
  readonly book: Ledgerbook;
  readonly log: readonly StoredEvent[];
  /** How many of them are of the trial, and not of what was done afterwards. */
  readonly ofTrial: number;
  readonly brokeOff: unknown;
}

/**
 * Plays a trial against a ledger of this process and judges its log.
 * With a barrier out, the story may no longer make sense at some point: what was written until then is judged.
 */
export async function play(options: PlayOptions): Promise<Played> {
  const ledger = await ledgerInProcess(options);
  try {
    const book = new Ledgerbook();
    let brokeOff: unknown;
    let ofTrial = 0;
    try {
      const trial = await playTrial({
        url: ledger.url,
        foundingCodes: ledger.foundingCodes,
        seed: options.seed,
        participants: options.participants,
        protocolsDir: join(process.cwd(), 'protocols'),
        book,
        onProgress: () => undefined,
      });
      ofTrial = (await everything(ledger.store)).length;
      await options.afterwards?.(trial);
    } catch (error) {
      brokeOff = error;
    }
    options.beforeJudging?.();
    const log = await readLog(ledger.url, await ledger.token(auditor));
    const stored = await everything(ledger.store);
    return { verdict: judge(book, log), book, log: stored, ofTrial, brokeOff };
  } finally {
    await ledger.close();
  }
}

export async function everything(store: EventStore): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const page = await store.readAll(events.at(-1)?.position, 5_000);
    events.push(...page);
    if (page.length < 5_000) return events;
  }
}
