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

/** What failed: a test of the batch, or a plate of the room in which it was made (`plate`, as `plateKey` writes it). */
export interface Failed {
  readonly batch: string;
  readonly test: string;
  readonly plate?: string | undefined;
}

/** The test that every plate is of, in notices and acknowledgements. */
export const ENVIRONMENT = 'environment';

export const ofResult = ({ batch, test, plate }: Failed): string =>
  [batch, test, ...(plate === undefined ? [] : [plate])].join('/');
