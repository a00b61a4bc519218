import type { PrintedSymbol } from './labels.js';
import type { Gs1Element } from './gs1/parse-element-string.js';
import { printElementString, printHumanReadable } from './gs1/print-element-string.js';

/** What an element of GS1 AI 91 says is its company's own affair (General Specifications §3.9): this word in front says that it is ours. */
const OURS = 'SLOT-';
const SLOT = /^SLOT-([A-Z][1-9]\d?)$/;

/** Of a company's own (AI 91). */
export const OWN_ELEMENT = '91';

/** A position of a box: the box by its asset number (GIAI), and the position in an element of our own. A GIAI of its own would say nothing of either. */
export const slotSymbol = (giai: string, position: string): PrintedSymbol => ({
  symbology: ']d2',
  raw: printElementString(elementsOf(giai, position)),
  text: slotText(giai, position),
});

/** The line below it, which is also how a position is written down that somebody named by hand. */
export const slotText = (giai: string, position: string): string =>
  printHumanReadable(elementsOf(giai, position));

const elementsOf = (giai: string, position: string): readonly Gs1Element[] => [
  { ai: '8004', value: giai },
  { ai: OWN_ELEMENT, value: OURS + position },
];

/** The position that an element of a company's own names; undefined where it is about something else. */
export const positionIn = (own: string | undefined): string | undefined =>
  SLOT.exec(own ?? '')?.[1];
