import { readAloud } from './read-aloud.js';

const GS = '\u001d';

/** Somebody sees what was read, before it goes on, in the words of the thing that he holds. */
describe('a symbol, read aloud', () => {
  it.each([
    ['a package', ']C1', '00395123450000000017', 'package', '395123450000000017'],
    [
      'a label',
      ']d2',
      `010951234500001621A999926YD6JZQT1.1${GS}7240SS-CAR-101`,
      'label',
      'A999926YD6JZQT1.1',
    ],
    [
      'a label in another order',
      ']d2',
      `01095123450000161727013110LOT-7A${GS}21SN-42`,
      'label',
      'SN-42',
    ],
    ['a lot', ']d2', '010951234500001610LOT-7A', 'lot', 'LOT-7A'],
    ['a seal', ']d2', '80049512345SEAL1', 'asset', '9512345SEAL1'],
    [
      'a wristband',
      ']d2',
      `8018951234500000000178${GS}80191${GS}724101`,
      'wristband',
      '951234500000000178',
    ],
    [
      'what a house writes on its own things',
      ']d2',
      `80049512345BOX1${GS}91B12`,
      'asset',
      '9512345BOX1',
    ],
    ['a donation', ']C0', '=A99992612345600', 'donation', 'A999926123456'],
    ['a badge, without its secret', ']Q1', 'SSB1:nurse-1:b7:c2VjcmV0', 'badge', 'nurse-1'],
    ['a typed label', ']Z0', '09512345000016 A999926YD6JZQT2.1 26', 'label', 'A999926YD6JZQT2.1'],
    [
      'a typed band',
      ']Z0',
      '(8018)951234500000000178(8019)1(7241)01',
      'wristband',
      '951234500000000178',
    ],
    [
      'something else',
      ']Q1',
      'https://shop.example/?8004=1',
      'other',
      'https://shop.example/?8004=1',
    ],
    ['GS1 that nobody here knows', ']d2', '9912345', 'other', '9912345'],
  ])('is that of %s', (_what, symbology, raw, marked, value) => {
    expect(readAloud({ symbology, raw })).toEqual({ marked, value });
  });

  it('is that of a position, and of the box that it is of', () => {
    const raw = `80049512345BOX1${GS}91SLOT-C3`;
    const read = { marked: 'slot', value: 'C3', box: '9512345BOX1' };
    expect(readAloud({ symbology: ']d2', raw })).toEqual(read);
  });
});
