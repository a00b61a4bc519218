import type { AlertFilter, AlertKind, AlertRow } from '@selfsame/projections';
import { type Journey, deviationDeadlineKinds } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import type { AlertsQuery } from '../read-models/lists.dto.js';
import { deviationsSeenBy } from './deviations-seen-by.js';

/** Who reads alerts; an administrator, who touches no therapy, reads those of accounts only. */
export const ALERT_READERS = ['qa', 'qp', 'sponsor', 'auditor', 'administrator'] as const;

/** Undefined where somebody reads all of them. */
export const alertKindsOf = ({ roles }: Identity): readonly AlertKind[] | undefined =>
  ALERT_READERS.some(role => role !== 'administrator' && roles.includes(role))
    ? undefined
    : ['sign-in'];

/** What somebody asked for, of what he reads. */
export function alertFilterOf({ open, kind, order }: AlertsQuery, who: Identity): AlertFilter {
  const read = alertKindsOf(who);
  const kinds = kind === undefined ? read : (read ?? [kind]).filter(each => each === kind);
  return {
    isOpen: open === 'true',
    isNewestFirst: order === 'newest-first',
    ...(kinds === undefined ? {} : { kinds }),
  };
}

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
