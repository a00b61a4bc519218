import { setTimeout as sleep } from 'node:timers/promises';
import type { Calendar } from '../calendar.js';

const BEAT_MS = 1_000;

/**
 * Simulated time goes on as fast as real time, from where the calendar stands: clocks on screens run, and two scans have two moments.
 * Whoever closed the lid of his laptop finds it as much later as it is. Ends only with the program, or with what the ledger refused.
 */
export async function keepTime(calendar: Calendar, eachBeat: () => Promise<void>): Promise<never> {
  const aheadMs = calendar.now - Date.now();
  for (;;) {
    await sleep(BEAT_MS);
    calendar.start(Date.now() + aheadMs, eachBeat);
    await calendar.run();
  }
}
