import { unlessShut } from './phone-file.js';

/** What the ledger last said of something, and when this device heard it. */
export interface Remembered<Value> {
  readonly value: Value;
  /** By the clock of the device. */
  readonly atMs: number;
}

/** Kept for when there is no signal, and shown with its age. It permits nothing (H24). A device that can keep nothing shows it now and knows it no more then. */
export async function remember(name: string, value: unknown): Promise<void> {
  await unlessShut(async file => file.put('known', { value, atMs: Date.now() }, name));
}

export async function remembered<Value>(name: string): Promise<Remembered<Value> | undefined> {
  return unlessShut(async file => (await file.get('known', name)) as Remembered<Value> | undefined);
}

/** Whoever signs out leaves nothing that was told to him. What he did and has not sent stays. */
export async function forgetAll(): Promise<void> {
  await unlessShut(file => file.clear('known'));
}
