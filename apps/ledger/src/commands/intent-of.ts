import type { Role } from '@selfsame/custody';
import { type Identity, actorOf } from '../access/tokens.js';
import type { CommandDto } from '../http/command-dto.js';
import type { Intent } from './intent.js';

/** Is made over the command, and is no part of it. */
const SIGNATURE = 'signature';

/**
 * What a body wants, and who says so.
 * @param secrets fields that are no part of the command: a hash over a password is something to try passwords on
 */
export function intentOf(
  dto: CommandDto,
  who: Identity,
  role: Role,
  secrets: readonly string[] = [],
): Intent {
  const { commandId, occurredAt, device, afterTheFact, keptOffline, ...body } = dto;
  const told = Object.entries(body).filter(
    ([field]) => field !== SIGNATURE && !secrets.includes(field),
  );
  return {
    commandId,
    occurredAt,
    // H43: whoever signed in on a device is there, whatever a body says.
    actor: actorOf(who, role, who.device ?? device),
    // Nobody needs a training to leave, or to change his password.
    ...(role === 'account-holder' ? {} : lapsesOf(who, role)),
    ...(afterTheFact === undefined ? {} : { afterTheFact: { reason: afterTheFact.reason } }),
    ...(keptOffline === undefined
      ? {}
      : { keptOffline: { deviceSignature: keptOffline.deviceSignature } }),
    // A class instance is not a plain document; its JSON is.
    body: JSON.parse(
      JSON.stringify({ ...Object.fromEntries(told), occurredAt, device }),
    ) as unknown,
    causation: null,
    attachments: [],
  };
}

const lapsesOf = ({ lapsed = {}, lapsedDevice }: Identity, role: Role) => ({
  lapsed: lapsed[role] ?? [],
  ...(lapsedDevice === undefined ? {} : { lapsedDevice }),
});
