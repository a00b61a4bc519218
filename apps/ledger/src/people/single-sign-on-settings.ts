import { readFileSync } from 'node:fs';
import { SettingsFault } from '../settings-fault.js';

/** The provider of the hospital, and what the ledger is there. */
export interface SingleSignOnSettings {
  /** As its tokens say it, to the letter. */
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined for a public client: PKCE is all that it proves. */
  readonly clientSecret: string | undefined;
  /** What the token has to say about how somebody proved himself; undefined where anything is enough. */
  readonly acr: string | undefined;
  /** Which claim of the token holds the staff number. */
  readonly staffNumberClaim: string;
}

/** What can be set about it, with its default; `settings.ts` has all the others. */
export const singleSignOnTable = {
  OIDC_ISSUER: {
    fallback: '',
    says: 'provider of the hospital for single sign-on, as https address; empty for none',
  },
  OIDC_CLIENT_ID: { fallback: '', says: 'what the ledger is called there' },
  OIDC_CLIENT_SECRET_FILE: {
    fallback: '',
    says: 'file with the secret of the ledger there; empty for a public client',
  },
  OIDC_ACR: { fallback: '', says: 'acr value without which the provider lets nobody in' },
  OIDC_STAFF_NUMBER_CLAIM: {
    fallback: 'preferred_username',
    says: 'claim of the ID token that holds the staff number',
  },
} as const;

type Value = (name: keyof typeof singleSignOnTable) => string;

/**
 * Only what is written down is looked at: the ledger starts while the provider is down.
 * @throws SettingsFault
 */
export function singleSignOnOf(value: Value): SingleSignOnSettings | undefined {
  const issuer = value('OIDC_ISSUER');
  const clientId = value('OIDC_CLIENT_ID');
  const secretFile = value('OIDC_CLIENT_SECRET_FILE');
  const acr = value('OIDC_ACR');
  if (issuer === '') {
    if (clientId !== '' || secretFile !== '' || acr !== '')
      throw new SettingsFault(
        'OIDC_ISSUER is empty, and other settings of single sign-on are not: set it, or leave them out.',
      );
    return undefined;
  }
  if (clientId === '')
    throw new SettingsFault('OIDC_CLIENT_ID is empty; the provider says what the ledger is there.');
  return {
    issuer: issuerOf(issuer),
    clientId,
    clientSecret: secretFile === '' ? undefined : secretIn(secretFile),
    acr: acr === '' ? undefined : acr,
    staffNumberClaim: value('OIDC_STAFF_NUMBER_CLAIM'),
  };
}

/** OpenID Connect Discovery §3: an https address without a query or a fragment. */
function issuerOf(text: string): string {
  const url = URL.parse(text);
  const isLocal = url?.protocol === 'http:' && url.hostname === 'localhost';
  const isAddress = url !== null && (url.protocol === 'https:' || isLocal);
  if (!isAddress || url.username !== '' || url.password !== '' || /[?#]/.test(text))
    throw new SettingsFault(
      'OIDC_ISSUER must be like https://login.hospital.example/realm, without user, ? or #, or http://localhost:PORT for a try.',
    );
  return text;
}

function secretIn(file: string): string {
  let secret: string;
  try {
    secret = readFileSync(file, 'utf8').trim();
  } catch {
    throw new SettingsFault(`OIDC_CLIENT_SECRET_FILE ${file} cannot be read.`);
  }
  if (secret === '') throw new SettingsFault(`OIDC_CLIENT_SECRET_FILE ${file} is empty.`);
  return secret;
}
