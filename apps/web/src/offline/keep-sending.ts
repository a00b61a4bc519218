import { effect } from '@preact/signals';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { online } from '../api/online.js';
import { Refused } from '../api/problem.js';
import { account, locked, readAccount } from '../session/account.js';
import { noteHeldUp } from './held-up.js';
import { isWaiting } from './kept-act.js';
import { kept, readKept } from './outbox.js';
import { dropAbandonedPhotos } from './photos.js';
import { sendKept } from './send-kept.js';

/** How often a phone without a signal listens for one. */
const EVERY_MS = 15_000;

/**
 * Sends what is kept as soon as somebody listens: when a page opens, when the browser says that there is a network, when the ledger answers
 * again, when its owner has unlocked or signed in, and every now and then.
 */
export function keepSending(): () => void {
  void readKept().then(dropAbandonedPhotos);
  const listen = (): void => void hear();
  const timer = setInterval(listen, EVERY_MS);
  addEventListener('online', listen);
  document.addEventListener('visibilitychange', listen);
  const stop = effect(() => {
    if (online.value && account.value && !locked.value) void sendKept();
  });
  return () => {
    clearInterval(timer);
    removeEventListener('online', listen);
    document.removeEventListener('visibilitychange', listen);
    stop();
  };
}

/** Asked at a door that is open to everybody: listening keeps nobody's session open. */
async function hear(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  const wasOnline = online.peek();
  if (wasOnline && !kept.peek().some(isWaiting)) return;
  try {
    await answerOf(client.GET('/about'));
  } catch (error) {
    if (error instanceof Refused) noteHeldUp(error.problem);
    return;
  }
  // What was remembered is compared with what the ledger says, once it says something.
  if (!wasOnline && account.peek() && !locked.peek()) await readAccount().catch(() => undefined);
  else await sendKept();
}
