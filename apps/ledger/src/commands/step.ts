import { v5 as uuidv5 } from 'uuid';
import type { Intent } from './intent.js';

/** A sub-command: its id follows from the command and the step, so a retry finds what it did before. */
export const step = (
  intent: Pick<Intent, 'commandId' | 'occurredAt' | 'actor'>,
  name: string,
): Intent => ({
  commandId: uuidv5(name, intent.commandId),
  occurredAt: intent.occurredAt,
  actor: intent.actor,
  body: { step: name },
  causation: intent.commandId,
  attachments: [],
});
