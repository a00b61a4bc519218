import type { Identity } from '../access/tokens.js';
import { Problem } from '../commands/refusal.js';
import { checksAtBedside } from './redact-bedside.js';
import { keysAgain } from './redact-entries.js';

/**
 * H10, H30: nothing can be left out of the log or its trail, so whoever may be a second checker does not read them.
 * @throws Problem FORBIDDEN
 */
export function assertChecksNothing(who: Identity): void {
  if (checksAtBedside(who) || keysAgain(who))
    throw new Problem('FORBIDDEN', {
      needs: 'no role at the bedside, the bench or the laboratory',
    });
}
