import {
  makeGsrn,
  makeGtin,
  printTypedLabel,
  printTypedWristband,
  readTypedLabel,
  readTypedWristband,
  wristbandSymbol,
} from '@selfsame/standards';
import { toldOf } from '../apps/web/src/typing/typed-line.js';

const label = printTypedLabel(makeGtin('0951234500001'), 'A999926YD6JZQT1.12');
const band = printTypedWristband(wristbandSymbol(makeGsrn('89512345000000000'), '1').raw);

/** Every line in which one character is another one, or two neighbours stand the other way round. */
const misreadings = (line: string): readonly string[] =>
  [...line].flatMap((character, at) => [
    line.slice(0, at) + (character === '7' ? '8' : '7') + line.slice(at + 1),
    line.slice(0, at) + (line[at + 1] ?? '') + character + line.slice(at + 2),
  ]);

const isRead = (read: (line: string) => unknown, line: string): boolean => {
  try {
    read(line);
    return true;
  } catch {
    return false;
  }
};

/** H27: what a screen says while somebody types is what the ledger will say. */
describe('the check characters of a line that is typed', () => {
  it('agree where it is read as it is printed', () => {
    expect(toldOf(label)).toBe('agrees');
    expect(toldOf(band)).toBe('agrees');
  });

  it('are not asked for before the line is whole', () => {
    for (let length = 0; length < label.length - 1; length += 1)
      expect(toldOf(label.slice(0, length))).not.toBe('agrees');
    expect(toldOf(label.slice(0, -1))).toBe('unfinished');
    expect(toldOf(band.slice(0, 12))).toBe('unfinished');
  });

  it('agree for no misread label that the ledger would refuse, and for every one that it reads', () => {
    for (const line of misreadings(label))
      expect([line, toldOf(line) === 'agrees']).toEqual([line, isRead(readTypedLabel, line)]);
  });

  it('agree for no misread number on a wristband', () => {
    const number = band.indexOf(')') + 1;
    const wrong = misreadings(band.slice(number, number + 18)).map(
      digits => band.slice(0, number) + digits + band.slice(number + 18),
    );
    for (const line of wrong)
      expect([line, toldOf(line) === 'agrees']).toEqual([line, isRead(readTypedWristband, line)]);
  });
});
