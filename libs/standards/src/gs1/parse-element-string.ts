import { ScanRejected } from '../scan-rejected.js';
import type { ApplicationIdentifier } from './application-identifier.js';
import { AI_LENGTHS, applicationIdentifiers } from './application-identifiers.js';
import { checkTogether } from './check-together.js';
import { checkValue } from './check-value.js';

/** FNC1 as a scanner delivers it between elements. */
export const GROUP_SEPARATOR = '\u001D';

export interface Gs1Element {
  readonly ai: string;
  readonly value: string;
}

/**
 * Reads a GS1 element string. It follows the table and refuses what the table does not say:
 * a lost separator makes the next element part of this one, and only the length gives it away.
 * One separator more than needed, behind a predefined length or at the very end, says nothing and is
 * allowed (General Specifications §7.8.5: it should not be there).
 *
 * @throws ScanRejected
 */
export function parseElementString(raw: string): readonly Gs1Element[] {
  if (raw === '') throw new ScanRejected('SCAN_EMPTY');
  const elements: Gs1Element[] = [];
  let at = 0;
  while (at < raw.length) {
    const entry = identifierAt(raw, at);
    at += entry.ai.length;
    const end = endOf(entry, raw, at);
    const value = raw.slice(at, end);
    checkValue(entry, value);
    elements.push({ ai: entry.ai, value });
    at = raw[end] === GROUP_SEPARATOR ? end + 1 : end;
  }
  checkTogether(elements);
  return elements;
}

function identifierAt(raw: string, at: number): ApplicationIdentifier {
  for (const length of AI_LENGTHS) {
    const entry = applicationIdentifiers.get(raw.slice(at, at + length));
    if (entry !== undefined) return entry;
  }
  const code = raw.length - at < AI_LENGTHS[0] ? 'SCAN_TRUNCATED' : 'SCAN_UNKNOWN_ELEMENT';
  throw new ScanRejected(code, { at });
}

/** A predefined element ends after its length, or at a separator that comes too early. */
function endOf({ predefined, components }: ApplicationIdentifier, raw: string, from: number) {
  const found = raw.indexOf(GROUP_SEPARATOR, from);
  const separator = found === -1 ? raw.length : found;
  const length = components.reduce((sum, { max }) => sum + max, 0);
  return predefined ? Math.min(from + length, separator) : separator;
}
