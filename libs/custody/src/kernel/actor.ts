/** What people are, in the words of the trial. Which role may give which command: `permissions.ts`. */
export const GRANTED_ROLES = [
  'investigator',
  'collecting-physician',
  'courier',
  'operator',
  'storage-keeper',
  'qc-analyst',
  'qa',
  'qp',
  'nurse',
  'administering-physician',
  'unblinded-pharmacist',
  'sponsor',
  'monitor',
  'auditor',
  'inspector',
  'administrator',
] as const;

export type GrantedRole = (typeof GRANTED_ROLES)[number];

/** Everybody is the holder of his own account and of no other; the ledger acts for itself. Neither is given to anybody. */
export const ROLES = [...GRANTED_ROLES, 'account-holder', 'ledger'] as const;

export type Role = (typeof ROLES)[number];

/** Custody belongs to an organisation's post (a ward, a clean room, a vault, a courier firm), not to a person. */
export interface Post {
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
}

/** Who did it, as what, where, on which device. */
export interface Actor extends Post {
  readonly person: string;
  readonly role: Role;
  readonly device: string;
}

export const samePost = (one: Post, other: Post): boolean =>
  one.organisation === other.organisation && one.site === other.site && one.post === other.post;

export const postOf = ({ organisation, site, post }: Post): Post => ({ organisation, site, post });
