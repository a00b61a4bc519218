/** Who wrote it down, or has the paper of it. */
export const ANSWERING = [
  'investigator',
  'administering-physician',
  'collecting-physician',
  'nurse',
  'operator',
  'storage-keeper',
  'qc-analyst',
  'qa',
  'qp',
] as const;
