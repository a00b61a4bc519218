import type { AlertKind, AlertRow } from '@selfsame/projections';
import type { Journey } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { checksAtBedside, mustStayBlind, unseenDeviations } from './redact-bedside.js';

/** Who reads alerts; an administrator, who touches no therapy, reads those of accounts only. */
export const ALERT_READERS = ['qa', 'qp', 'sponsor', 'auditor', 'administrator'] as const;

/** Undefined where somebody reads all of them. */
export const alertKindsOf = ({ roles }: Identity): readonly AlertKind[] | undefined =>
  ALERT_READERS.some(role => role !== 'administrator' && roles.includes(role))
    ? undefined
    : ['sign-in'];

/**
 * H30: a deviation of the first check tells the second checker of it, in a list of alerts too. Once both are done it stands there
 * like any other. The journeys are read after the list, so that nobody is taken for free to see.
 * @param load the journey as it is
 */
export async function alertsSeenBy(
  who: Identity,
  rows: readonly AlertRow[],
  load: (coi: string) => Promise<Journey>,
): Promise<readonly AlertRow[]> {
  if (!checksAtBedside(who)) return rows;
  const isOfDeviation = ({ kind }: AlertRow): boolean => kind === 'deviation';
  const unseen = new Set<string>();
  for (const coi of new Set(rows.filter(isOfDeviation).flatMap(each => each.coi ?? []))) {
    const journey = await load(coi);
    if (!mustStayBlind(journey, who)) continue;
    for (const { deviation } of unseenDeviations(journey)) unseen.add(`${coi} ${deviation}`);
  }
  return rows.filter(row => !isOfDeviation(row) || !unseen.has(`${row.coi} ${row.subject}`));
}
