import type { AuditLine } from './audit-line.js';
import type { AuditScope } from './audit-scope.js';

export function isInScope(line: AuditLine, scope: AuditScope): boolean {
  const { who, notBy, what, site, on, flag } = scope;
  return (
    (who === undefined || line.person === who) &&
    line.person !== notBy &&
    (what === undefined || [line.type, line.command, line.code].includes(what)) &&
    (site === undefined || line.site === site) &&
    (on === undefined || line.subjects.includes(on)) &&
    (flag === undefined || line.flags.includes(flag))
  );
}

/** Whoever reviews has to sign in, and has looked before: nobody else could review that without having done it too. */
const OF_REVIEWING: ReadonlySet<AuditLine['type']> = new Set<AuditLine['type']>([
  'SignedIn',
  'SessionUnlocked',
  'SignedOut',
  'SignedOutEverywhere',
  'ListExported',
  'AuditTrailReviewed',
]);

/** H43: what keeps somebody from reviewing, since he would review himself. */
export const isOwnAct = ({ person, type }: AuditLine, reviewer: string): boolean =>
  person === reviewer && !OF_REVIEWING.has(type);
