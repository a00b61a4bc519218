import type { Recipient } from './recipients.js';

/** Whom a notice reaches. */
export interface NoticeTo {
  readonly recipient: Recipient;
  /** Which authority, where several are told. */
  readonly authority?: string | undefined;
}

/** The same for ever: `B1/sterility/sponsor`, `EXC-1/authority/sukl`. */
export const subjectOfNotice = (of: string, { recipient, authority }: NoticeTo): string =>
  [of, recipient, ...(authority === undefined ? [] : [authority])].join('/');

export const ofResult = ({ batch, test }: { readonly batch: string; readonly test: string }) =>
  `${batch}/${test}`;
