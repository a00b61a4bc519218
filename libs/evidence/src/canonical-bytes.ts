// The one form in which a document is stored, hashed and signed: JSON Canonicalization Scheme, RFC 8785.
// Narrower than the RFC on purpose: our documents carry safe integers and decimal strings only, because
// the RFC's rules for other numbers are where independent readers disagree.
import canonicalize from 'canonicalize';
import { describeFault, faultOfNumber, LONE_SURROGATE, MAX_DEPTH } from './document-fault.js';
import { pointerTo } from './document-fault.js';
import type { DocumentFault } from './document-fault.js';

/** The value has no canonical form here; `path` is the JSON Pointer (RFC 6901) of the offender. */
export class NotCanonical extends Error {
  constructor(
    readonly code: DocumentFault,
    readonly path: string,
  ) {
    super(describeFault(code, path));
    this.name = 'NotCanonical';
  }
}

const encoder = new TextEncoder();

/**
 * The canonical UTF-8 bytes of a JSON value (RFC 8785 §3.2).
 * @throws NotCanonical rather than dropping, rounding or guessing anything
 */
export function canonicalBytes(value: unknown): Uint8Array {
  assertCanonical(value, '', 0);
  return encoder.encode(canonicalize(value));
}

function assertCanonical(value: unknown, path: string, depth: number): void {
  switch (typeof value) {
    case 'string':
      return assertText(value, path);
    case 'number': {
      const fault = faultOfNumber(value);
      if (fault !== undefined) throw new NotCanonical(fault, path);
      return;
    }
    case 'boolean':
      return;
    case 'object':
      if (value === null) return;
      if (depth >= MAX_DEPTH) throw new NotCanonical('TOO_DEEP', path);
      return Array.isArray(value)
        ? assertArray(value, path, depth + 1)
        : assertPlainObject(value, path, depth + 1);
    default:
      throw new NotCanonical('VALUE_UNSUPPORTED', path);
  }
}

function assertArray(value: readonly unknown[], path: string, depth: number): void {
  // By index, not with forEach: a hole must be met as the undefined it would be read as.
  for (let index = 0; index < value.length; index += 1) {
    assertCanonical(value[index], pointerTo(path, index), depth);
  }
}

function assertPlainObject(value: object, path: string, depth: number): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Tests run each file in its own realm, where Object.prototype has several twins.
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain || Object.getOwnPropertySymbols(value).length > 0) {
    throw new NotCanonical('VALUE_UNSUPPORTED', path);
  }
  for (const [key, member] of Object.entries(value)) {
    const memberPath = pointerTo(path, key);
    assertText(key, memberPath);
    if (key === '__proto__') throw new NotCanonical('KEY_UNSAFE', memberPath);
    assertCanonical(member, memberPath, depth);
  }
}

function assertText(text: string, path: string): void {
  if (LONE_SURROGATE.test(text)) throw new NotCanonical('TEXT_LONE_SURROGATE', path);
}
