import { ScanRejected } from '../scan-rejected.js';
import { applicationIdentifiers } from './application-identifiers.js';

/**
 * What may, must and must not stand on one label (GS1 General Specifications §4.13 and §4.14), over the
 * elements of one symbol. The same element twice is allowed when it says the same.
 *
 * @throws ScanRejected
 */
export function checkTogether(
  elements: readonly { readonly ai: string; readonly value: string }[],
): void {
  const present = new Map<string, string>();
  for (const { ai, value } of elements) {
    const before = present.get(ai);
    if (before !== undefined && before !== value) throw new ScanRejected('SCAN_DUPLICATE', { ai });
    present.set(ai, value);
  }
  const stands = (pattern: string, beside: string): string | undefined =>
    [...present.keys()].find(ai => ai !== beside && matches(pattern, ai));
  for (const ai of present.keys()) {
    const entry = applicationIdentifiers.get(ai);
    for (const choices of entry?.needs ?? []) {
      const met = choices.some(choice =>
        choice.split('+').every(one => stands(one, ai) !== undefined),
      );
      if (!met) throw new ScanRejected('SCAN_COMBINATION', { ai, needs: choices.join(' or ') });
    }
    for (const excluded of entry?.excludes ?? []) {
      const not = stands(excluded, ai);
      if (not !== undefined) throw new ScanRejected('SCAN_COMBINATION', { ai, not });
    }
  }
}

/** `n` stands for any digit: `31nn`. */
const matches = (pattern: string, ai: string): boolean =>
  pattern.length === ai.length &&
  [...pattern].every((wanted, index) => wanted === 'n' || wanted === ai[index]);
