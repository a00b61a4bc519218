import { canonicalBytes } from './canonical-bytes.js';
import { parseStrictJson } from './parse-strict-json.js';
import { sha256Hex } from './sha256-hex.js';
import { assertionFault, badgeFault } from './assertion-fault.js';
import type { SignatureFault, SignedDocument, Subtle } from './signed-document.js';

/**
 * What is wrong with the signature of one event, from its bytes alone: no ledger, no network, no other event.
 * That the key is the signer's says the event `PasskeyRegistered` of his own stream.
 * @param bytes of an event, as they are stored
 * @param subtle Web Cryptography, of a browser or of Node: `crypto.subtle`
 * @returns undefined for a signature that counts, and for an event that has none
 */
export async function signatureFault(
  bytes: Uint8Array,
  subtle: Subtle,
): Promise<SignatureFault | undefined> {
  const event = parseStrictJson(new TextDecoder().decode(bytes)) as SignedDocument;
  if (event.signature === undefined) return undefined;
  const { statement, proof } = event.signature;
  const { seen, signer, command } = statement;
  if (
    statement.stream !== event.stream ||
    seen.revision !== event.revision - 1 ||
    seen.hash !== event.prev
  )
    return 'STATEMENT_OF_ANOTHER_RECORD';
  if (hashOf(signer) !== hashOf(event.actor)) return 'STATEMENT_OF_ANOTHER_SIGNER';
  if (command.id !== event.commandId) return 'STATEMENT_OF_ANOTHER_COMMAND';
  return proof.kind === 'passkey'
    ? assertionFault(proof, hashOf(statement), subtle)
    : badgeFault(proof, hashOf(statement), subtle);
}

const hashOf = (value: object): string => sha256Hex(canonicalBytes(value));
