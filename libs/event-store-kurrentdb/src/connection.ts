// The setting that names a cluster. It is the client's own connection string, and one word more: whose streams.
import { EventStoreError } from '@selfsame/event-store';

export interface Connection {
  /** What the official client is given. Holds the password, if there is one: never shown to anybody. */
  readonly clientUrl: string;
  /** Scheme, hosts and ledger: what may be logged. */
  readonly shown: string;
  /** Without TLS, or without looking at certificates: anybody on the way may read and change what passes. */
  readonly insecure: boolean;
  /** Every stream of this ledger begins with it, so that a cluster can serve others as well. */
  readonly prefix: string;
  /** Where the epoch of the ledger is kept, outside the ledger's own streams. */
  readonly epochStream: string;
}

const SCHEMES = /^(esdb|kurrentdb|kurrent|kdb)(\+discover)?:\/\//;
const LEDGER = /^[a-z0-9][a-z0-9-]{0,39}$/;
const DEFAULT_LEDGER = 'selfsame';

/** Whether a store setting means EventStoreDB or KurrentDB. */
export const isKurrentUrl = (text: string): boolean => SCHEMES.test(text);

/**
 * Reads `kurrentdb://[user:password@]host[:port][,host...]?tls=...&ledger=NAME`.
 * @throws EventStoreError STORE_MISCONFIGURED; its message never holds the password
 */
export function parseConnection(text: string): Connection {
  const [, , discover = ''] = SCHEMES.exec(text) ?? [];
  if (!SCHEMES.test(text)) throw misconfigured('It must begin with kurrentdb://');
  const [address = '', query = '', ...more] = text.replace(SCHEMES, '').split('?');
  if (more.length > 0) throw misconfigured('It has more than one question mark.');
  const hosts = address.replace(/^.*@/, '').replace(/\/+$/, '');
  if (hosts === '') throw misconfigured('It names no host.');
  const options = new URLSearchParams(query);
  const ledger = options.get('ledger') ?? DEFAULT_LEDGER;
  if (!LEDGER.test(ledger)) {
    throw misconfigured('ledger= takes 1 to 40 small letters, digits and hyphens.');
  }
  options.delete('ledger');
  const given = (name: string): string | undefined =>
    [...options].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  // Decisions are read where they are written. A follower may be behind.
  if (given('nodePreference') === undefined) options.set('nodePreference', 'leader');
  return {
    clientUrl: `kurrentdb${discover}://${address.replace(/\/+$/, '')}?${queryOf(options)}`,
    shown: `kurrentdb${discover}://${hosts}, ledger ${ledger}`,
    insecure: given('tls') === 'false' || given('tlsVerifyCert') === 'false',
    prefix: `${ledger}.`,
    epochStream: `${ledger}~epochs`,
  };
}

/** Paths stay readable: not every part of the client decodes a slash. */
const queryOf = (options: URLSearchParams): string =>
  [...options]
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2F', '/')}`)
    .join('&');

function misconfigured(what: string): EventStoreError {
  return new EventStoreError(
    'STORE_MISCONFIGURED',
    `The store cannot be found by this address. ${what} Example: kurrentdb://node1:2113,node2:2113,node3:2113?tlsCAFile=/run/secrets/ca.crt&ledger=selfsame`,
  );
}
