import { usualWay } from './way.js';

const AFTER_MS = 200;

let isPrepared = false;

/** Fetches what a sheet needs before somebody opens it, and after the screen is there: it must never be waited for. */
export function prepareToScan(): void {
  if (isPrepared) return;
  isPrepared = true;
  whenIdle(() => {
    void import('./scan-sheet.js').catch(notYet);
    if (usualWay() === 'camera')
      void import('./camera/decoder.js').then(({ warmUp }) => warmUp(), notYet);
  });
}

/** Without a signal it is fetched when it is needed, or comes from what is kept for being offline. */
const notYet = (): void => {
  isPrepared = false;
};

function whenIdle(task: () => void): void {
  if (document.readyState !== 'complete')
    addEventListener('load', () => whenIdle(task), { once: true });
  // Safari tells nobody when it is idle.
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, AFTER_MS);
}
