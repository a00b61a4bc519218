import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { UnreadableEvent, eventTypes, readEvent } from '../index.js';

interface Golden {
  readonly bytes: string;
  readonly sha256: string;
  /** What every later build must read from these bytes. */
  readonly data: unknown;
  readonly afterTheFact?: { readonly reason: string };
}

const goldens = Object.entries(eventTypes).flatMap(([type, newest]) =>
  Array.from({ length: newest }, (_, index) => `test/vectors/events/${type}.v${index + 1}.json`),
);

/** Beside the asked form of its type: the same event, told when it had already happened. */
const TOLD_AFTERWARDS = [
  'test/vectors/events/InfusionStarted.v1.after-the-fact.json',
  'test/vectors/events/HandoffAccepted.v1.kept-offline.json',
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('stored events', () => {
  it.each([...goldens, ...TOLD_AFTERWARDS])(
    'H46: every version ever written is read for ever: %s',
    file => {
      expect(existsSync(file)).toBe(true);
      const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden;
      expect(createHash('sha256').update(golden.bytes, 'utf8').digest('hex')).toBe(golden.sha256);
      const { data, envelope } = readEvent(encode(golden.bytes), file);
      expect(data).toEqual(golden.data);
      expect(envelope.afterTheFact).toEqual(golden.afterTheFact);
    },
  );

  const [first = ''] = goldens;
  const changed = (change: object): Uint8Array => {
    const { bytes } = JSON.parse(readFileSync(first, 'utf8')) as Golden;
    return encode(JSON.stringify({ ...(JSON.parse(bytes) as object), ...change }));
  };

  it.each([
    ['an unknown type', { type: 'TubeTeleported' }],
    ['a type that is only a property of every object', { type: 'constructor' }],
    ['a schema from the future', { schema: 99 }],
    ['a schema that never was', { schema: 0 }],
    ['an envelope of another version', { v: 2 }],
  ])('H46: %s stops the reader with its position', (_name, change) => {
    const reading = () => readEvent(changed(change), '1.42');
    expect(reading).toThrow(UnreadableEvent);
    expect(reading).toThrow('1.42');
  });

  it('H46: bytes that are no document stop the reader', () => {
    expect(() => readEvent(encode('{'), '1.42')).toThrow(UnreadableEvent);
    expect(() => readEvent(Uint8Array.of(0xff), '1.42')).toThrow(UnreadableEvent);
  });
});
