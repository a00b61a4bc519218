import type { ScanFault } from '../scan-rejected.js';

/** Facility identification number (ST-001 §2.4.1); no letter O, which looks like a zero. */
export const FIN = '[A-NP-Z1-9][0-9A-NP-Z]{2}\\d{2}';

/** A part that says what is wrong with a content of the right form. */
export type ContentRule = (content: string) => ScanFault | undefined;

/** One ISBT 128 data structure: identifier, content and its length. */
export interface DataStructure {
  /** Number in ST-001, such as `001`. */
  readonly number: string;
  readonly title: string;
  /** Data identifier. For DS001 its second character is the first of the content. */
  readonly identifier: string;
  /** Characters of the content, from what follows the identifier; nothing when that is too short to tell. */
  readonly lengthOf: (rest: string) => number | undefined;
  readonly form: RegExp;
  readonly rule?: ContentRule;
  /** Tells of a person: never to be kept in a log. */
  readonly personal: boolean;
}

interface Extras {
  readonly rule?: ContentRule;
  readonly personal?: boolean;
}

export const structure = (
  number: string,
  title: string,
  identifier: string,
  form: string,
  length: number,
  { rule, personal = false }: Extras = {},
): DataStructure => ({
  number,
  title,
  identifier,
  lengthOf: () => length,
  form: new RegExp(`^(?:${form})$`),
  ...(rule === undefined ? {} : { rule }),
  personal,
});

/**
 * Content that says its own length: after `skip` characters, `count` digits tell how many times `each`
 * characters follow.
 */
export const counted = (
  whole: DataStructure,
  { skip, count, each }: { readonly skip: number; readonly count: number; readonly each: number },
): DataStructure => ({
  ...whole,
  lengthOf: rest => {
    const head = rest.slice(skip, skip + count);
    if (head.length < count) return undefined;
    return skip + count + (/^\d+$/.test(head) ? Number(head) * each : 0);
  },
});
