import { therapyOfLabel } from './therapy-of-label.js';

const label = (serial: string) => ({ symbology: ']d2', raw: `010951234500001621${serial}` });

describe('the label of a container', () => {
  it('says of which therapy it is', () => {
    expect(therapyOfLabel(label('A999926ABC123T12.1'))).toEqual({
      coi: 'CHA999926ABC123',
      item: 'T12',
    });
  });

  it('of a banked tube says of which dose it is', () => {
    expect(therapyOfLabel(label('A999926ABC123D1T2.3'))?.item).toBe('D1T2');
  });

  it('that was typed says the same', () => {
    const typed = { symbology: ']Z0', raw: '09512345000016 A999926ABC123Q1.1 26' };
    expect(therapyOfLabel(typed)).toEqual({ coi: 'CHA999926ABC123', item: 'Q1' });
  });

  it.each([
    ['a box', { symbology: ']d2', raw: '80049512345BOX1' }],
    ['a lot', { symbology: ']d2', raw: '010951234500011010AMEM-26-01' }],
    ['a bottle with a serial number', label('SN0042')],
  ])('is not what stands on %s', (_what, scan) => {
    expect(therapyOfLabel(scan)).toBeUndefined();
  });
});
