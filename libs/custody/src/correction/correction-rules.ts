import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { applyCorrections, valueAt } from './apply-corrections.js';
import type { CorrectEvent, CorrectionCommand } from './commands.js';
import { correctableFields, shapeOf } from './correctable-fields.js';
import type { CorrectionEvent } from './events.js';
import { resultComes, resultLeaves, sampleWasThere } from './moved-result.js';
import { doseTakenBack, turnedGate } from './turned-gate.js';
import {
  amountIsProtocols,
  countIsPossible,
  preparationConforms,
  resultConforms,
  turnedBy,
  volumeIsPossible,
  volumesAddUp,
} from './turned-facts.js';

type Check = (command: CorrectEvent, journey: Journey) => Finding | undefined;

/** The event as it stands now, with what was corrected before. */
const target = ({ data }: CorrectEvent): Recorded<JourneyEvent> | undefined =>
  applyCorrections(data.history).find(({ id }) => id === data.eventId);

const eventIsKnown: Check = command =>
  target(command) === undefined ? finding('BAD_CORRECTION', { says: 'no such event' }) : undefined;

const fieldWasTyped: Check = command => {
  const type = target(command)?.type;
  if (type === undefined || shapeOf(type, command.data.field) !== undefined) return undefined;
  return finding('BAD_CORRECTION', {
    says: 'nobody typed this: it is an identity, a scan, a decision or derived',
    event: type,
    correctable: correctableFields(type).join(' '),
  });
};

const oldValueStands: Check = command => {
  const { field, from, to } = command.data;
  const now = valueAt(target(command)?.data, field);
  if (now === undefined || now !== from)
    return finding('BAD_CORRECTION', { says: 'another value stands there' });
  return now === to ? finding('BAD_CORRECTION', { says: 'this value stands there' }) : undefined;
};

const valueFits: Check = (command, journey) => {
  const { field, from, to } = command.data;
  const event = target(command);
  const shape = event && shapeOf(event.type, field);
  return event === undefined || shape === undefined || shape.fits(to, { event, from, journey })
    ? undefined
    : finding('BAD_CORRECTION', { says: 'the value is not of this kind', wants: shape.wants });
};

/** Until it is certain that the correction fits, there is no corrected record to look at. */
const onceItFits =
  (check: Check): Check =>
  (command, journey) => {
    const unfit = [eventIsKnown, fieldWasTyped, oldValueStands, valueFits].some(
      fits => fits(command, journey) !== undefined,
    );
    return unfit ? undefined : check(command, journey);
  };

const turned = (check: Parameters<typeof turnedBy>[0]): Check => onceItFits(turnedBy(check));

/** A correction adds, never hides; it names the value that it replaces, so that two people cannot correct past each other. */
export const correctionRules: Rulebook<CorrectionCommand, Journey, CorrectionEvent> = {
  CorrectEvent: {
    kind: 'decision',
    rules: [
      rule('the event is of this therapy', [], eventIsKnown),
      rule('the field is one that a person typed', ['H9', 'H11', 'H12', 'H14'], fieldWasTyped),
      rule('the old value stands there now', [], oldValueStands),
      rule('the new value is of the same kind', ['H10'], valueFits),
      rule('the sample was there when it was measured', ['H12'], onceItFits(sampleWasThere)),
      rule('the count stays possible', ['H10'], turned(countIsPossible)),
      rule('no more is taken than is there', ['H38'], turned(volumeIsPossible)),
      rule('the result stays within specification', ['H11'], turned(resultConforms)),
      rule("the amount stays the protocol's", [], turned(amountIsProtocols)),
      rule('a dose stays made ready as its instruction says', ['H36'], turned(preparationConforms)),
      rule('the volumes still add up', ['H38'], turned(volumesAddUp)),
      rule('what was certified on the old value is held', ['H46'], onceItFits(turnedGate)),
      rule('the batch that a result leaves is held', ['H12'], onceItFits(resultLeaves)),
      rule('the batch that it comes to is held', ['H12'], onceItFits(resultComes)),
      rule('a dose that was given is not taken back', ['H26'], onceItFits(doseTakenBack)),
    ],
    happen: ({ data: { eventId, field, from, to, reason } }) => [
      { type: 'EventCorrected', data: { eventId, field, from, to, reason } },
    ],
  },
};
