import type { ReadEvent } from '@selfsame/custody';
import { type Projection, type Value, personOf } from '../projection.js';
import { NEEDS_VOUCHER } from './account-status.js';

/** A change of an account, without anything that somebody could sign in with. */
type Change = readonly [
  kind: string,
  what: string | null,
  role: string | null,
  organisation: string | null,
  site: string | null,
  post: string | null,
  until: string | null,
  detail: string | null,
];

const NOTHING = [null, null, null, null, null, null] as const;

/**
 * Accounts with their whole history, so that they can be told as of any moment: what was changed, when, and who did it.
 * Sign-ins stand apart: there are many of them, and only the last one is asked for.
 */
export const accounts: Projection = {
  name: 'accounts',
  version: 2,
  tables: ['account_change', 'account_sign_in'],
  ddl: `CREATE TABLE account_change (
    seq INTEGER PRIMARY KEY, person TEXT NOT NULL, position TEXT NOT NULL, recorded_at INTEGER NOT NULL, by_person TEXT NOT NULL,
    kind TEXT NOT NULL, what TEXT, role TEXT, organisation TEXT, site TEXT, post TEXT, until TEXT, detail TEXT) STRICT;
    CREATE INDEX account_changes ON account_change (person, seq);
    CREATE TABLE account_sign_in (
    seq INTEGER PRIMARY KEY, person TEXT NOT NULL, position TEXT NOT NULL, recorded_at INTEGER NOT NULL) STRICT;
    CREATE INDEX account_sign_ins ON account_sign_in (person, seq)`,
  statements: {
    change: `INSERT INTO account_change VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    signIn: `INSERT INTO account_sign_in VALUES (NULL, ?, ?, ?)`,
  },
  project: ({ event, position }, emit) => {
    const person = personOf(event);
    if (person === undefined) return;
    const told: readonly Value[] = [person, position, event.recordedAt];
    if (event.type === 'SignedIn') return emit('signIn', ...told);
    for (const change of changesOf(event)) emit('change', ...told, event.actor.person, ...change);
  },
};

function changesOf(event: ReadEvent): readonly Change[] {
  switch (event.type) {
    case 'FirstAdministratorEnrolled':
    case 'FirstQaEnrolled': {
      const { home, granted } = event.data;
      return [
        ['invited', null, null, home.organisation, home.site, home.post, null, null],
        opened('activated', event.data.credential.credential, {}),
        grant('granted', granted),
      ];
    }
    case 'PersonInvited': {
      const { organisation, site, post } = event.data.home;
      return [['invited', null, null, organisation, site, post, null, null]];
    }
    case 'AccountActivated':
      return [opened('activated', event.data.credential.credential, event.data)];
    case 'ExternalIdentityLinked':
      return [opened('linked', event.data.link, event.data)];
    case 'ExternalIdentityUnlinked':
      return [['unlinked', event.data.link, ...NOTHING]];
    case 'HolderVouchedFor':
      return [['vouched', event.data.wayIn, null, null, null, null, null, event.data.document]];
    case 'PersonSuspended':
      return [['suspended', null, null, null, null, null, null, event.data.reason]];
    case 'PersonReinstated':
      return [['reinstated', null, ...NOTHING]];
    case 'GrantProposed':
      return [grant('proposed', event.data)];
    case 'RoleGranted':
      return [grant('granted', event.data, event.data.proposedBy)];
    case 'RoleWithdrawn':
      return [['withdrawn', event.data.grant, null, null, null, null, null, event.data.reason]];
    case 'TrainingRecorded': {
      const { training, record, validUntil } = event.data;
      return [['trained', training, null, null, null, null, validUntil, record]];
    }
    case 'PasskeyRegistered':
      return [['passkey', event.data.credential, ...NOTHING]];
    case 'PasskeyRemoved':
      return [['passkey-removed', event.data.credential, ...NOTHING]];
    default:
      return [];
  }
}

const opened = (
  kind: 'activated' | 'linked',
  wayIn: string,
  { needsVoucher }: { readonly needsVoucher?: true },
): Change => [
  kind,
  wayIn,
  null,
  null,
  null,
  null,
  null,
  needsVoucher === true ? NEEDS_VOUCHER : null,
];

type Given = Extract<ReadEvent, { type: 'GrantProposed' | 'RoleGranted' }>['data'];

const grant = (kind: string, given: Given, proposedBy?: string): Change => [
  kind,
  given.grant,
  given.role,
  given.organisation,
  given.site,
  given.post,
  given.until,
  proposedBy ?? null,
];
