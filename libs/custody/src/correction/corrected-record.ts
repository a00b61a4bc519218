import { foldJourney } from '../journey/fold-journey.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import { applyCorrections } from './apply-corrections.js';
import type { CorrectEvent } from './commands.js';

/** A record as it reads with every correction in its place, and what it folds to. */
export interface Reading {
  readonly events: readonly Recorded<JourneyEvent>[];
  readonly journey: Journey;
}

/** `journey` is the present one: folded from the same history. */
export const readingBefore = ({ data }: CorrectEvent, journey: Journey): Reading => ({
  events: applyCorrections(data.history),
  journey,
});

export function readingAfter(command: CorrectEvent): Reading {
  const history = [...command.data.history, ...corrected(command)];
  return { events: applyCorrections(history), journey: foldJourney(history) };
}

/** The correction as its envelope would tell it, if it were accepted. */
function corrected({ data, meta }: CorrectEvent): readonly Recorded<JourneyEvent>[] {
  const { eventId, field, from, to, reason, history } = data;
  const last = history.at(-1);
  if (last === undefined) return [];
  return [
    {
      ...last,
      type: 'EventCorrected',
      id: 'under-decision',
      actor: meta.actor,
      data: { eventId, field, from, to, reason },
    },
  ];
}
