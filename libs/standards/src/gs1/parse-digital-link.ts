import { ScanRejected } from '../scan-rejected.js';
import { applicationIdentifiers } from './application-identifiers.js';
import { checkTogether } from './check-together.js';
import { checkValue } from './check-value.js';
import { belongsInPath, isLinkKey, isPath } from './digital-link-path.js';
import type { Gs1Element } from './parse-element-string.js';

/** Characters of a URI (RFC 3986 §2). */
const URI = /^[-A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%]+$/;
/** Scheme in one case; a host without user, query or percent signs; a path. */
const PARTS = /^(?:https?|HTTPS?):\/\/([-A-Za-z0-9.:[\]]+)(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/;
const GTIN_LENGTH = 14;
/** GTIN-8, -12 and -13 as an attribute, which the standard pads (GS1 Digital Link §4.7). */
const SHORT_GTIN = /^(\d{8}|\d{12}|\d{13})$/;

/** Whether a plain symbol holds an address: only then is it read as a link. */
export const looksLikeLink = (raw: string): boolean => /^https?:\/\//i.test(raw);

/**
 * Reads an uncompressed GS1 Digital Link URI. The key is the last one of the path; parameters that are no
 * numbers are not ours and say nothing, as the standard has it. The domain says nothing about identity.
 *
 * @throws ScanRejected
 */
export function parseDigitalLink(uri: string): readonly Gs1Element[] {
  if (uri === '') throw new ScanRejected('SCAN_EMPTY');
  if (!URI.test(uri)) throw new ScanRejected('SCAN_CHARACTER');
  const match = PARTS.exec(uri);
  if (match === null) throw new ScanRejected('SCAN_LINK', { part: 'address' });
  const [, , path = '', query = ''] = match;
  const inPath = pathElements(path);
  const [key, ...qualifiers] = inPath.map(({ ai }) => ai);
  if (key === undefined || !isPath(key, qualifiers)) {
    throw new ScanRejected('SCAN_LINK', { part: 'path' });
  }
  const elements = [...inPath];
  for (const element of queryElements(query)) {
    const { ai } = element;
    if (elements.some(other => other.ai === ai)) throw new ScanRejected('SCAN_DUPLICATE', { ai });
    const entry = applicationIdentifiers.get(ai);
    if (entry?.attribute !== true || belongsInPath(key, qualifiers, ai)) {
      throw new ScanRejected('SCAN_LINK', { part: 'query', ai });
    }
    elements.push(element);
  }
  for (const { ai, value } of elements) checkValue(known(ai), value);
  checkTogether(elements);
  return elements;
}

/** Pairs from the end of the path back to its last key; what stands before is the resolver's. */
function pathElements(path: string): Gs1Element[] {
  const parts = path.split('/').slice(1);
  const elements: Gs1Element[] = [];
  for (let at = parts.length - 2; at >= 0; at -= 2) {
    const ai = parts[at] ?? '';
    if (!applicationIdentifiers.has(ai)) break;
    elements.unshift({ ai, value: unescape(parts[at + 1] ?? '') });
    if (isLinkKey(ai)) return elements;
  }
  throw new ScanRejected('SCAN_LINK', { part: 'path' });
}

function queryElements(query: string): Gs1Element[] {
  return query.split('&').flatMap(parameter => {
    const equals = parameter.indexOf('=');
    const ai = parameter.slice(0, Math.max(equals, 0));
    if (!/^\d+$/.test(ai)) return [];
    known(ai);
    const value = unescape(parameter.slice(equals + 1).replaceAll('+', ' '));
    return [
      {
        ai,
        value: ai === '01' && SHORT_GTIN.test(value) ? value.padStart(GTIN_LENGTH, '0') : value,
      },
    ];
  });
}

function known(ai: string) {
  const entry = applicationIdentifiers.get(ai);
  if (entry === undefined) throw new ScanRejected('SCAN_UNKNOWN_ELEMENT', { ai });
  return entry;
}

function unescape(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new ScanRejected('SCAN_CHARACTER', { part: 'escape' });
  }
}
