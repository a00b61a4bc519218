import { readEvent } from '@selfsame/custody';
import type { NewEvent } from '@selfsame/event-store';
import { everything, play, stage } from '../stage.js';

const PARTICIPANTS = 6;

/** The events of one played trial, ready to be appended: real envelopes, each as the ledger wrote it. */
export async function playedEnvelopes(): Promise<readonly NewEvent[]> {
  const on = await stage('memory');
  try {
    await play(on, PARTICIPANTS);
    return (await everything(on.store)).map(({ bytes, position }) => {
      const { id, type } = readEvent(bytes, position);
      return { id, type, bytes };
    });
  } finally {
    await on.close();
  }
}

/** Mean bytes of one envelope. */
export function meanBytes(envelopes: readonly NewEvent[]): number {
  return envelopes.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / envelopes.length;
}
