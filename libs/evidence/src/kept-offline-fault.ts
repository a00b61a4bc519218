import { deviceFault } from './assertion-fault.js';
import { canonicalBytes } from './canonical-bytes.js';
import { parseStrictJson } from './parse-strict-json.js';
import { sha256Hex } from './sha256-hex.js';
import type { KeptDocument, SignatureFault, Subtle } from './signed-document.js';

/**
 * What is wrong with an event whose command a device kept while it had no signal, from its bytes alone. That the key is the
 * device's says the event `DeviceEnrolled` of its own stream.
 * @param bytes of an event, as they are stored
 * @param subtle Web Cryptography, of a browser or of Node: `crypto.subtle`
 * @returns undefined where the device signed what the event tells, and of an event that nobody kept
 */
export async function keptOfflineFault(
  bytes: Uint8Array,
  subtle: Subtle,
): Promise<SignatureFault | undefined> {
  const event = parseStrictJson(new TextDecoder().decode(bytes)) as KeptDocument;
  if (event.keptOffline === undefined) return undefined;
  const { statement, ...proof } = event.keptOffline;
  const { person, organisation, site, post, device } = event.actor;
  const { body } = statement;
  const isHis =
    statement.person === person &&
    body.device === device &&
    hashOf(statement.at) === hashOf({ organisation, site, post });
  if (!isHis) return 'STATEMENT_OF_ANOTHER_SIGNER';
  const isThis =
    body.commandId === event.commandId &&
    body.occurredAt === event.occurredAt &&
    body.afterTheFact.reason === event.afterTheFact?.reason;
  if (!isThis) return 'STATEMENT_OF_ANOTHER_COMMAND';
  return deviceFault(proof, canonicalBytes(statement), subtle);
}

const hashOf = (value: object): string => sha256Hex(canonicalBytes(value));
