import type { Position } from '@selfsame/event-store';
import type { Loss } from './loss.js';

const DECIDE = `Nothing was changed. If there is no newer backup, say that history may be lost:
  --new-epoch --person ID --reason "..."
Every position that was given out is then refused, and the restore is an event of the ledger and an alert.`;

/** Why a restore is refused until somebody decides, in words. */
export function refusedFor(loss: Exclude<Loss, { kind: 'none' }>, head: Position): string {
  switch (loss.kind) {
    case 'newer':
      return `The backup ends at ${head}, and ${loss.seen.by} knows of ${loss.seen.position}: what came after would be lost.\n${DECIDE}`;
    case 'other':
      return `The log that is there and the backup differ at ${loss.at}: one of them was changed, or put back before.\n${DECIDE}`;
    case 'unknown':
      return `The backup ends at ${head}, and nothing is left that can tell whether the ledger had gone further.
If somebody knows the newest position that was ever seen (a client, a copy of /ready, a printed record), say --seen POSITION.
${DECIDE}`;
  }
}
