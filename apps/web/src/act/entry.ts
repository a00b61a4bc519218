import { momentOnTheWall } from '../instants/moment-on-the-wall.js';

/** By what something is entered. */
export type Means =
  | { readonly kind: 'line'; readonly inputMode?: 'numeric' | 'tel' }
  | { readonly kind: 'number'; readonly unit?: string; readonly hasDecimals?: true }
  | { readonly kind: 'scan' | 'scans' }
  /** Not shown while it is typed. */
  | { readonly kind: 'secret'; readonly autoComplete: string; readonly inputMode?: 'numeric' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'note' }
  | { readonly kind: 'fingerprint' | 'file' }
  | {
      readonly kind: 'one';
      readonly options: Readonly<Record<string, string>>;
      /** Those that are rarely meant, behind a line of their own. */
      readonly others?: {
        readonly summary: string;
        readonly options: Readonly<Record<string, string>>;
      };
    }
  | { readonly kind: 'several'; readonly options: Readonly<Record<string, string>> };

/** One thing that somebody enters: what stands above it, and how the ledger takes it. */
export interface Entry<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly means: Means;
  readonly isOptional?: true;
  /** What stands there before anybody has entered anything; only where nothing depends on it. */
  readonly begins?: string;
  /** How the ledger takes what is entered, said back in other words: a slip of a power of ten is seen at once. */
  readonly saysBack?: (text: string) => string | undefined;
  /** Undefined for what is missing, and for what is no such thing. */
  readonly read: (text: string) => Value | undefined;
}

const BETWEEN = '\n';

const trimmed = (text: string): string | undefined => text.trim() || undefined;

export const line = (label: string, hint?: string): Entry<string> => ({
  label,
  ...(hint === undefined ? {} : { hint }),
  means: { kind: 'line' },
  read: trimmed,
});

export const telephone = (label: string): Entry<string> => ({
  label,
  means: { kind: 'line', inputMode: 'tel' },
  read: trimmed,
});

/** @param autoComplete what a password store takes it for (HTML, autofill) */
export const secret = (
  label: string,
  autoComplete: 'current-password' | 'new-password',
): Entry<string> => ({
  label,
  means: { kind: 'secret', autoComplete },
  read: text => (text === '' ? undefined : text),
});

/** A PIN: digits only, and no password store keeps it. */
export const digits = (label: string): Entry<string> => ({
  label,
  means: { kind: 'secret', autoComplete: 'off', inputMode: 'numeric' },
  read: text => (/^\d+$/.test(text) ? text : undefined),
});

/** A sentence or two. No name belongs into it: the ledger refuses what looks like one. */
export const note = (label: string, hint?: string): Entry<string> => ({
  label,
  ...(hint === undefined ? {} : { hint }),
  means: { kind: 'note' },
  read: trimmed,
});

export const whole = (label: string, unit?: string): Entry<number> => ({
  label,
  means: { kind: 'number', ...(unit === undefined ? {} : { unit }) },
  read: text => (/^\d{1,12}$/.test(text.trim()) ? Number(text.trim()) : undefined),
});

/** By the clock on the wall of the own site, wherever the device is. */
export const atMoment = (label: string, hint?: string): Entry<string> => ({
  label,
  ...(hint === undefined ? {} : { hint }),
  means: { kind: 'moment' },
  read: momentOnTheWall,
});

export const oneOf = <Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
): Entry<Value> => ({
  label,
  means: { kind: 'one', options },
  read: text => (text in options ? (text as Value) : undefined),
});

/** Each is ticked by whoever answers for it: nothing is ticked beforehand. */
export const severalOf = <Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
): Entry<readonly Value[]> => ({
  label,
  means: { kind: 'several', options },
  read: text => (text === '' ? undefined : (chosenIn(text) as Value[])),
});

/** SHA-256 of a document that is kept elsewhere: worked out here, and the document goes nowhere. */
export const fingerprint = (label: string, hint?: string): Entry<string> => ({
  label,
  ...(hint === undefined ? {} : { hint }),
  means: { kind: 'fingerprint' },
  read: text => (/^[0-9a-f]{64}$/.test(text) ? text : undefined),
});

export const beginning = <Value>(entry: Entry<Value>, begins: string): Entry<Value> => ({
  ...entry,
  begins,
});

export const optional = <Value>(entry: Entry<Value>): Entry<Value | undefined> => ({
  ...entry,
  isOptional: true,
});

export const chosenIn = (text: string): readonly string[] =>
  text === '' ? [] : text.split(BETWEEN);

export const asChosen = (values: readonly string[]): string => values.join(BETWEEN);
