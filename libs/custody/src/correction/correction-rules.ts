import { foldJourney } from '../journey/fold-journey.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { failedTests, unreconciledVessels } from '../quality/release-gate.js';
import { valueAt } from './apply-corrections.js';
import type { CorrectEvent, CorrectionCommand } from './commands.js';
import type { CorrectionEvent } from './events.js';

const target = ({ data }: CorrectEvent): Recorded<JourneyEvent> | undefined =>
  data.history.find(({ id }) => id === data.eventId);

const UNCORRECTABLE = new Set(['JourneyStarted', 'EventCorrected', 'HoldPlaced', 'StopRaised']);

/**
 * Whether a batch that was certified on the old value would be refused on the new one.
 * The gates that a correction can turn are those that read typed values.
 */
function turnedGate(command: CorrectEvent): Finding | undefined {
  const before = foldJourney(command.data.history);
  const after = foldJourney(withCorrection(command));
  const turned = Object.values(after.batches).find(
    ({ batch, status }) =>
      (status === 'conditional' || status === 'final') &&
      fails(after, batch) &&
      !fails(before, batch),
  );
  return (
    turned &&
    finding('RECORD_CHANGED_GATE', { batch: turned.batch }, { kind: 'batch', batch: turned.batch })
  );
}

const fails = (journey: Journey, batch: string): boolean =>
  failedTests(journey, batch) !== undefined ||
  unreconciledVessels(journey, batch) !== undefined ||
  outOfDose(journey, batch);

const outOfDose = ({ items, protocol: { dose } }: Journey, batch: string): boolean =>
  Object.values(items).some(
    item =>
      item.batch === batch &&
      item.kind === 'tube' &&
      item.cells !== undefined &&
      Math.abs(item.cells - dose.cells) > dose.toleranceCells,
  );

function withCorrection(command: CorrectEvent): readonly Recorded<JourneyEvent>[] {
  const { history, ...correction } = command.data;
  const last = history.at(-1);
  if (last === undefined) return history;
  const { eventId, field, from, to, reason } = correction;
  return [
    ...history,
    {
      ...last,
      type: 'EventCorrected',
      id: 'under-decision',
      data: { eventId, field, from, to, reason },
    },
  ];
}

/** A correction adds, never hides; it names the value that it replaces, so that two people cannot correct past each other. */
export const correctionRules: Rulebook<CorrectionCommand, Journey, CorrectionEvent> = {
  CorrectEvent: {
    kind: 'decision',
    rules: [
      rule('the event is of this therapy and can be corrected', [], command => {
        const event = target(command);
        return event === undefined || UNCORRECTABLE.has(event.type)
          ? finding('BAD_CORRECTION', { says: 'no such event' })
          : undefined;
      }),
      rule('the old value stands there now', [], command => {
        const { field, from, to } = command.data;
        const corrected = command.data.history.findLast(
          event =>
            event.type === 'EventCorrected' &&
            event.data.eventId === command.data.eventId &&
            event.data.field === field,
        );
        const now =
          corrected?.type === 'EventCorrected'
            ? corrected.data.to
            : valueAt(target(command)?.data, field);
        const fits = JSON.stringify(now) === JSON.stringify(from) && typeof now === typeof to;
        return now === undefined || !fits
          ? finding('BAD_CORRECTION', { says: 'another value stands there' })
          : undefined;
      }),
      rule('what was certified on the old value is held', ['H46'], turnedGate),
    ],
    happen: ({ data: { eventId, field, from, to, reason } }) => [
      { type: 'EventCorrected', data: { eventId, field, from, to, reason } },
    ],
  },
};
