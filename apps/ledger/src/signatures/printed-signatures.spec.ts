import { type Signature, instantOf } from '@selfsame/custody';
import { type PrintedSignature, printSignatures } from './printed-signatures.js';

const signature = {
  statement: {
    meaning: 'certification',
    signer: { person: 'S-7', role: 'qp', site: 'motol' },
  },
  proof: { kind: 'badge-and-pin' },
} as unknown as Signature;

const signed: PrintedSignature = {
  revision: 41,
  type: 'BatchCertified',
  signature,
  recordedAt: instantOf('2026-07-01T22:30:00.000Z'),
  name: 'Jana Nováková',
};

const inPrague = (): string => 'Europe/Prague';
const cellsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell);

describe('a printed signature', () => {
  it('says who, in which role, when and where on earth, what for and with what', () => {
    expect(cellsOf(printSignatures('CHA1', [signed], inPrague))).toEqual([
      '41',
      'BatchCertified',
      'Jana Nováková (S-7)',
      'qp',
      '2026-07-02 00:30:00 GMT+02:00 (Europe/Prague)',
      'I certify that this batch conforms to its protocol for this stage.',
      'badge and PIN',
    ]);
  });

  it('says the number where the vault cannot say the name', () => {
    const page = printSignatures('CHA1', [{ ...signed, name: null }], inPrague);
    expect(cellsOf(page)[2]).toBe('S-7');
  });

  it('tells winter from summer in the hour that comes twice', () => {
    const at = (time: string) => ({ ...signed, recordedAt: instantOf(time) });
    const twice = [at('2026-10-25T00:30:00.000Z'), at('2026-10-25T01:30:00.000Z')];
    const cells = cellsOf(printSignatures('CHA1', twice, inPrague));
    expect([cells[4], cells[11]]).toEqual([
      '2026-10-25 02:30:00 GMT+02:00 (Europe/Prague)',
      '2026-10-25 02:30:00 GMT+01:00 (Europe/Prague)',
    ]);
  });

  it('is text, whatever somebody is called', () => {
    const name = '<script src="x">&amp;';
    const page = printSignatures('CHA1', [{ ...signed, name }], inPrague);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script src=&quot;x&quot;>&amp;amp;');
  });
});
