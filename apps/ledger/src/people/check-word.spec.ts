import { checkWordFrom, heardAsCheckWord } from './check-word.js';
import { Passwords } from './passwords.js';

describe('a check word', () => {
  it('is eight characters of which none looks or sounds like another one', () => {
    expect(checkWordFrom(Uint8Array.of(0, 1, 17, 18, 22, 30, 31, 32))).toBe('01HJ-PYZ0');
  });

  it.each(['01HJ-PYZ0', '01hjpyz0', 'o1hj pyzO', 'OIHJ-PYZO', 'olhj-pyz0'])(
    'is the same, heard as %s',
    heard => {
      expect(heardAsCheckWord(heard)).toBe('01HJ-PYZ0');
    },
  );

  it('H43: is that of one way in, of one person, in one ledger', () => {
    const key = new Uint8Array(32);
    const ours = new Passwords(key, 'LEDGER');
    const word = ours.checkWordOf('S-1', 'CREDENTIAL-1');
    expect(new Passwords(key, 'LEDGER').checkWordOf('S-1', 'CREDENTIAL-1')).toBe(word);
    for (const other of [
      ours.checkWordOf('S-2', 'CREDENTIAL-1'),
      ours.checkWordOf('S-1', 'CREDENTIAL-2'),
      new Passwords(key, 'ANOTHER').checkWordOf('S-1', 'CREDENTIAL-1'),
      new Passwords(
        Uint8Array.from(key, () => 1),
        'LEDGER',
      ).checkWordOf('S-1', 'CREDENTIAL-1'),
    ])
      expect(other).not.toBe(word);
  });
});
