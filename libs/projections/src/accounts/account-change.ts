/** A change of an account, as its table keeps it. */
export interface AccountChange {
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

export const momentOf = ({ recorded_at }: Pick<AccountChange, 'recorded_at'>): string =>
  new Date(recorded_at).toISOString();
