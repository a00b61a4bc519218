/** Why a value or a text cannot become a canonical document. */
export type DocumentFault =
  /** The text does not follow the JSON grammar (RFC 8259). */
  | 'JSON_INVALID'
  /** One object names the same key twice, be it with the same value. */
  | 'KEY_DUPLICATE'
  /** A key such as `__proto__` or `constructor`, which some readers take for an instruction and others drop. */
  | 'KEY_UNSAFE'
  /** A fraction or an exponent: write an integer in the named unit, or a decimal string. */
  | 'NUMBER_NOT_INTEGER'
  /** Beyond 2^53 - 1, where a reader may silently see a neighbour. */
  | 'NUMBER_NOT_EXACT'
  /** Minus zero, which canonical JSON cannot tell from zero. */
  | 'NUMBER_NEGATIVE_ZERO'
  /** Half of a UTF-16 pair: no UTF-8 bytes exist for it. */
  | 'TEXT_LONE_SURROGATE'
  /** Nested deeper than MAX_DEPTH. */
  | 'TOO_DEEP'
  /** Not a value of JSON: undefined, a function, a bigint, a Date, a Map, an array with holes. */
  | 'VALUE_UNSUPPORTED';

/** Objects and arrays inside each other, the outermost counted as 1. */
export const MAX_DEPTH = 32;

/** Half of a surrogate pair standing alone; whole pairs do not match under the `u` flag. */
export const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * What every object answers to without having it. A mapper that asks an object for such a key finds a method
 * there and passes the sent value over: at the door no key may be dropped unseen.
 */
export const isUnsafeKey = (key: string): boolean =>
  key === 'prototype' || Object.hasOwn(Object.prototype, key);

/** One step of a JSON Pointer (RFC 6901 §3). */
export function pointerTo(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What to say about a number that is not a safe integer, the same at the door and before hashing. */
export function faultOfNumber(value: number): DocumentFault | undefined {
  if (Object.is(value, -0)) return 'NUMBER_NEGATIVE_ZERO';
  if (Number.isSafeInteger(value)) return undefined;
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 'NUMBER_NOT_INTEGER' : 'NUMBER_NOT_EXACT';
}

const ADVICE: Partial<Record<DocumentFault, string>> = {
  NUMBER_NOT_INTEGER: 'use an integer in the named unit or a decimal string',
  NUMBER_NOT_EXACT: 'use a decimal string for a number beyond 9007199254740991',
  KEY_DUPLICATE: 'name each key once',
  KEY_UNSAFE: 'no field has this name',
  TOO_DEEP: `nest at most ${MAX_DEPTH} objects and arrays`,
};

/** One sentence for the person who sent it. Never quotes the value: it may be personal. */
export function describeFault(fault: DocumentFault, path: string): string {
  const where = path === '' ? 'The document' : `The value at ${path}`;
  const advice = ADVICE[fault];
  return `${where}: ${fault}${advice === undefined ? '' : ` (${advice})`}.`;
}
