import { whenIdle } from '../shell/when-idle.js';
import { usualWay } from './way.js';

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
