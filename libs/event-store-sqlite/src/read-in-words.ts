import { EventStoreError } from '@selfsame/event-store';
import { engineCodeOf } from './engine-code.js';

/** Reads; what the engine cannot read is told in the words of the port, its own code and sentence with it. */
export function readInWords<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const engineCode = engineCodeOf(error);
    if (engineCode === undefined) throw error;
    const message = `${engineCode}: ${(error as Error).message}`;
    const code = engineCode === 'SQLITE_NOTADB' ? 'STORE_WRONG_FORMAT' : 'STORE_UNAVAILABLE';
    throw new EventStoreError(code, message, { cause: error });
  }
}
