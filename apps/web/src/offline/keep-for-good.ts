import { enrolledKey } from '../sign-in/device-key.js';

/**
 * Asks the browser not to clear away what is on a device that was enrolled: its key, and what was done without a signal and is not told
 * yet. Asked each time, since a browser that has not said yes may do so later.
 */
export async function keepForGood(): Promise<void> {
  if (navigator.storage?.persist === undefined) return;
  if ((await enrolledKey()) === undefined || (await navigator.storage.persisted())) return;
  await navigator.storage.persist();
}
