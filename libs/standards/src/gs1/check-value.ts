import { ScanRejected } from '../scan-rejected.js';
import type { ApplicationIdentifier, CharacterSet } from './application-identifier.js';
import { contentFault } from './content-checks.js';

/** GS1 General Specifications, Figures 7.11-1 to 7.11-4; set 64 may be padded with one or two `=`. */
const CHARACTERS: Readonly<Record<CharacterSet, RegExp>> = {
  N: /^\d+$/,
  X: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/,
  Y: /^[#\-./0-9A-Z]+$/,
  Z: /^[-_0-9A-Za-z]+={0,2}$/,
};

/**
 * A control character that arrived as its name: `<GS>`, `%1D`. All of these are characters that a value may
 * hold, so nothing else would give the lost separator away.
 */
const NAMED_SEPARATOR = /<(GS|FNC1|0?x?1D|29)>|%1D/i;

/**
 * Checks an element's value against its components: length, characters, then content.
 * @throws ScanRejected
 */
export function checkValue({ ai, components }: ApplicationIdentifier, value: string): void {
  const length = value.length;
  const max = components.reduce((sum, part) => sum + part.max, 0);
  const min = components.reduce((sum, part) => sum + (part.optional === true ? 0 : part.min), 0);
  if (length < min) throw new ScanRejected('SCAN_TRUNCATED', { ai, length });
  if (length > max) throw new ScanRejected('SCAN_LENGTH', { ai, length, max });
  if (NAMED_SEPARATOR.test(value)) throw new ScanRejected('SCAN_MANGLED', { ai });
  let at = 0;
  for (const { charset, min: least, max: most, check, optional } of components) {
    const part = value.slice(at, at + most);
    at += part.length;
    if (part === '' && optional === true) continue;
    if (part.length < least) throw new ScanRejected('SCAN_LENGTH', { ai, length, max });
    if (!CHARACTERS[charset].test(part)) throw new ScanRejected('SCAN_CHARACTER', { ai });
    const fault = check === undefined ? undefined : contentFault(check, part);
    if (fault !== undefined) throw new ScanRejected(fault, { ai });
  }
}
