/** Who reads the history of a therapy: everybody who has a part in it, but whoever only carries its boxes. */
export const HISTORY_READERS = [
  'investigator',
  'sponsor',
  'qa',
  'qp',
  'qc-analyst',
  'operator',
  'storage-keeper',
  'nurse',
  'administering-physician',
  'collecting-physician',
  'monitor',
  'auditor',
  'inspector',
] as const;

/** Who may read how a therapy stands, each as far as `readingScopes` says. */
export const JOURNEY_READERS = [...HISTORY_READERS, 'courier'] as const;

/** Who runs the ledger, or answers for it: they read how it is. */
export const OPERATION_READERS = ['administrator', 'qa', 'auditor', 'inspector'] as const;
