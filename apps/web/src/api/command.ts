import { v7 as uuidv7 } from 'uuid';
import { moment } from '../instants/ledger-time.js';
import { thisDevice } from '../sign-in/this-device.js';

export interface Command {
  readonly commandId: string;
  readonly occurredAt: string;
  readonly device: string;
}

/**
 * The head of a command: named once, when somebody does something, and the same each time that it is sent. A double tap and a retry
 * are then one command to the ledger (H26).
 */
export const newCommand = (): Command => ({
  commandId: uuidv7(),
  occurredAt: moment(),
  device: thisDevice(),
});
