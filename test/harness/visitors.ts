import { GRANTED_ROLES, type GrantedRole } from '@selfsame/custody';
import { SignJWT, decodeJwt, importJWK } from 'jose';
import { accepted, ward } from './accounts.js';
import { Desk } from './desk.js';
import { type TestLedger, administrator, ledgerInProcess } from './ledger-in-process.js';

/** Whoever comes with nothing, or with something that was good once or elsewhere: whatever his role was, he is nobody. */
export const VISITORS = [
  'no token',
  'an expired session',
  'a session that was ended',
  'an account that was suspended',
  'a sign-in of another study',
] as const;

export type Visitor = (typeof VISITORS)[number];

type ByRole = Readonly<Record<GrantedRole, string>>;

const HOUR_S = 3_600;

/** What each visitor shows, for every role that he had. */
export async function visitorsAt(ledger: TestLedger): Promise<Record<Visitor, ByRole>> {
  const elsewhere = await ledgerInProcess();
  const foreign = await ofEveryRole(role => signedIn(elsewhere, 'visitor', role));
  await elsewhere.close();
  const office = new Desk(ledger.url, await ledger.token(administrator));
  return {
    'no token': await ofEveryRole(() => Promise.resolve('')),
    'an expired session': await ofEveryRole(async role =>
      expired(ledger, await signedIn(ledger, 'late', role)),
    ),
    'a session that was ended': await ofEveryRole(async role => {
      const token = await signedIn(ledger, 'left', role);
      await accepted(new Desk(ledger.url, token).give('/account/sign-out', {}));
      return token;
    }),
    'an account that was suspended': await ofEveryRole(async role => {
      const token = await signedIn(ledger, 'gone', role);
      const suspensions = `/people/${personOf('gone', role)}/suspensions`;
      await accepted(office.give(suspensions, { reason: 'left' }));
      return token;
    }),
    'a sign-in of another study': foreign,
  };
}

const personOf = (what: string, role: GrantedRole): string => `${what}-${role}`;

const signedIn = (ledger: TestLedger, what: string, role: GrantedRole): Promise<string> =>
  ledger.token({ person: personOf(what, role), roles: [role], ...ward });

/** The same, by the same key, and over since an hour. */
async function expired({ keys }: TestLedger, token: string): Promise<string> {
  const { exp: _until, ...claims } = decodeJwt(token);
  const key = await importJWK(keys.token, 'EdDSA');
  const ended = Math.floor(Date.now() / 1_000) - HOUR_S;
  return new SignJWT({ ...claims, exp: ended }).setProtectedHeader({ alg: 'EdDSA' }).sign(key);
}

async function ofEveryRole(give: (role: GrantedRole) => Promise<string>): Promise<ByRole> {
  const given: [GrantedRole, string][] = [];
  for (const role of GRANTED_ROLES) given.push([role, await give(role)]);
  return Object.fromEntries(given) as ByRole;
}
