// JSON at the door. JSON.parse keeps the last of two equal keys, rounds 9007199254740993, turns 1e400
// into Infinity and lets half a surrogate pair through; each would make the stored statement differ
// from the one that was sent. This reader accepts a subset of RFC 8259 and gives JSON.parse's value for it.
// It runs before anything is known of the document, so what is only needed for a fault is made at the fault.
import { describeFault, faultOfNumber, LONE_SURROGATE, MAX_DEPTH } from './document-fault.js';
import { isUnsafeKey, pointerTo } from './document-fault.js';
import type { DocumentFault } from './document-fault.js';

/** The text was refused; `path` is the JSON Pointer (RFC 6901) of the offender, `offset` where it stands. */
export class NotStrictJson extends Error {
  constructor(
    readonly code: DocumentFault,
    readonly path: string,
    readonly offset: number,
  ) {
    super(describeFault(code, path));
    this.name = 'NotStrictJson';
  }
}

/**
 * Parses a JSON text whose numbers are all safe integers and whose keys are all distinct.
 * @throws NotStrictJson with a code, a JSON Pointer and the offset in UTF-16 units
 */
export function parseStrictJson(text: string): unknown {
  const reader = new Reader(text);
  const value = reader.readValue(0);
  reader.expectEnd();
  return value;
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const INTEGER = /^-?[0-9]+$/;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

class Reader {
  #at = 0;
  /** Keys and indices down to the value that is being read. A fault leaves it as it stands: it is the pointer. */
  readonly #trail: (string | number)[] = [];

  constructor(private readonly text: string) {}

  readValue(depth: number): unknown {
    this.#skipBlank();
    switch (this.text[this.#at]) {
      case '{':
        return this.#readObject(this.#deeper(depth));
      case '[':
        return this.#readArray(this.#deeper(depth));
      case '"':
        return this.#readString();
      case 't':
      case 'f':
      case 'n':
        return WORDS[this.#match(WORD)] ?? null;
      default:
        return this.#readNumber();
    }
  }

  expectEnd(): void {
    this.#skipBlank();
    if (this.#at < this.text.length) throw this.#fault('JSON_INVALID');
  }

  #readObject(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#at += 1;
    if (this.#take('}')) return object;
    do {
      this.#skipBlank();
      const start = this.#at;
      const key = this.#readString();
      this.#trail.push(key);
      if (isUnsafeKey(key)) throw this.#fault('KEY_UNSAFE', start);
      if (Object.hasOwn(object, key)) throw this.#fault('KEY_DUPLICATE', start);
      if (!this.#take(':')) throw this.#fault('JSON_INVALID');
      object[key] = this.readValue(depth);
      this.#trail.pop();
    } while (this.#take(','));
    if (!this.#take('}')) throw this.#fault('JSON_INVALID');
    return object;
  }

  #readArray(depth: number): unknown[] {
    const array: unknown[] = [];
    this.#at += 1;
    if (this.#take(']')) return array;
    do {
      this.#trail.push(array.length);
      array.push(this.readValue(depth));
      this.#trail.pop();
    } while (this.#take(','));
    if (!this.#take(']')) throw this.#fault('JSON_INVALID');
    return array;
  }

  #readString(): string {
    const start = this.#at;
    if (this.text[start] !== '"') throw this.#fault('JSON_INVALID');
    let end = start + 1;
    while (this.text[end] !== '"') {
      if (end >= this.text.length) throw this.#fault('JSON_INVALID');
      end += this.text[end] === '\\' ? 2 : 1;
    }
    this.#at = end + 1;
    const value = unescape(this.text.slice(start, end + 1));
    if (value === undefined) throw this.#fault('JSON_INVALID', start);
    if (LONE_SURROGATE.test(value)) throw this.#fault('TEXT_LONE_SURROGATE', start);
    return value;
  }

  #readNumber(): number {
    const start = this.#at;
    const digits = this.#match(NUMBER);
    const value = Number(digits);
    // 1.0 and 1e3 are integers too, yet whoever wrote them may next write 1.1: refused as a form.
    const fault = faultOfNumber(value) ?? (INTEGER.test(digits) ? undefined : 'NUMBER_NOT_INTEGER');
    if (fault !== undefined) throw this.#fault(fault, start);
    return value;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw this.#fault('JSON_INVALID');
    this.#at += found.length;
    return found;
  }

  #take(character: string): boolean {
    this.#skipBlank();
    if (this.text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skipBlank(): void {
    BLANK.lastIndex = this.#at;
    BLANK.exec(this.text);
    this.#at = BLANK.lastIndex;
  }

  #deeper(depth: number): number {
    if (depth >= MAX_DEPTH) throw this.#fault('TOO_DEEP');
    return depth + 1;
  }

  #fault(code: DocumentFault, offset = this.#at): NotStrictJson {
    const path = this.#trail.reduce<string>(pointerTo, '');
    return new NotStrictJson(code, path, offset);
  }
}

// Escapes and control characters inside a string are the platform's business: it knows them exactly.
function unescape(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
