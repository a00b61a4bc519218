import type { ReadEvent } from '../envelope/read-event.js';
import { toldByConsentRule } from '../hold/holds.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import type { ReleaseStage } from '../protocol/definition.js';
import {
  deviationsOf,
  failedResults,
  holdsOnBatch,
  looseLabels,
  openRelabellings,
  platesOf,
  tubesUncompared,
  tubesUntested,
  vesselsLeft,
  waitingEntries,
  waitingPlates,
  waitingResults,
} from '../quality/release-gate.js';
import { standsInTheWay } from '../quality/release-rules.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import type { Waiting } from './review.js';
import { asWaiting } from './waits-of.js';

type History = readonly ReadEvent<JourneyEvent>[];

export interface InTheWay {
  readonly waits: readonly Waiting[];
  /** The events for which it waits, each with the codes that are about it. */
  readonly events: ReadonlyMap<string, readonly RefusalCode[]>;
}

/** What a stage waits for, as its own rules say, and which events that is: never a second opinion. */
export function inTheWay(
  journey: Journey,
  history: History,
  asked: { readonly batch: string; readonly stage: ReleaseStage; readonly unreviewed?: number },
): InTheWay {
  const findings = standsInTheWay(journey, asked);
  return {
    waits: findings.map(asWaiting),
    events: codesByEvent(
      findings.flatMap(({ code }) =>
        (blamed[code]?.({ journey, history, ...asked }) ?? []).map(event => ({ event, code })),
      ),
    ),
  };
}

const codesByEvent = (
  blame: readonly { readonly event: string; readonly code: RefusalCode }[],
): InTheWay['events'] =>
  new Map(
    blame.map(({ event }) => [
      event,
      blame.filter(each => each.event === event).map(({ code }) => code),
    ]),
  );

interface Asked {
  readonly journey: Journey;
  readonly history: History;
  readonly batch: string;
  readonly stage: ReleaseStage;
}

/** Which events a finding is about, from the same looks at the journey that make the finding. */
const blamed: Partial<Readonly<Record<RefusalCode, (asked: Asked) => readonly string[]>>> = {
  TESTS_FAILED: ({ journey, batch }) => failedResults(journey, batch).map(({ eventId }) => eventId),
  RESULTS_UNREVIEWED: ({ journey, batch, stage }) =>
    waitingResults(journey, batch, stage).map(({ eventId }) => eventId),
  ENTRIES_UNVERIFIED: ({ journey, batch }) =>
    waitingEntries(journey, batch).map(({ eventId }) => eventId),
  RELABELLING_UNCONFIRMED: ({ journey, history, batch }) => {
    const labels = openRelabellings(journey, batch).map(({ label }) => label);
    return history.flatMap(({ id, type, data }) =>
      type === 'ItemRelabelled' && labels.includes(data.label) ? [id] : [],
    );
  },
  LABELS_UNRECONCILED: ({ journey, history, batch, stage }) =>
    printedOf(
      history,
      looseLabels(journey, batch, stage).map(({ label }) => label),
    ),
  LABEL_PIECES_UNCOMPARED: ({ journey, history, batch }) =>
    printedOf(
      history,
      tubesUncompared(journey, batch).map(({ label }) => label),
    ),
  VESSELS_UNRECONCILED: ({ journey, history, batch }) =>
    printedOf(
      history,
      vesselsLeft(journey, batch).map(({ label }) => label),
    ),
  SEAL_NOT_TESTED: ({ journey, history, batch }) =>
    tubesUntested(journey, batch).flatMap(({ item }) => closingOf(history, item)),
  HELD: ({ journey, history, batch }) =>
    placedOf(
      history,
      holdsOnBatch(journey, batch).map(({ hold }) => hold),
    ),
  CONSENT_ENDED: ({ journey, history }) =>
    placedOf(
      history,
      Object.values(journey.holds)
        .filter(hold => hold.open && toldByConsentRule(hold))
        .map(({ hold }) => hold),
    ),
  DEVIATIONS_OPEN: ({ journey, history, batch }) =>
    deviationsOf(journey, batch).flatMap(({ open, revision }) =>
      open ? history.filter(event => event.revision === revision).map(({ id }) => id) : [],
    ),
  ENVIRONMENT_UNREVIEWED: ({ journey, batch }) =>
    waitingPlates(journey, batch).flatMap(({ result }) => result?.eventId ?? []),
  ENVIRONMENT_UNCOUNTED: ({ journey, history, batch }) => {
    const sessions = platesOf(journey, batch).flatMap(({ session, result }) =>
      result === undefined ? [session] : [],
    );
    return history.flatMap(({ id, type, data }) =>
      type === 'EnvironmentSampled' && sessions.includes(data.session) ? [id] : [],
    );
  },
};

/** What should have been tested: its seal, or where nobody has sealed it, what was filled. */
const closingOf = (history: History, tube: string): readonly string[] => {
  const closing =
    history.findLast(({ type, data }) => type === 'TubeSealed' && data.item === tube) ??
    history.findLast(({ type, data }) => type === 'TubesFilled' && data.tubes.includes(tube));
  return closing === undefined ? [] : [closing.id];
};

const printedOf = (history: History, labels: readonly string[]): readonly string[] =>
  history.flatMap(({ id, type, data }) =>
    type === 'LabelPrinted' && labels.includes(data.label) ? [id] : [],
  );

const placedOf = (history: History, holds: readonly string[]): readonly string[] =>
  history.flatMap(({ id, type, data }) =>
    type === 'HoldPlaced' && holds.includes(data.hold) ? [id] : [],
  );
