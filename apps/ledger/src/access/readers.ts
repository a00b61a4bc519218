/** Who may read how a therapy stands: everybody who has a part in it. */
export const JOURNEY_READERS = [
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
  'courier',
  'monitor',
  'auditor',
  'inspector',
] as const;

/** Who runs the ledger, or answers for it: they read how it is. */
export const OPERATION_READERS = ['administrator', 'qa', 'auditor', 'inspector'] as const;
