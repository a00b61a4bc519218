import type { Command } from '../api/command.js';
import type { Answer } from '../sign/give.js';
import type { Signature } from '../sign/to-sign.js';
import type { Entry } from './entry.js';

type Entries = Readonly<Record<string, Entry<unknown>>>;

export type Values<Of extends Entries> = {
  readonly [Name in keyof Of]: Of[Name] extends Entry<infer Value> ? Value : never;
};

/** How every command begins. The signature is there the second time, where the ledger asked for one. */
export type Head = Command & { readonly signature?: Signature };

interface Answered {
  readonly data?: Answer;
  readonly error?: unknown;
  readonly response: Response;
}

/** Something that a person may tell the ledger: what he enters for it, and where it goes. */
export interface Act {
  readonly title: string;
  /** What it does, read before it is done. */
  readonly says?: string;
  /** On the button that does it. */
  readonly confirm: string;
  /** It stops or ends something that cannot be begun again. */
  readonly isGrave?: boolean;
  readonly entries: Entries;
  readonly send: (head: Head, values: Readonly<Record<string, unknown>>) => Promise<Answered>;
}

interface ActOf<Of extends Entries> extends Omit<Act, 'entries' | 'send'> {
  readonly entries: Of;
  readonly send: (head: Head, values: Values<Of>) => Promise<Answered>;
}

/** Where it is written the compiler knows what is entered; where it is shown all acts are alike. */
export const act = <Of extends Entries>({ send, ...rest }: ActOf<Of>): Act => ({
  ...rest,
  send: (head, values) => send(head, values as Values<Of>),
});

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** What was entered of what may be left out. */
export const present = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
