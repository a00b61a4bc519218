import { ScanRejected } from '../scan-rejected.js';
import { applicationIdentifiers } from './application-identifiers.js';
import { isLinkKey, pathsOf } from './digital-link-path.js';
import { parseDigitalLink } from './parse-digital-link.js';
import type { Gs1Element } from './parse-element-string.js';

const CANONICAL = 'https://id.gs1.org';

/**
 * The GS1 Digital Link of a label: the first key and as many of its qualifiers as stand on the label make the
 * path, everything else the query, predefined lengths first. What comes out is what the parser takes.
 *
 * @param stem address of the resolver, without a slash at its end
 * @throws ScanRejected when there is no key, or the elements do not stand together
 */
export function printDigitalLink(elements: readonly Gs1Element[], stem = CANONICAL): string {
  const key = elements.find(({ ai }) => isLinkKey(ai));
  if (key === undefined) throw new ScanRejected('SCAN_LINK', { part: 'path' });
  const value = (wanted: string): string | undefined =>
    elements.find(({ ai }) => ai === wanted)?.value;
  const qualifiers = pathsOf(key.ai)
    .map(path => path.filter(ai => value(ai) !== undefined))
    .reduce((best, path) => (path.length > best.length ? path : best), []);
  const inPath = [key.ai, ...qualifiers];
  const rest = elements.filter(({ ai }) => !inPath.includes(ai));
  const predefined = (element: Gs1Element): boolean =>
    applicationIdentifiers.get(element.ai)?.predefined === true;
  const query = [...rest.filter(predefined), ...rest.filter(element => !predefined(element))]
    .map(element => `${element.ai}=${escape(element.value)}`)
    .join('&');
  const path = inPath.map(ai => `/${ai}/${escape(value(ai) ?? '')}`).join('');
  const uri = `${stem}${path}${query === '' ? '' : `?${query}`}`;
  parseDigitalLink(uri);
  return uri;
}

/** Everything but the unreserved characters of RFC 3986 §2.3. */
const escape = (value: string): string =>
  encodeURIComponent(value).replaceAll(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
