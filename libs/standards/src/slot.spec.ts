import { readFileSync } from 'node:fs';
import { faultOf } from './fault-of.fixture.js';
import { OWN_ELEMENT, parseScan, positionIn, slotSymbol } from './index.js';

interface Vectors {
  readonly printed: readonly { box: string; position: string; raw: string; text: string }[];
  readonly noPosition: readonly string[];
}

const path = new URL('../../../test/vectors/standards/slots.json', import.meta.url);
const { printed, noPosition } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;

describe('the symbol of a position in a box', () => {
  it.each(printed)('$text', ({ box, position, raw, text }) => {
    expect(slotSymbol(box, position)).toEqual({ symbology: ']d2', raw, text });
    const parsed = parseScan({ symbology: ']d2', raw });
    const elements = parsed.kind === 'gs1' ? parsed.elements : [];
    expect(elements).toEqual([
      { ai: '8004', value: box },
      { ai: OWN_ELEMENT, value: `SLOT-${position}` },
    ]);
    expect(positionIn(elements[1]?.value)).toBe(position);
  });

  it.each(noPosition)('is not read from what else a company writes there: %s', own => {
    expect(positionIn(own)).toBeUndefined();
  });

  it('is nothing that a printer makes of a number that is none', () => {
    expect(faultOf(() => slotSymbol('', 'A1'))).toBeDefined();
  });
});
