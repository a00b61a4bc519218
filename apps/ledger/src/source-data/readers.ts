/** Who looks at the whole record, and treats nobody. */
const JUDGING = ['monitor', 'sponsor', 'qa', 'auditor', 'inspector'] as const;

/** A participant's own record is of whoever answers for him. */
export const READERS_OF_PARTICIPANT = [...JUDGING, 'investigator'] as const;

/** Of a therapy, whoever has a hand in it may be asked. */
export const READERS_OF_THERAPY = [
  ...READERS_OF_PARTICIPANT,
  'qp',
  'administering-physician',
  'collecting-physician',
  'nurse',
  'operator',
  'storage-keeper',
  'qc-analyst',
] as const;
