import { labelOf } from './label-serial.js';

describe('the serial of a label', () => {
  it('names therapy, item and instance after the GTIN', () => {
    const serial = { coi: 'CHA999926ABC123', item: 'T12', instance: 1 };
    expect(labelOf('09512345000016', serial)).toBe('09512345000016.A999926ABC123T12.1');
  });

  it('stays within the 20 characters of AI 21 up to a 99th item and a 99th instance', () => {
    const serial = labelOf('', { coi: 'CHA999926ABC123', item: 'V99', instance: 99 }).slice(1);
    expect(serial).toHaveLength(19);
  });
});
