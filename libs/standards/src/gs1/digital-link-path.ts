import { applicationIdentifiers } from './application-identifiers.js';

/** Whether the identifier may begin the path of a GS1 Digital Link. */
export const isLinkKey = (ai: string): boolean =>
  applicationIdentifiers.get(ai)?.qualifiers !== undefined;

/** The ways in which qualifiers may follow a key: any of them, in this order. */
export const pathsOf = (key: string): readonly (readonly string[])[] =>
  applicationIdentifiers.get(key)?.qualifiers ?? [];

/** Whether these qualifiers may follow this key, in this order. */
export const isPath = (key: string, qualifiers: readonly string[]): boolean =>
  pathsOf(key).some(path => isOrderedPart(qualifiers, path));

/** Whether the identifier, given apart, could have stood in this path. */
export const belongsInPath = (key: string, qualifiers: readonly string[], ai: string): boolean =>
  pathsOf(key).some(
    path => path.includes(ai) && isOrderedPart(qualifiers, path) && !qualifiers.includes(ai),
  );

function isOrderedPart(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const item of part) {
    const found = whole.indexOf(item, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}
