import * as fc from 'fast-check';
import { canonicalBytes, isUnsafeKey, NotCanonical, parseStrictJson, sha256Hex } from './index.js';

const text = (value: unknown): string => new TextDecoder().decode(canonicalBytes(value));

function faultOf(value: unknown): { code: string; path: string } {
  try {
    canonicalBytes(value);
  } catch (error) {
    if (error instanceof NotCanonical) return { code: error.code, path: error.path };
    throw error;
  }
  return { code: 'ACCEPTED', path: '' };
}

/** Every kind of value that has a canonical form and may come in at the door. */
const acceptable = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    // Adding 0 turns minus zero into zero.
    fc.maxSafeInteger().map(n => n + 0),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'binary' }).filter(key => !isUnsafeKey(key)),
      tie('value'),
      {
        maxKeys: 4,
        noNullPrototype: false,
      },
    ),
  ),
})).value;

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('canonical bytes (RFC 8785)', () => {
  it.each([
    [
      'no blanks',
      { a: [1, 2, { b: null }], t: true, f: false },
      '{"a":[1,2,{"b":null}],"f":false,"t":true}',
    ],
    [
      'keys by UTF-16 unit, not by locale',
      { é: 1, z: 2, a: 3, Z: 4, 10: 5, 9: 6 },
      '{"10":5,"9":6,"Z":4,"a":3,"z":2,"é":1}',
    ],
    [
      'a surrogate pair before U+FB33',
      { '\ufb33': 1, '\u{1f600}': 2, '\u20ac': 3 },
      '{"€":3,"😀":2,"\ufb33":1}',
    ],
    ['short escapes where JSON has them', '\b\t\n\f\r"\\', '"\\b\\t\\n\\f\\r\\"\\\\"'],
    ['lower-case hex for other controls', '\u0000\u000f\u001f', '"\\u0000\\u000f\\u001f"'],
    ['nothing else escaped', '\u007f/</script>\u2028€', '"\u007f/</script>\u2028€"'],
    ['the empty key and the empty containers', { '': {}, a: [] }, '{"":{},"a":[]}'],
    [
      'the largest exact integers',
      [9007199254740991, -9007199254740991, 0],
      '[9007199254740991,-9007199254740991,0]',
    ],
    ['no Unicode normalisation', ['\u00e9', 'e\u0301'], '["\u00e9","e\u0301"]'],
  ])('%s', (_name, value, expected) => {
    expect(text(value)).toBe(expected);
  });

  it('does not depend on the order in which keys were set', () => {
    expect(sha256Hex(canonicalBytes({ b: 1, a: 2 }))).toBe(
      sha256Hex(canonicalBytes({ a: 2, b: 1 })),
    );
  });

  it.each([
    ['a fraction', { a: [0.1] }, 'NUMBER_NOT_INTEGER', '/a/0'],
    ['an integer beyond exactness', 2 ** 53, 'NUMBER_NOT_EXACT', ''],
    ['infinity', { n: Infinity }, 'NUMBER_NOT_EXACT', '/n'],
    ['not a number', { n: NaN }, 'NUMBER_NOT_EXACT', '/n'],
    ['minus zero', { n: -0 }, 'NUMBER_NEGATIVE_ZERO', '/n'],
    ['half a pair in a value', ['\ud800'], 'TEXT_LONE_SURROGATE', '/0'],
    ['half a pair in a key', { '\udc00': 1 }, 'TEXT_LONE_SURROGATE', '/\udc00'],
    ['undefined, not dropped', { a: undefined }, 'VALUE_UNSUPPORTED', '/a'],
    ['undefined as a whole', undefined, 'VALUE_UNSUPPORTED', ''],
    ['a function', { toJSON: () => 1 }, 'VALUE_UNSUPPORTED', '/toJSON'],
    ['a bigint', { 'a/b~c': 1n }, 'VALUE_UNSUPPORTED', '/a~1b~0c'],
    ['a symbol as key', { [Symbol('s')]: 1 }, 'VALUE_UNSUPPORTED', ''],
    ['a Date', { at: new Date(0) }, 'VALUE_UNSUPPORTED', '/at'],
    ['a Map', new Map(), 'VALUE_UNSUPPORTED', ''],
    ['bytes', new Uint8Array(1), 'VALUE_UNSUPPORTED', ''],
    ['a boxed string', Object('x') as unknown, 'VALUE_UNSUPPORTED', ''],
    ['an array with a hole', Array.from({ length: 1 }), 'VALUE_UNSUPPORTED', '/0'],
    ['a __proto__ key', JSON.parse('{"__proto__":1}') as unknown, 'KEY_UNSAFE', '/__proto__'],
    ['33 arrays inside each other', nested(33), 'TOO_DEEP', '/0'.repeat(32)],
  ])('refuses %s', (_name, value, code, path) => {
    expect(faultOf(value)).toEqual({ code, path });
  });

  it('accepts 32 arrays inside each other, and ends a cycle at the same depth', () => {
    expect(faultOf(nested(32)).code).toBe('ACCEPTED');
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(faultOf(cycle).code).toBe('TOO_DEEP');
  });

  it('says how to write the number instead, and never quotes the value', () => {
    expect(() => canonicalBytes({ volume: 1.5 })).toThrow(
      /integer in the named unit or a decimal string/,
    );
    expect(() => canonicalBytes({ volume: 1.5 })).not.toThrow(/1\.5/);
  });

  it('is a fixed point: reading the bytes and writing them again changes nothing', () => {
    fc.assert(
      fc.property(acceptable, value => {
        const once = text(value);
        expect(text(parseStrictJson(once))).toBe(once);
        expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 8785 },
    );
  });

  it('exists for whatever the door lets in, written in any of the ways of JSON.stringify', () => {
    fc.assert(
      fc.property(acceptable, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const sent = JSON.stringify(value, undefined, indent);
        expect(parseStrictJson(sent)).toEqual(JSON.parse(sent));
        expect(text(parseStrictJson(sent))).toBe(text(value));
      }),
      { seed: 8785 },
    );
  });
});

describe('SHA-256 in hex', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j', (input, expected) => {
    expect(sha256Hex(new TextEncoder().encode(input))).toBe(expected);
  });
});
