import { type Instant, instantOf, postOf } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface GrantRow {
  readonly grant: string;
  readonly role: string;
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  readonly until: string;
  /** Whether its time was not over at the moment that was asked for. */
  readonly counts: boolean;
  readonly givenAt: string;
  readonly givenBy: string;
  /** Who asked for it, where two have to agree. */
  readonly proposedBy: string | null;
}

export interface TrainingRow {
  readonly training: string;
  readonly record: string;
  readonly validUntil: string;
  readonly counts: boolean;
  readonly recordedBy: string;
}

/** An account as it stood. */
export interface AccountRow {
  readonly person: string;
  readonly home: { readonly organisation: string; readonly site: string; readonly post: string };
  readonly status: 'invited' | 'active' | 'suspended';
  /** Of this status. */
  readonly since: string;
  readonly activatedAt: string | null;
  readonly invitedBy: string;
  readonly grants: readonly GrantRow[];
  readonly trainings: readonly TrainingRow[];
  readonly passkeys: number;
  readonly lastSignIn: string | null;
}

/** Up to where the log is read: what was recorded by a moment, or stood at a place. */
export interface AsOf {
  /** Whether what was recorded then was known already. */
  readonly isKnown: (recordedAt: Instant, position: string) => boolean;
  /** Grants and trainings that end at this moment or before do not count. */
  readonly at: Instant;
}

interface StoredChange {
  readonly person: string;
  readonly position: string;
  readonly recorded_at: number;
  readonly by_person: string;
  readonly kind: string;
  readonly what: string;
  readonly role: string;
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  readonly until: string;
  readonly detail: string | null;
}

/** Accounts that were there, by person. A page can hold fewer than its limit: whoever came later is left out of it. */
export function accountsAsOf(models: ReadModels, asOf: AsOf, paging: Paging): Page<AccountRow> {
  const { rows, next } = list<{ person: string }>(models, {
    sql: 'SELECT * FROM (SELECT DISTINCT person FROM account_change) WHERE 1',
    values: [],
    key: ['person'],
    ...paging,
  });
  const accounts = rows.flatMap(({ person }) => accountOf(models, person, asOf) ?? []);
  return next === undefined ? { rows: accounts } : { rows: accounts, next };
}

function accountOf(models: ReadModels, person: string, asOf: AsOf): AccountRow | undefined {
  const [invited, ...changes] = models.database
    .prepare<[string], StoredChange>('SELECT * FROM account_change WHERE person = ? ORDER BY seq')
    .all(person)
    .filter(change => isKnown(change, asOf));
  if (invited === undefined) return undefined;
  const begun: AccountRow = {
    person,
    home: postOf(invited),
    status: 'invited',
    since: momentOf(invited),
    activatedAt: null,
    invitedBy: invited.by_person,
    grants: [],
    trainings: [],
    passkeys: 0,
    lastSignIn: lastSignIn(models, person, asOf),
  };
  return changes.reduce((account, change) => changed(account, change, asOf.at), begun);
}

const isKnown = (
  { recorded_at, position }: Pick<StoredChange, 'recorded_at' | 'position'>,
  asOf: AsOf,
): boolean => asOf.isKnown(recorded_at as Instant, position);

const momentOf = ({ recorded_at }: Pick<StoredChange, 'recorded_at'>): string =>
  new Date(recorded_at).toISOString();

/** The newest first: one that was known is soon found. */
function lastSignIn({ database }: ReadModels, person: string, asOf: AsOf): string | null {
  const newestFirst = database.prepare<[string], StoredChange>(
    'SELECT * FROM account_sign_in WHERE person = ? ORDER BY seq DESC',
  );
  for (const signIn of newestFirst.iterate(person))
    if (isKnown(signIn, asOf)) return momentOf(signIn);
  return null;
}

/** What a change makes of an account: the history of one, told again up to a moment. */
function changed(account: AccountRow, change: StoredChange, at: Instant): AccountRow {
  const since = momentOf(change);
  switch (change.kind) {
    case 'invited':
      return { ...account, home: postOf(change) };
    case 'activated':
      return { ...account, status: 'active', since, activatedAt: since };
    case 'suspended':
      return { ...account, status: 'suspended', since };
    case 'reinstated':
      return { ...account, status: account.activatedAt === null ? 'invited' : 'active', since };
    case 'granted':
      return { ...account, grants: [...account.grants, grantOf(change, at)] };
    case 'withdrawn': {
      const grants = account.grants.filter(({ grant }) => grant !== change.what);
      return { ...account, grants };
    }
    case 'trained': {
      const others = account.trainings.filter(({ training }) => training !== change.what);
      return { ...account, trainings: [...others, trainingOf(change, at)] };
    }
    case 'passkey':
      return { ...account, passkeys: account.passkeys + 1 };
    case 'passkey-removed':
      return { ...account, passkeys: account.passkeys - 1 };
    default:
      return account;
  }
}

/** What ends at a moment counts no more at that moment. */
const counts = (until: string, at: Instant): boolean => instantOf(until) > at;

const grantOf = (change: StoredChange, at: Instant): GrantRow => ({
  grant: change.what,
  role: change.role,
  ...postOf(change),
  until: change.until,
  counts: counts(change.until, at),
  givenAt: momentOf(change),
  givenBy: change.by_person,
  proposedBy: change.detail,
});

const trainingOf = (change: StoredChange, at: Instant): TrainingRow => ({
  training: change.what,
  record: change.detail ?? '',
  validUntil: change.until,
  counts: counts(change.until, at),
  recordedBy: change.by_person,
});
