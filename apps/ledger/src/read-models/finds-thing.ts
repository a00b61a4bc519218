import type { Role } from '@selfsame/custody';
import type { KindOfThing } from '@selfsame/projections';

/** Who searches. What is of a therapy is found as far as each reads therapies. */
export const SEARCHERS = ['qa', 'qp', 'auditor', 'inspector', 'sponsor', 'investigator'] as const;

const REVIEWERS: readonly Role[] = ['qa', 'auditor', 'inspector'];
const KEEPERS: readonly Role[] = [...REVIEWERS, 'qp'];

/** What is of no therapy is found by whoever may read its record; of a participant without a therapy nobody of a site knows by searching. */
const FINDERS: Readonly<Record<KindOfThing | 'subject-number', readonly Role[]>> = {
  participant: [...REVIEWERS, 'sponsor'],
  'subject-number': [...REVIEWERS, 'sponsor'],
  person: REVIEWERS,
  device: REVIEWERS,
  workstation: REVIEWERS,
  printer: REVIEWERS,
  box: KEEPERS,
  tank: KEEPERS,
  material: KEEPERS,
  lot: SEARCHERS,
  protocol: SEARCHERS,
};

export const findsThing = (roles: readonly Role[], kind: string): boolean =>
  FINDERS[kind as keyof typeof FINDERS].some(role => roles.includes(role));
