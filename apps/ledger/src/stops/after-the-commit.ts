import type { Logger } from 'pino';
import { Problem } from '../commands/refusal.js';

/**
 * What follows from an event in other streams, done at once by the request that appended it. The event is on disk:
 * a failure here makes the answer no less true, so it is logged, and the reactor does what is left.
 */
export class AfterTheCommit {
  constructor(private readonly log: Logger) {}

  async try(stream: string, following: () => Promise<unknown>): Promise<void> {
    try {
      await following();
    } catch (error) {
      this.log.error(
        { stream, error: error instanceof Error ? error.message : 'unknown' },
        'What follows from this record is not done yet',
      );
    }
  }
}

/**
 * Reads what the answer needs. When that fails, nobody may be told that nothing was decided: the same command,
 * sent again, is answered from the record.
 * @throws Problem OUTCOME_UNKNOWN
 */
export async function readBack<T>(stream: string, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (cause) {
    throw new Problem('OUTCOME_UNKNOWN', { stream }, { cause });
  }
}
