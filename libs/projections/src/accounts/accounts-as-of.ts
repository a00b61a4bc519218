import { type Instant, instantOf, postOf } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';
import { type AccountChange, momentOf } from './account-change.js';
import { type AccountStanding, standingAfter } from './account-status.js';

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

/** A role that waits for a second person. */
export interface ProposalRow {
  readonly grant: string;
  readonly role: string;
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  readonly until: string;
  readonly proposedAt: string;
  readonly proposedBy: string;
}

/** Who saw that the holder is the person, by what, and when: 21 CFR 11.100(b). */
export interface VouchingRow {
  readonly wayIn: string;
  readonly document: string;
  readonly vouchedBy: string;
  readonly vouchedAt: string;
}

/** An account as it stood. */
export interface AccountRow extends AccountStanding {
  readonly person: string;
  readonly home: { readonly organisation: string; readonly site: string; readonly post: string };
  readonly invitedBy: string;
  readonly vouchings: readonly VouchingRow[];
  readonly grants: readonly GrantRow[];
  readonly proposals: readonly ProposalRow[];
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
    .prepare<[string], AccountChange>('SELECT * FROM account_change WHERE person = ? ORDER BY seq')
    .all(person)
    .filter(change => isKnown(change, asOf));
  if (invited === undefined) return undefined;
  const begun: AccountRow = {
    person,
    home: postOf(invited),
    ...standingAfter(invited, changes),
    invitedBy: invited.by_person,
    vouchings: [],
    grants: [],
    proposals: [],
    trainings: [],
    passkeys: 0,
    lastSignIn: lastSignIn(models, person, asOf),
  };
  return changes.reduce((account, change) => changed(account, change, asOf.at), begun);
}

const isKnown = (
  { recorded_at, position }: Pick<AccountChange, 'recorded_at' | 'position'>,
  asOf: AsOf,
): boolean => asOf.isKnown(recorded_at as Instant, position);

/** The newest first: one that was known is soon found. */
function lastSignIn({ database }: ReadModels, person: string, asOf: AsOf): string | null {
  const newestFirst = database.prepare<[string], AccountChange>(
    'SELECT * FROM account_sign_in WHERE person = ? ORDER BY seq DESC',
  );
  for (const signIn of newestFirst.iterate(person))
    if (isKnown(signIn, asOf)) return momentOf(signIn);
  return null;
}

/** What a change makes of an account: the history of one, told again up to a moment. */
function changed(account: AccountRow, change: AccountChange, at: Instant): AccountRow {
  switch (change.kind) {
    case 'invited':
      return { ...account, home: postOf(change) };
    case 'vouched':
      return { ...account, vouchings: [...account.vouchings, vouchingOf(change)] };
    case 'proposed':
      return { ...account, proposals: [...account.proposals, proposalOf(change)] };
    case 'granted': {
      const proposals = account.proposals.filter(({ grant }) => grant !== change.what);
      return { ...account, proposals, grants: [...account.grants, grantOf(change, at)] };
    }
    case 'withdrawn': {
      const others = <G extends { readonly grant: string }>(grants: readonly G[]): readonly G[] =>
        grants.filter(({ grant }) => grant !== change.what);
      return { ...account, grants: others(account.grants), proposals: others(account.proposals) };
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

const vouchingOf = (change: AccountChange): VouchingRow => ({
  wayIn: change.what,
  document: change.detail ?? '',
  vouchedBy: change.by_person,
  vouchedAt: momentOf(change),
});

const proposalOf = (change: AccountChange): ProposalRow => ({
  grant: change.what,
  role: change.role,
  ...postOf(change),
  until: change.until,
  proposedAt: momentOf(change),
  proposedBy: change.by_person,
});

const grantOf = (change: AccountChange, at: Instant): GrantRow => ({
  grant: change.what,
  role: change.role,
  ...postOf(change),
  until: change.until,
  counts: counts(change.until, at),
  givenAt: momentOf(change),
  givenBy: change.by_person,
  proposedBy: change.detail,
});

const trainingOf = (change: AccountChange, at: Instant): TrainingRow => ({
  training: change.what,
  record: change.detail ?? '',
  validUntil: change.until,
  counts: counts(change.until, at),
  recordedBy: change.by_person,
});
