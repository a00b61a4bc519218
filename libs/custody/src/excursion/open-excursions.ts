import { namedBy, sameScope } from '../hold/holds.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import type { HoldScope } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import { affectedBy, firstToExpire } from '../on-call/affected-by.js';
import { type ExcursionCode, isExcursion } from './excursion-codes.js';
import { type Measured, type Told, measuredIn } from './measured.js';

type History = readonly Recorded<JourneyEvent>[];

/** Something was too warm, too cold or too long on its way, and nobody has decided yet what that means for it. */
export interface OpenExcursion extends Measured {
  readonly code: ExcursionCode;
  /** What has borne it. */
  readonly scope: HoldScope;
  readonly batch: string | undefined;
  /** When it was first told, of what is still open of it. */
  readonly since: Instant;
  /** Those that wait for a signature, and those that wait to be judged. */
  readonly holds: readonly string[];
  readonly deviations: readonly string[];
  /** Containers that could still be used, and the one of them that runs out first. */
  readonly affected: readonly string[];
  readonly expires: { readonly item: string; readonly at: Instant } | undefined;
}

interface ToldOfOne extends Told {
  readonly scope: HoldScope;
  readonly holds: readonly string[];
  readonly deviations: readonly string[];
}

/**
 * What waits for a decision in one therapy. The same thing told of the same container again is the same excursion, with every hold and
 * deviation that it has brought about, and with the longest time of all.
 */
export function openExcursions(history: History, journey: Journey): readonly OpenExcursion[] {
  const all = commandsOf(history)
    .flatMap(events => toldBy(events, journey))
    .filter(({ holds, deviations }) => holds.length + deviations.length > 0);
  const once = Map.groupBy(all, ({ code, scope }) => `${code} ${scope.kind} ${namedBy(scope)}`);
  return [...once.values()].flatMap(told => {
    const [first] = told;
    return first === undefined ? [] : [together(journey, first, told)];
  });
}

const commandsOf = (history: History): readonly History[] => [
  ...Map.groupBy(history, ({ commandId }) => commandId).values(),
];

/** One command may have told of several, each of several containers. */
function toldBy(events: History, journey: Journey): readonly ToldOfOne[] {
  return codesIn(events).flatMap(code => {
    const opened = events.flatMap(event =>
      event.type === 'DeviationOpened' && event.data.code === code ? [event.data] : [],
    );
    const placed = events.flatMap(event =>
      event.type === 'HoldPlaced' &&
      event.data.cause.kind === 'finding' &&
      event.data.cause.code === code
        ? [event.data]
        : [],
    );
    const stop = events.find(event => event.type === 'StopRaised' && event.data.code === code);
    const [deviation] = opened;
    const facts = deviation?.facts ?? (stop?.type === 'StopRaised' ? stop.data.facts : {});
    const batch = deviation?.batch;
    const [{ recordedAt: at } = { recordedAt: journey.lastRecordedAt }] = events;
    const deviations = opened
      .map(each => each.deviation)
      .filter(name => journey.deviations[name]?.open === true);
    return scopesIn(events, placed, batch).map(scope => ({
      code,
      facts,
      batch,
      at,
      events,
      scope,
      deviations,
      holds: placed
        .filter(each => sameScope(each.scope, scope) && journey.holds[each.hold]?.open === true)
        .map(({ hold }) => hold),
    }));
  });
}

function codesIn(events: History): readonly ExcursionCode[] {
  const codes = events.flatMap(event => {
    if (event.type === 'DeviationOpened') return [event.data.code];
    if (event.type !== 'HoldPlaced' || event.data.cause.kind !== 'finding') return [];
    return [event.data.cause.code];
  });
  return [...new Set(codes)].filter(isExcursion);
}

/** What it held says what has borne it; where it was held before, the fact itself does. */
function scopesIn(
  events: History,
  placed: readonly { readonly scope: HoldScope }[],
  batch: string | undefined,
): readonly HoldScope[] {
  if (placed.length > 0) return placed.map(({ scope }) => scope);
  for (const { data } of events) {
    if ('sscc' in data && typeof data.sscc === 'string')
      return [{ kind: 'package', sscc: data.sscc }];
    if ('item' in data && typeof data.item === 'string') return [{ kind: 'unit', item: data.item }];
    if ('items' in data && Array.isArray(data.items))
      return data.items.map(item => ({ kind: 'unit', item: String(item) }));
  }
  return [batch === undefined ? { kind: 'journey' } : { kind: 'batch', batch }];
}

function together(
  journey: Journey,
  { code, scope, at }: ToldOfOne,
  told: readonly ToldOfOne[],
): OpenExcursion {
  const measured = told.map(each => measuredIn(journey, each));
  const longest = measured.reduce((one, other) =>
    (other.minutes ?? 0) > (one.minutes ?? 0) ? other : one,
  );
  const affected = affectedBy(journey, scope);
  return {
    ...longest,
    code,
    scope,
    batch: told.find(({ batch }) => batch !== undefined)?.batch ?? affected[0]?.batch,
    since: at,
    holds: told.flatMap(({ holds }) => holds),
    deviations: [...new Set(told.flatMap(({ deviations }) => deviations))],
    affected: affected.map(({ item }) => item),
    expires: firstToExpire(journey, affected),
  };
}
