import type { Answer } from '../commands/answer.js';
import { Problem, Refusal } from '../commands/refusal.js';
import type { SealedVault } from './sealed-vault.js';

interface Sealing {
  readonly sealed: SealedVault;
  readonly record: string;
  readonly commandId: string;
}

/** Says that something was sealed just now. @throws Problem COMMAND_ID_REUSED when something else was sealed under this name */
export type Kept = <N>(named: N | undefined) => N;

/**
 * Sealed and on the disk before the event that names it. Where the command is refused, only what was sealed just now is taken back: the
 * id of a command that was accepted long ago is no secret (H44).
 */
export async function sealedFirst(
  { sealed, record, commandId }: Sealing,
  give: (kept: Kept) => Promise<Answer>,
): Promise<Answer> {
  let isSealed = false;
  try {
    return await give(named => {
      if (named === undefined) throw new Problem('COMMAND_ID_REUSED', { commandId });
      isSealed = true;
      return named;
    });
  } catch (error) {
    if (isSealed && error instanceof Refusal) sealed.takeBack(record);
    throw error;
  }
}
