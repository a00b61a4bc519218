import type { AuditRow } from './audit-rows.js';

const finding = ({ recordedAt, code, subjects }: AuditRow): string =>
  `${recordedAt} ${code} ${subjects.join(' ')}`;

/** What was found is opened as a deviation and mostly held as well, in one append: whoever counts what was found counts it once. */
export function onceEach(rows: readonly AuditRow[]): readonly AuditRow[] {
  const deviations = new Set(
    rows.filter(({ type }) => type === 'DeviationOpened').map(row => finding(row)),
  );
  return rows.filter(row => row.type !== 'HoldPlaced' || !deviations.has(finding(row)));
}
