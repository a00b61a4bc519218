import type { Scan } from './scan.js';

/** What a symbol is on, as far as it tells by itself. */
export type Marked =
  'package' | 'label' | 'lot' | 'asset' | 'slot' | 'wristband' | 'donation' | 'badge' | 'other';

/** What somebody is shown of a symbol, to see that it is the one that he holds. The ledger reads it by itself; nothing is decided by this. */
export interface ReadAloud {
  readonly marked: Marked;
  readonly value: string;
  /** Of a position: the box that it is of. */
  readonly box?: string;
}

const GROUP_SEPARATOR = '\u001d';
/** Of GS1: the modifiers that say so (ISO/IEC 15424). */
const GS1 = new Set([']d2', ']C1', ']Q3', ']e0']);
/** Elements that end by themselves (GS1 General Specifications, figure 7.8.5-2): those that labels of this kind carry. */
const LENGTHS: Readonly<Record<string, number>> = {
  '00': 18,
  '01': 14,
  '02': 14,
  '11': 6,
  '17': 6,
};
/** How long the names of the others are, by their first digits. */
const NAME_LENGTHS: readonly (readonly [first: RegExp, length: number])[] = [
  [/^(?:10|2[12]|9\d)/, 2],
  [/^(?:72|80)/, 4],
];
/** An ISBT 128 donation number, with its flags. */
const DONATION = /^=([A-Z]\d{4}\d{8})/;
/** Whose badge it is: what proves that it is one is nothing for eyes. */
const BADGE = /^SSB1:([^:]+):/;
/** What the card of a box writes where a company writes what it likes. */
const SLOT = /^SLOT-([A-Z][1-9]\d?)$/;
/** As people type a label and a wristband from the line below the symbol. */
const TYPED_LABEL = /^\d{14} (\S+) \d{2}$/;
const TYPED_BAND = /^\(8018\)(\d{18})/;

/** The name and the length of what a GS1 element string begins with; undefined where nobody here knows it. */
function firstElement(rest: string): readonly [name: string, value: string] | undefined {
  const fixed = LENGTHS[rest.slice(0, 2)];
  if (fixed !== undefined) return [rest.slice(0, 2), rest.slice(2, 2 + fixed)];
  const length = NAME_LENGTHS.find(([first]) => first.test(rest))?.[1];
  if (length === undefined) return undefined;
  const [value = ''] = rest.slice(length).split(GROUP_SEPARATOR, 1);
  return [rest.slice(0, length), value];
}

function elementsOf(raw: string): ReadonlyMap<string, string> {
  const elements = new Map<string, string>();
  for (let rest = raw; rest !== '';) {
    const first = firstElement(rest);
    if (first === undefined) break;
    const [name, value] = first;
    elements.set(name, value);
    rest = rest.slice(name.length + value.length);
    if (rest.startsWith(GROUP_SEPARATOR)) rest = rest.slice(1);
  }
  return elements;
}

/** By the element that tells things apart: the first that a symbol has. */
const TELLING: readonly (readonly [name: string, marked: Marked])[] = [
  ['00', 'package'],
  ['8018', 'wristband'],
  ['8004', 'asset'],
  ['21', 'label'],
  ['10', 'lot'],
];

export function readAloud({ symbology, raw }: Pick<Scan, 'symbology' | 'raw'>): ReadAloud {
  const [, donation] = DONATION.exec(raw) ?? [];
  if (donation !== undefined) return { marked: 'donation', value: donation };
  const [, holder] = BADGE.exec(raw) ?? [];
  if (holder !== undefined) return { marked: 'badge', value: holder };
  const elements = GS1.has(symbology) ? elementsOf(raw) : new Map<string, string>();
  const box = elements.get('8004');
  const [, position] = SLOT.exec(elements.get('91') ?? '') ?? [];
  if (box !== undefined && position !== undefined) return { marked: 'slot', value: position, box };
  for (const [name, marked] of TELLING) {
    const value = elements.get(name);
    if (value !== undefined) return { marked, value };
  }
  const [, serial] = TYPED_LABEL.exec(raw) ?? [];
  if (serial !== undefined) return { marked: 'label', value: serial };
  const [, recipient] = TYPED_BAND.exec(raw) ?? [];
  if (recipient !== undefined) return { marked: 'wristband', value: recipient };
  return { marked: 'other', value: raw.replaceAll(GROUP_SEPARATOR, ' ') };
}
