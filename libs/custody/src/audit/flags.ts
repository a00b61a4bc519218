/** What makes a reviewer look twice; the last four are told as well and are no exception. */
export const FLAGS = [
  'correction',
  'late',
  'after-the-fact',
  'override',
  'typed',
  'refusal',
  'danger',
  'deviation',
  'sign-in-failed',
  'permission-change',
  'look-up',
  'export',
  'review',
  'signature',
] as const;

export type Flag = (typeof FLAGS)[number];
