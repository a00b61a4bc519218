import type { Item, Journey } from '../journey/journey.js';
import { unreleased } from '../journey/use-rules.js';
import { type Instant, timestampOf } from '../kernel/instant.js';
import { changesOfProtocol } from '../protocol/changes-of-protocol.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import { expiryUnder } from '../product/shelf-life.js';
import { failedTests } from '../quality/release-gate.js';
import { boreTooMuch } from '../storage/out-of-storage.js';
import type { EarlierExpiry, ProtocolMigrated, StopReason, StoppedUnit } from './events.js';
import { migrated } from './evolve-migration.js';

type Effects = Pick<ProtocolMigrated['data'], 'changes' | 'expiries' | 'stops'>;

/**
 * What a migration would do to this therapy at this moment, and has not done: what its signer is shown, and what the event then
 * says. Nobody is to find out at the bed.
 */
export function migrationOf(journey: Journey, next: ProtocolDefinition, now: Instant): Effects {
  const changes = changesOfProtocol(journey.pinned, next);
  const expiries = earlierExpiries(journey, next);
  const moved = migrated(journey, {
    fromVersion: journey.pinned.version,
    protocol: next,
    protocolSha256: '',
    changes,
    expiries,
    stops: [],
  });
  return { changes, expiries, stops: stopsOf(journey, moved, now) };
}

/** What may still be given: what is there, and what a later therapy has and has not given yet. */
export const mayBeGiven = ({ items }: Journey): readonly Item[] =>
  Object.values(items).filter(
    ({ status, assignedTo }) =>
      status === 'present' || (assignedTo !== undefined && assignedTo.givenAt === undefined),
  );

function earlierExpiries(journey: Journey, next: ProtocolDefinition): readonly EarlierExpiry[] {
  return mayBeGiven(journey).flatMap(({ item, expiresAt }) => {
    if (expiresAt === undefined) return [];
    const to = expiryUnder(expiresAt, journey.protocol, next);
    return to < expiresAt ? [{ item, from: timestampOf(expiresAt), to: timestampOf(to) }] : [];
  });
}

function stopsOf(before: Journey, moved: Journey, now: Instant): readonly StoppedUnit[] {
  const isUsable = (item: Item): boolean =>
    unreleased(item, before) === undefined &&
    (item.expiresAt ?? 0) > now &&
    !boreTooMuch(before, item, now);
  return mayBeGiven(before)
    .filter(isUsable)
    .flatMap(({ item }) => {
      const because = reasonAgainst(item, before, moved, now);
      return because === undefined ? [] : [{ item, because }];
    });
}

function reasonAgainst(
  name: string,
  before: Journey,
  moved: Journey,
  now: Instant,
): StopReason | undefined {
  const item = moved.items[name];
  if (item === undefined) return undefined;
  if ((item.expiresAt ?? 0) <= now) return 'expired';
  if (item.assignedTo !== undefined && item.expiresAt !== before.items[name]?.expiresAt)
    return 'expires-earlier';
  if (boreTooMuch(moved, item, now)) return 'too-long-in-the-warm';
  const fails =
    failedTests(before, item.batch) === undefined && failedTests(moved, item.batch) !== undefined;
  if (fails) return 'result-fails';
  return unreleased(item, moved) === undefined ? undefined : 'stage-missing';
}
