import { commitment, derived, newSecret, open, seal } from './sealing.js';

const PLACE = ['ledger', 'participant', 'familyName', '1', 'record'];
const word = Buffer.from('Canarysová', 'utf8');

describe('what is sealed', () => {
  const key = newSecret();
  const sealed = seal(key, PLACE, word);

  it('opens with its key, in its place', () => {
    expect(open(key, PLACE, sealed)).toEqual(word);
  });

  it.each(PLACE.map((part, index) => [part, index] as const))(
    'H40: does not open in another place: another %s',
    (_part, index) => {
      expect(() => open(key, PLACE.with(index, 'other'), sealed)).toThrow();
    },
  );

  it('does not open with another key, nor when a bit of it has turned', () => {
    expect(() => open(newSecret(), PLACE, sealed)).toThrow();
    for (const at of [0, 12, sealed.length - 1]) {
      const turned = Buffer.from(sealed);
      turned.writeUInt8(turned.readUInt8(at) ^ 1, at);
      expect(() => open(key, PLACE, turned)).toThrow();
    }
  });

  it('is another each time, so that two of one name are not seen to be', () => {
    expect(seal(key, PLACE, word)).not.toEqual(sealed);
  });

  it('has a place whose parts cannot be read as others', () => {
    expect(() => seal(key, ['a|b'], word)).toThrow('separator');
  });
});

describe('a commitment', () => {
  it('is of one key and one participant, and is not a key', () => {
    const [one, other] = [newSecret(), newSecret()];
    expect(commitment(one, ['p'])).toBe(commitment(one, ['p']));
    expect(commitment(one, ['p'])).not.toBe(commitment(other, ['p']));
    expect(commitment(one, ['p'])).not.toBe(commitment(one, ['q']));
    expect(commitment(one, ['p'])).not.toBe(derived(one, 'commitment').toString('hex'));
  });
});
