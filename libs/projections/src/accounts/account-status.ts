import { type AccountChange, momentOf } from './account-change.js';

export const ACCOUNT_STATUS = ['invited', 'unvouched', 'active', 'suspended'] as const;
/** `unvouched`: opened, and worth nothing until somebody vouches for its holder. */
export type AccountStatus = (typeof ACCOUNT_STATUS)[number];

export interface AccountStanding {
  readonly status: AccountStatus;
  /** Of this status. */
  readonly since: string;
  readonly activatedAt: string | null;
  /** Whether there is a password or a link that nobody has vouched for, also beside one that counts. */
  readonly waitsForVoucher: boolean;
}

/** A password, or a link to the hospital. */
interface WayIn {
  readonly wayIn: string;
  readonly isPassword: boolean;
  readonly counts: boolean;
}

interface Told {
  readonly waysIn: readonly WayIn[];
  readonly isSuspended: boolean;
  readonly standing: AccountStanding;
}

/** The first change is the invitation. */
export function standingAfter(
  invited: AccountChange,
  changes: readonly AccountChange[],
): AccountStanding {
  const begun: Told = {
    waysIn: [],
    isSuspended: false,
    standing: {
      status: 'invited',
      since: momentOf(invited),
      activatedAt: null,
      waitsForVoucher: false,
    },
  };
  return changes.reduce(toldAgain, begun).standing;
}

function toldAgain({ standing, ...before }: Told, change: AccountChange): Told {
  const waysIn = waysInAfter(before.waysIn, change);
  const isSuspended = suspendedAfter(before.isSuspended, change);
  const status = statusOf(waysIn, isSuspended);
  const moment = momentOf(change);
  return {
    waysIn,
    isSuspended,
    standing: {
      status,
      since: status === standing.status ? standing.since : moment,
      activatedAt: standing.activatedAt ?? (waysIn.length > 0 ? moment : null),
      waitsForVoucher: waysIn.some(({ counts }) => !counts),
    },
  };
}

function waysInAfter(waysIn: readonly WayIn[], change: AccountChange): readonly WayIn[] {
  const { kind, what: wayIn, detail } = change;
  const counts = detail !== NEEDS_VOUCHER;
  switch (kind) {
    case 'activated':
      // A password takes the place of the one before.
      return [
        ...waysIn.filter(({ isPassword }) => !isPassword),
        { wayIn, isPassword: true, counts },
      ];
    case 'linked':
      return [...waysIn, { wayIn, isPassword: false, counts }];
    case 'unlinked':
      return waysIn.filter(each => each.wayIn !== wayIn);
    case 'vouched':
      return waysIn.map(each => (each.wayIn === wayIn ? { ...each, counts: true } : each));
    default:
      return waysIn;
  }
}

const suspendedAfter = (isSuspended: boolean, { kind }: AccountChange): boolean =>
  kind === 'suspended' || (isSuspended && kind !== 'reinstated');

function statusOf(waysIn: readonly WayIn[], isSuspended: boolean): AccountStatus {
  if (isSuspended) return 'suspended';
  if (waysIn.length === 0) return 'invited';
  return waysIn.some(({ counts }) => counts) ? 'active' : 'unvouched';
}

/** How a change says that it counts for nothing yet. */
export const NEEDS_VOUCHER = 'needs-voucher';
