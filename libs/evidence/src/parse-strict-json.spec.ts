import * as fc from 'fast-check';
import { NotStrictJson, parseStrictJson } from './index.js';

function faultOf(text: string): { code: string; path: string } {
  try {
    parseStrictJson(text);
  } catch (error) {
    if (error instanceof NotStrictJson) return { code: error.code, path: error.path };
    throw error;
  }
  return { code: 'ACCEPTED', path: '' };
}

describe('strict JSON at the door', () => {
  it.each([
    ['an equal key with another value', '{"a":1,"a":2}', 'KEY_DUPLICATE', '/a'],
    ['an equal key with the same value', '{"a":1,"b":{"c":1,"c":1}}', 'KEY_DUPLICATE', '/b/c'],
    ['an equal key in other letters', '{"a":1,"\\u0061":2}', 'KEY_DUPLICATE', '/a'],
    ['an integer beyond exactness', '[9007199254740993]', 'NUMBER_NOT_EXACT', '/0'],
    ['a number beyond all bounds', '{"n":1e400}', 'NUMBER_NOT_EXACT', '/n'],
    ['a fraction', '{"doses":[{"millilitres":0.1}]}', 'NUMBER_NOT_INTEGER', '/doses/0/millilitres'],
    ['an integer written as a fraction', '1.0', 'NUMBER_NOT_INTEGER', ''],
    ['an integer written with an exponent', '1e3', 'NUMBER_NOT_INTEGER', ''],
    ['minus zero', '[-0]', 'NUMBER_NEGATIVE_ZERO', '/0'],
    ['half a pair', '{"a":"\ud800"}', 'TEXT_LONE_SURROGATE', '/a'],
    ['half a pair, escaped', '{"a":"x\\ud800y"}', 'TEXT_LONE_SURROGATE', '/a'],
    ['a pair in the wrong order', '["\\udc00\\ud800"]', 'TEXT_LONE_SURROGATE', '/0'],
    ['half a pair in a key', '{"\\ud83d":1}', 'TEXT_LONE_SURROGATE', ''],
    ['a __proto__ key', '{"a":{"__proto__":{"role":"qa"}}}', 'KEY_UNSAFE', '/a/__proto__'],
    ['a __proto__ key, escaped', '{"\\u005f_proto__":1}', 'KEY_UNSAFE', '/__proto__'],
    ['a key like a method', '{"a":[{"toString":1}]}', 'KEY_UNSAFE', '/a/0/toString'],
    ['a key that a pointer must escape', '{"a/b":{"c~d":0.1}}', 'NUMBER_NOT_INTEGER', '/a~1b/c~0d'],
    ['what follows a member', '{"a":{"b":1},"c":[2] "d"}', 'JSON_INVALID', ''],
    ['33 arrays inside each other', '['.repeat(33) + ']'.repeat(33), 'TOO_DEEP', '/0'.repeat(32)],
    ['a million open arrays', '['.repeat(1_000_000), 'TOO_DEEP', '/0'.repeat(32)],
    ['nothing', '', 'JSON_INVALID', ''],
    ['a text that ends early', '{"a":[1,', 'JSON_INVALID', '/a/1'],
    ['an open string', '{"a":"b\\"', 'JSON_INVALID', '/a'],
    ['an escape at the very end', '"\\', 'JSON_INVALID', ''],
    ['a trailing comma', '[1,]', 'JSON_INVALID', '/1'],
    ['a comment', '[1/**/]', 'JSON_INVALID', ''],
    ['a second document', '{} {}', 'JSON_INVALID', ''],
    ['a byte order mark', '\ufeff{}', 'JSON_INVALID', ''],
    ['a raw line break in a string', '"a\nb"', 'JSON_INVALID', ''],
    ['an unknown escape', '"\\x41"', 'JSON_INVALID', ''],
    ['single quotes', "{'a':1}", 'JSON_INVALID', ''],
    ['a leading zero', '01', 'JSON_INVALID', ''],
    ['a plus sign', '+1', 'JSON_INVALID', ''],
    ['not a number', 'NaN', 'JSON_INVALID', ''],
    ['a blank that JSON does not know', '\u00a01', 'JSON_INVALID', ''],
    ['a half word', '[tru]', 'JSON_INVALID', '/0'],
  ])('refuses %s', (_name, text, code, path) => {
    expect(faultOf(text)).toEqual({ code, path });
  });

  it('says where the offender stands', () => {
    expect(() => parseStrictJson('{"a": 0.1}')).toThrow(expect.objectContaining({ offset: 6 }));
  });

  it.each([
    ' {"a" : [ 1 , -2 , true , false , null ] , "b" : { } , "c":[ ] } \r\n',
    '"\\u0041\\/\\"\\\\\\ud83d\\ude00😀"',
    '{"Constructor":1,"proto":2,"has own property":3}',
    '[9007199254740991,-9007199254740991,0]',
    '['.repeat(32) + ']'.repeat(32),
  ])('reads %s as JSON.parse does', text => {
    expect(parseStrictJson(text)).toEqual(JSON.parse(text));
  });

  it.each([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])(
    'refuses the key %s, which a mapper would drop unseen',
    key => {
      expect(faultOf(JSON.stringify([{ ok: 1 }]).replace('ok', key))).toEqual({
        code: 'KEY_UNSAFE',
        path: `/0/${key}`,
      });
    },
  );

  it('leaves prototypes alone', () => {
    expect(faultOf('{"__proto__":{"polluted":1}}').code).toBe('KEY_UNSAFE');
    expect(Object.getPrototypeOf(parseStrictJson('{"a":1}'))).toBe(Object.prototype);
  });
});

/** Texts near the border of the grammar: JSON with a few characters replaced, taken out or doubled. */
const damagedText = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(
      fc.tuple(
        fc.nat(200),
        fc.constantFrom(
          '',
          '"',
          '\\',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '0',
          '1',
          '-',
          '.',
          'e',
          ' ',
          '\n',
          '\ud800',
          'n',
          't',
        ),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce(
      (edited, [at, insert]) => edited.slice(0, at) + insert + edited.slice(at + 1),
      text,
    ),
  );

describe('strict JSON against JSON.parse', () => {
  it('gives the same value for every text it accepts', () => {
    fc.assert(
      fc.property(damagedText, text => {
        if (faultOf(text).code === 'ACCEPTED') {
          expect(parseStrictJson(text)).toEqual(JSON.parse(text));
        }
      }),
      { numRuns: 2_000, seed: 8259 },
    );
  });

  it('calls a text no JSON only when JSON.parse does too', () => {
    fc.assert(
      fc.property(damagedText, text => {
        if (faultOf(text).code === 'JSON_INVALID') {
          expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
        }
      }),
      { numRuns: 2_000, seed: 8259 },
    );
  });
});
