import { type AuditLine, auditLineOf } from '../audit/audit-line.js';
import type { ReadEvent } from '../envelope/read-event.js';
import type { JourneyEvent } from '../journey/events.js';
import { catalogue } from '../refusals/catalogue.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import type { Category, ReviewContext, ToldOfException } from './review.js';

/** An event as a reviewer reads it. */
export interface Seen {
  readonly event: ReadEvent<JourneyEvent>;
  readonly line: AuditLine;
}

export const seenOf = (event: ReadEvent<JourneyEvent>): Seen => ({
  event,
  line: auditLineOf(event),
});

/** Rules that were passed over because somebody answered for it, or because nobody could wait for a clock. */
const PASSED_OVER: ReadonlySet<string> = new Set<RefusalCode>([
  'TRAINING_LAPSED',
  'DEVICE_LAPSED',
  'DEVICE_CLOCK_OFF',
  'LEDGER_CLOCK_OFF',
  'LEDGER_CLOCK_DOUBTED',
]);

const isFlagged = ({ line }: Seen, ...flags: AuditLine['flags']): boolean =>
  line.flags.some(flag => flags.includes(flag));

const bridgeOf = ({ event: { actor, recordedAt } }: Seen, { bridges }: ReviewContext) =>
  bridges.find(
    ({ person, from, until }) =>
      person === actor.person && from <= recordedAt && recordedAt < until,
  );

type Picks = (seen: Seen, context: ReviewContext) => boolean;

/** Categories of which an event is, by itself: the others ask the journey, too (`categories.ts`). */
export const picks: Partial<Readonly<Record<Category, Picks>>> = {
  corrections: seen => isFlagged(seen, 'correction'),
  'late-entries': seen => isFlagged(seen, 'late', 'after-the-fact'),
  overrides: (seen, context) =>
    isFlagged(seen, 'override') ||
    (seen.event.type === 'DeviationOpened' && PASSED_OVER.has(seen.event.data.code)) ||
    bridgeOf(seen, context) !== undefined,
  refusals: seen => isFlagged(seen, 'danger'),
  holds: ({ event }) => event.type === 'HoldPlaced',
  environment: ({ event }) =>
    event.type === 'EnvironmentResultNoted' &&
    (event.data.verdict !== 'within' || event.data.waitsForReview),
  deviations: ({ event }) => event.type === 'DeviationOpened' || event.type === 'DeviationReported',
  labels: ({ event: { type } }) =>
    type === 'LabelSuperseded' || type === 'LabelVoided' || type === 'LabelDestroyed',
  results: ({ event }) => event.type === 'ResultRecorded' && !event.data.conforms,
  excursions: ({ event }) =>
    event.type === 'UnitsExposed' ||
    (event.type === 'LoggerDataIngested' && event.data.minutesOutOfRange > 0),
};

const isCode = (code: string | undefined): code is RefusalCode =>
  code !== undefined && Object.hasOwn(catalogue, code);

/** What happened: in one line, and in the parts of which a screen makes a line in its own language. */
export function tell(seen: Seen, context: ReviewContext): ToldOfException {
  const { event, line } = seen;
  const bridge = bridgeOf(seen, context);
  const detail = joined([
    isCode(line.code) ? undefined : line.code,
    valueIn(event),
    line.why,
    bridge && `training ${bridge.training} bridged`,
  ]);
  const codes = isCode(line.code) ? [line.code] : [];
  const titles = codes.map(code => catalogue[code].title);
  return {
    what: joined([event.type, line.command, ...titles, detail === '' ? undefined : detail]),
    codes,
    detail,
  };
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter(part => part !== undefined).join(': ');

function valueIn(event: ReadEvent<JourneyEvent>): string | undefined {
  switch (event.type) {
    case 'EventCorrected':
      return `${event.data.field} from ${JSON.stringify(event.data.from)} to ${JSON.stringify(event.data.to)}`;
    case 'ResultRecorded': {
      const { test, measured } = event.data;
      return `${test} ${measured.operator} ${measured.value} ${measured.unit}`;
    }
    case 'EnvironmentResultNoted': {
      const { plate, kind, grade, place, count, limits } = event.data;
      const counted = count === undefined ? 'not counted' : `${count}`;
      return `${kind} ${plate}, grade ${grade}, ${place}: ${counted} (alert ${limits.alert}, action ${limits.action})`;
    }
    case 'LoggerDataIngested':
      return `${event.data.sscc}: ${event.data.minutesOutOfRange} minutes out of range`;
    case 'UnitsExposed':
      return `${event.data.items.join(' ')} from ${event.data.warmSince} to ${event.data.coldAt}`;
    case 'LabelSuperseded':
    case 'LabelVoided':
    case 'LabelDestroyed':
    case 'LabelPrinted':
    case 'ItemRelabelled':
      return `${event.data.item} ${event.data.label}`;
    case 'TubesFilled':
      return event.data.tubes.join(' ');
    case 'TubeSealed':
      return event.data.item;
    case 'HoldPlaced':
      return event.data.hold;
    case 'DeviationOpened':
    case 'DeviationReported':
      return event.data.deviation;
    default:
      return undefined;
  }
}
