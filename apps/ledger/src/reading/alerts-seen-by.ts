import type { AlertKind, AlertRow } from '@selfsame/projections';
import { type Journey, deviationDeadlineKinds } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { deviationsSeenBy } from './deviations-seen-by.js';

/** Who reads alerts; an administrator, who touches no therapy, reads those of accounts only. */
export const ALERT_READERS = ['qa', 'qp', 'sponsor', 'auditor', 'administrator'] as const;

/** Undefined where somebody reads all of them. */
export const alertKindsOf = ({ roles }: Identity): readonly AlertKind[] | undefined =>
  ALERT_READERS.some(role => role !== 'administrator' && roles.includes(role))
    ? undefined
    : ['sign-in'];

/** A deviation, or a clock of one. */
export const isOfDeviation = ({ kind, code }: Pick<AlertRow, 'kind' | 'code'>): boolean =>
  kind === 'deviation' || deviationDeadlineKinds.has(code);

/** H30: what the second checker must not know of yet is no alert for him either. */
export async function alertsSeenBy(
  who: Identity,
  rows: readonly AlertRow[],
  load: (coi: string) => Promise<Journey>,
): Promise<readonly AlertRow[]> {
  const told = rows.map(row => ({
    coi: row.coi,
    deviation: isOfDeviation(row) ? row.subject : null,
    row,
  }));
  return (await deviationsSeenBy(who, told, load)).map(({ row }) => row);
}
