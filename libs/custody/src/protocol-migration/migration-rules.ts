import type { HoldPlaced } from '../hold/events.js';
import { nextId } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import { type Finding, type HoldScope, finding } from '../kernel/finding.js';
import { MINUTE_MS } from '../kernel/instant.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { MigrateProtocol, ProtocolMigrationCommand } from './commands.js';
import type { ProtocolMigrationEvent, StoppedUnit } from './events.js';
import { mayBeGiven, migrationOf } from './migration-of.js';

type Check = (command: MigrateProtocol, journey: Journey) => Finding | undefined;

const isSameProduct: Check = ({ data: { protocol } }, { pinned }) => {
  if (protocol.protocol !== pinned.protocol)
    return finding('PROTOCOL_DIFFERS', { protocol: protocol.protocol, pinned: pinned.protocol });
  const other = protocol.gtin !== pinned.gtin ? 'gtin' : 'form';
  return protocol.gtin === pinned.gtin && protocol.form.kind === pinned.form.kind
    ? undefined
    : finding('PROTOCOL_DIFFERS', { protocol: protocol.protocol, differs: other });
};

const isNewer: Check = ({ data: { protocol } }, { pinned }) =>
  protocol.version > pinned.version
    ? undefined
    : finding('VERSION_NOT_NEWER', { version: protocol.version, pinned: pinned.version });

/** Whoever stands at the bed with an open tube works to its end by the numbers that he began with. */
const nobodyIsAtTheBed: Check = ({ meta: { now } }, { bedside, items, protocol }) => {
  const checkedMs = protocol.administration.verificationValidMinutes * MINUTE_MS;
  const isChecked = bedside.verifications.some(({ at }) => now - at <= checkedMs);
  const isOut = Object.values(items).some(
    ({ status, thawedUseBy, openedUseBy }) =>
      (status === 'present' || status === 'opened') &&
      [thawedUseBy, openedUseBy].some(by => by !== undefined && by > now),
  );
  const isGoingOn = bedside.running !== undefined || (!bedside.doseGiven && (isChecked || isOut));
  return isGoingOn ? finding('DOSE_AT_THE_BED') : undefined;
};

/** What is signed is what was shown: the same changes, and the same units that they stop. */
const wasShown: Check = ({ data, meta }, journey) => {
  const { changes, stops } = migrationOf(journey, data.protocol, meta.now);
  const differing = unlike(data.changes.map(said), changes.map(said));
  if (differing.length > 0) return finding('CHANGES_DIFFER', { changes: differing.join(' ') });
  const unseen = unlike(
    data.stops,
    stops.map(({ item }) => item),
  );
  return unseen.length === 0 ? undefined : finding('CHANGES_DIFFER', { stops: unseen.join(' ') });
};

/** What stands on one side only. */
const unlike = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...one.filter(each => !other.includes(each)),
  ...other.filter(each => !one.includes(each)),
];

/** In one order of fields, whoever sent it. */
const said = ({ at, from, to, direction }: MigrateProtocol['data']['changes'][number]): string =>
  JSON.stringify([at, from ?? null, to ?? null, direction]);

/**
 * H35, H11: what nobody is given any more is held as well, so that QA on call is paged and the house looks at it now, and not when
 * it is needed. A batch of which everything is stopped has one hold.
 */
function holdsOf(stops: readonly StoppedUnit[], journey: Journey): readonly HoldPlaced[] {
  const stopped = new Set(stops.map(({ item }) => item));
  const batches = [...new Set(stops.map(({ item }) => journey.items[item]?.batch ?? ''))];
  const scopes = batches.flatMap((batch): HoldScope[] => {
    const units = mayBeGiven(journey).filter(each => each.batch === batch && each.kind === 'tube');
    return units.every(({ item }) => stopped.has(item))
      ? [{ kind: 'batch', batch }]
      : units.flatMap(({ item }) => (stopped.has(item) ? [{ kind: 'unit', item }] : []));
  });
  const taken: Record<string, unknown> = { ...journey.holds };
  return scopes.map(scope => {
    const hold = nextId('HOLD-', taken);
    taken[hold] = true;
    return {
      type: 'HoldPlaced',
      data: { hold, scope, cause: { kind: 'finding', code: 'PROTOCOL_TIGHTENED' } },
    };
  });
}

/**
 * Design 17 and 19: a journey moves by a signature on what changes. What is stricter reaches what is there; what is looser never
 * does.
 */
export const migrationRules: Rulebook<
  ProtocolMigrationCommand,
  Journey,
  ProtocolMigrationEvent | HoldPlaced
> = {
  MigrateProtocol: {
    kind: 'decision',
    rules: [
      rule('it is the same protocol of the same product', ['H11'], isSameProduct),
      rule('the version is newer than the pinned one', ['H11'], isNewer),
      apart('migration', ({ data }) => [data.publishedBy]),
      rule('no dose of it is at the bed', [], nobodyIsAtTheBed),
      rule('the signer was shown what changes and what it stops', ['H11'], wasShown),
    ],
    happen: ({ data: { protocol, protocolSha256 }, meta }, journey) => {
      const effects = migrationOf(journey, protocol, meta.now);
      return [
        {
          type: 'ProtocolMigrated',
          data: {
            fromVersion: journey.pinned.version,
            protocol,
            protocolSha256,
            ...effects,
          },
        },
        ...holdsOf(effects.stops, journey),
      ];
    },
  },
};
