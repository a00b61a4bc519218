import type { Recorded } from '../kernel/event.js';
import type { Facts } from '../kernel/finding.js';
import { type Instant, earlier, instantOf, later } from '../kernel/instant.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import type { TankReading } from './commands.js';
import type { TankEvent, TankLimits } from './events.js';

export interface TankAlarm {
  readonly alarm: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly raisedAt: Instant;
  readonly closedFor: string | undefined;
}

/** A stretch of time of which the ledger has readings. */
export interface Covered {
  readonly from: Instant;
  readonly until: Instant;
}

export interface Tank {
  readonly limits: TankLimits | undefined;
  /** In the order of time; what lies in none of them is not known yet. */
  readonly covered: readonly Covered[];
  readonly newest: TankReading | undefined;
  readonly warmSince: Instant | undefined;
  /** When something was last heard of it, or it began to be watched. */
  readonly heardAt: Instant | undefined;
  /** People were told of the silence that lasts. */
  readonly silenceTold: boolean;
  readonly alarms: Readonly<Record<string, TankAlarm>>;
}

export const unwatchedTank: Tank = {
  limits: undefined,
  covered: [],
  newest: undefined,
  warmSince: undefined,
  heardAt: undefined,
  silenceTold: false,
  alarms: {},
};

export function evolveTank(tank: Tank, event: Recorded<TankEvent>): Tank {
  switch (event.type) {
    case 'TankWatched':
      return { ...tank, limits: event.data, heardAt: tank.heardAt ?? event.recordedAt };
    case 'TankReadingsIngested':
      return withReadings(tank, event);
    case 'TankAlarmRaised': {
      const { alarm, code, facts } = event.data;
      const raised = { alarm, code, facts, raisedAt: event.recordedAt, closedFor: undefined };
      const silenceTold = tank.silenceTold || code === 'TANK_SILENT';
      return { ...tank, silenceTold, alarms: { ...tank.alarms, [alarm]: raised } };
    }
    case 'TankAlarmClosed': {
      const { alarm, evidence } = event.data;
      const raised = tank.alarms[alarm];
      if (raised === undefined) return tank;
      return { ...tank, alarms: { ...tank.alarms, [alarm]: { ...raised, closedFor: evidence } } };
    }
    case 'BoxesRescued':
      return tank;
  }
}

type Ingested = Extract<Recorded<TankEvent>, { readonly type: 'TankReadingsIngested' }>;

function withReadings(tank: Tank, { data, recordedAt }: Ingested): Tank {
  const spans = data.spans.map(({ from, until }) => ({
    from: instantOf(from),
    until: instantOf(until),
  }));
  const newest = { ...data.newest, at: instantOf(data.newest.at) };
  // A logger whose clock runs ahead must not keep people from hearing that it has gone silent.
  const heardAt = later(tank.heardAt ?? newest.at, earlier(newest.at, recordedAt));
  return {
    ...tank,
    covered: merged([...tank.covered, ...spans]),
    newest,
    warmSince: data.warmSince === undefined ? undefined : instantOf(data.warmSince),
    heardAt,
    silenceTold: tank.silenceTold && heardAt === tank.heardAt,
  };
}

/** What touches or overlaps becomes one, so that years of batches are a handful of stretches. */
const merged = (spans: readonly Covered[]): readonly Covered[] =>
  [...spans]
    .sort((one, other) => one.from - other.from)
    .reduce<readonly Covered[]>((done, span) => {
      const last = done.at(-1);
      if (last === undefined || span.from > last.until) return [...done, span];
      return [...done.slice(0, -1), { from: last.from, until: later(last.until, span.until) }];
    }, []);
