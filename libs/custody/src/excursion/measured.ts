import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import type { Facts } from '../kernel/finding.js';
import { type Instant, minutesBetween } from '../kernel/instant.js';
import { stepOf } from '../protocol/step-of.js';
import { legOf } from '../temperature/leg-of.js';
import type { ExcursionCode } from './excursion-codes.js';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1_440;

/** What was measured of an excursion beside what the protocol bears; what nobody measured is left out. */
export interface Measured {
  readonly minutes?: number;
  readonly allowedMinutes?: number;
  readonly coldestMilliCelsius?: number;
  readonly warmestMilliCelsius?: number;
  readonly minMilliCelsius?: number;
  readonly maxMilliCelsius?: number;
}

/** What one command told of an excursion. */
export interface Told {
  readonly code: ExcursionCode;
  readonly facts: Facts;
  readonly batch: string | undefined;
  readonly at: Instant;
  /** Everything that the command brought about. */
  readonly events: readonly Recorded<JourneyEvent>[];
}

const numberIn = (facts: Facts, name: string): number | undefined => {
  const value = facts[name];
  return typeof value === 'number' ? value : undefined;
};

/** Without what is not there: an absent number is no zero. */
const known = (measured: Readonly<Record<keyof Measured, number | undefined>>): Measured =>
  Object.fromEntries(Object.entries(measured).filter(([, value]) => value !== undefined));

const nothing = {
  minutes: undefined,
  allowedMinutes: undefined,
  coldestMilliCelsius: undefined,
  warmestMilliCelsius: undefined,
  minMilliCelsius: undefined,
  maxMilliCelsius: undefined,
};

export function measuredIn(journey: Journey, told: Told): Measured {
  const { code, facts } = told;
  const { collection, culture, form } = journey.protocol;
  switch (code) {
    case 'TEMPERATURE_EXCURSION':
    case 'LOGGER_GAP':
    case 'LOGGER_MISMATCH':
      return onTheWay(journey, told);
    case 'STORAGE_TOO_WARM':
    case 'OUT_OF_STORAGE_TOO_LONG': {
      const allowedMinutes = form.kind === 'cryo' ? form.maxMinutesOutOfStorage : undefined;
      return known({ ...nothing, minutes: numberIn(facts, 'minutes'), allowedMinutes });
    }
    case 'THAW_OUT_OF_RANGE': {
      const milliCelsius = numberIn(facts, 'milliCelsius');
      return known({
        minutes: numberIn(facts, 'minutes'),
        allowedMinutes: numberIn(facts, 'maxMinutes'),
        coldestMilliCelsius: milliCelsius,
        warmestMilliCelsius: milliCelsius,
        ...rangeOf(stepOf(journey.protocol, 'thaw')),
      });
    }
    case 'PROCESSING_LATE': {
      const hours = numberIn(facts, 'hours');
      return known({
        ...nothing,
        minutes: hours && hours * MINUTES_PER_HOUR,
        allowedMinutes: collection.startProcessingWithinHours * MINUTES_PER_HOUR,
      });
    }
    case 'CULTURE_TOO_LONG': {
      const began = journey.batches[told.batch ?? '']?.isolatedAt;
      return known({
        ...nothing,
        minutes: began && minutesBetween(began, told.at),
        allowedMinutes: culture.maxDays * MINUTES_PER_DAY,
      });
    }
  }
}

interface Range {
  readonly minMilliCelsius: number;
  readonly maxMilliCelsius: number;
}

const rangeOf = (range: Range | undefined) => ({
  minMilliCelsius: range?.minMilliCelsius,
  maxMilliCelsius: range?.maxMilliCelsius,
});

/** The file that was read out is the one that this command told of: another may have been read since. */
function onTheWay(journey: Journey, { code, events }: Told): Measured {
  const file = events.find(({ type }) => type === 'LoggerDataIngested');
  if (file?.type !== 'LoggerDataIngested') return {};
  const { sscc, minMilliCelsius, maxMilliCelsius, minutesOutOfRange } = file.data;
  const parcel = journey.packages[sscc];
  const leg = parcel && legOf(journey, parcel);
  const isOfTime = code === 'TEMPERATURE_EXCURSION';
  return known({
    minutes: isOfTime ? minutesOutOfRange : undefined,
    allowedMinutes: isOfTime ? leg?.maxMinutesOutOfRange : undefined,
    coldestMilliCelsius: minMilliCelsius,
    warmestMilliCelsius: maxMilliCelsius,
    ...rangeOf(leg),
  });
}
