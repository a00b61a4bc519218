import { join } from 'node:path';
import { Ledgerbook, type Verdict, judge, playTrial, readLog } from '@selfsame/simulator';
import {
  type TestLedgerOptions,
  administrator,
  auditor,
  ledgerInProcess,
} from './ledger-in-process.js';

export interface PlayOptions extends TestLedgerOptions {
  readonly seed: number;
  readonly participants: number;
}

/**
 * Plays a trial against a ledger of this process and judges its log.
 * With a barrier out, the story may no longer make sense at some point: what was written until then is judged.
 */
export async function play(options: PlayOptions): Promise<{ verdict: Verdict; brokeOff: unknown }> {
  const ledger = await ledgerInProcess(options);
  try {
    const book = new Ledgerbook();
    let brokeOff: unknown;
    try {
      await playTrial({
        url: ledger.url,
        adminToken: await ledger.token(administrator),
        seed: options.seed,
        participants: options.participants,
        protocolsDir: join(process.cwd(), 'protocols'),
        book,
        onProgress: () => undefined,
      });
    } catch (error) {
      brokeOff = error;
    }
    const log = await readLog(ledger.url, await ledger.token(auditor));
    return { verdict: judge(book, log), brokeOff };
  } finally {
    await ledger.close();
  }
}
