import { type Facts, type Finding, finding } from '../kernel/finding.js';
import { type Instant, timestampOf } from '../kernel/instant.js';
import type { Lot } from './evolve-lot.js';
import type { NamedLot } from './lots-of-command.js';

/** When a lot is used; to be opened it need not be open. */
export interface LotUse {
  readonly at: Instant;
  readonly opening?: boolean;
}

/**
 * What is wrong with a lot on the day on which it was used; nothing where it is in order. A recall and a rejection ask for no
 * day: cells that have some of it have it still.
 * @param named with the kinds of which it must be one; none where any will do
 * @param lot as its own stream has it; undefined where nobody looked it up, which is as good as unknown
 */
export function lotFindings(
  { lot: name, kinds }: NamedLot,
  lot: Lot | undefined,
  use: LotUse,
): readonly Finding[] {
  const found: Finding[] = [];
  const note = (code: Finding['code'], facts: Facts = {}) =>
    found.push(finding(code, { lot: name, ...facts }));
  if (lot?.recall !== undefined) note('LOT_RECALLED', { notice: lot.recall.notice });
  if (lot?.rejectedFor !== undefined) note('LOT_REJECTED', { reason: lot.rejectedFor });
  if (lot?.kind === undefined) {
    note('LOT_UNKNOWN');
    return found;
  }
  const { kind, releasedAt, discardedAt, expiresAt } = lot;
  if (kinds.length > 0 && !kinds.includes(kind)) note('LOT_KIND', { kind, asked: kinds.join(' ') });
  if (releasedAt === undefined || releasedAt > use.at) note('LOT_NOT_RELEASED');
  if (discardedAt !== undefined && discardedAt <= use.at) note('LOT_DISCARDED');
  if (expiresAt !== undefined && expiresAt <= use.at)
    note('LOT_EXPIRED', { expiresAt: timestampOf(expiresAt) });
  if (use.opening !== true) found.push(...inUseFindings(name, lot, use));
  return found;
}

/** Of several open containers the best one counts: which of them was in the hand, no symbol says. */
function inUseFindings(
  name: string,
  { hoursInUse, opened }: Lot,
  { at }: LotUse,
): readonly Finding[] {
  if (hoursInUse === undefined) return [];
  const open = opened.filter(({ from }) => from <= at);
  if (open.some(({ until }) => until > at)) return [];
  const last = open.at(-1);
  return last === undefined
    ? [finding('LOT_NOT_OPENED', { lot: name })]
    : [
        finding('LOT_IN_USE_EXPIRED', {
          lot: name,
          container: last.container,
          usableUntil: timestampOf(last.until),
        }),
      ];
}
