import { type Pages, allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';

export type AuditRow = components['schemas']['AuditRowDto'];

/** What the trail can be asked for; what is empty is not asked. */
export interface TrailAsked {
  readonly who?: string;
  readonly on?: string;
  readonly what?: string;
  readonly site?: string;
  readonly flag?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The audit trail, to its end, in the order of the log. @throws Refused */
export const auditRows = (asked: TrailAsked): Promise<Pages<AuditRow>> =>
  allPages(cursor => {
    const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
    const query = { limit: '500', ...given, ...cursor };
    return answerOf(client.GET('/audit-trail', { params: { query } }));
  });

/** Several questions at once, told in the order of the ledger. */
export async function auditRowsOf(all: readonly TrailAsked[]): Promise<Pages<AuditRow>> {
  const pages = await Promise.all(all.map(auditRows));
  return {
    rows: pages
      .flatMap(({ rows }) => rows)
      .sort((one, other) => one.recordedAt.localeCompare(other.recordedAt)),
    isWhole: pages.every(({ isWhole }) => isWhole),
  };
}
