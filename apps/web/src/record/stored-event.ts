/** An event as the ledger gives it: its bytes, and what it says of them. */
export interface StoredEvent {
  readonly revision: number;
  /** In the whole log. */
  readonly position: string;
  /** SHA-256 of the bytes, by the ledger. */
  readonly sha256: string;
  readonly bytes: string;
  /** What whoever did it was called then; null where the ledger does not say it. */
  readonly name: string | null;
}

/** An event that the ledger has, and whose bytes it cannot give: they are not those that were written. */
export interface NotGiven {
  readonly revision: number;
  readonly bytes: undefined;
}
