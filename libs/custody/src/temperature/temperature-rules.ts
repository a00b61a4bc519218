import type { Journey, Package } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS, timestampOf } from '../kernel/instant.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { packageIsKnown, packageOf } from '../package/outside-rules.js';
import type { TemperatureLeg } from '../protocol/definition.js';
import type { IngestLoggerData, TemperatureCommand } from './commands.js';
import type { TemperatureEvent } from './events.js';
import { legOf } from './leg-of.js';
import { type ReadingSummary, summariseReadings } from './summarise-readings.js';

interface Ingested {
  readonly known: Package;
  readonly leg: TemperatureLeg;
  readonly summary: ReadingSummary | undefined;
}

function ingested(command: IngestLoggerData, journey: Journey): Ingested | undefined {
  const known = packageOf(command, journey);
  if (known === undefined) return undefined;
  const leg = legOf(journey, known);
  return { known, leg, summary: summariseReadings(command.data.readings, leg) };
}

const hold = ({ sscc }: Package) => ({ kind: 'package', sscc }) as const;

/** One interval may be cut at either end: the logger wakes up only so often. */
function coversTheWay({ known, leg, summary }: Ingested): boolean {
  if (summary === undefined) return false;
  const slackMs = leg.loggerIntervalMinutes * MINUTE_MS;
  const start = known.sealedAt ?? summary.from;
  const end = known.receivedAt ?? summary.until;
  return (
    summary.from <= start + slackMs &&
    summary.until >= end - slackMs &&
    summary.longestGapMinutes <= leg.loggerIntervalMinutes
  );
}

/** H21: no data is not good data, another box's data are no data, and an excursion is held by itself. */
export const temperatureRules: Rulebook<TemperatureCommand, Journey, TemperatureEvent> = {
  IngestLoggerData: {
    kind: 'fact',
    rules: [
      packageIsKnown(),
      rule('the data are of the logger that was packed', ['H21'], (command, journey) => {
        const known = packageOf(command, journey);
        return known !== undefined && known.logger !== command.data.logger
          ? finding('LOGGER_MISMATCH', { logger: command.data.logger }, hold(known))
          : undefined;
      }),
      rule('the data cover the whole way', ['H21'], (command, journey) => {
        const data = ingested(command, journey);
        return data !== undefined && !coversTheWay(data)
          ? finding('LOGGER_GAP', { readings: data.summary?.readings ?? 0 }, hold(data.known))
          : undefined;
      }),
      rule('the temperature stayed in range', ['H21'], (command, journey) => {
        const data = ingested(command, journey);
        const out = data?.summary?.minutesOutOfRange ?? 0;
        return data !== undefined && out > data.leg.maxMinutesOutOfRange
          ? finding('TEMPERATURE_EXCURSION', { minutesOutOfRange: out }, hold(data.known))
          : undefined;
      }),
    ],
    happen: (command, journey) => {
      const summary = ingested(command, journey)?.summary;
      const { data } = command;
      return [
        {
          type: 'LoggerDataIngested',
          data: {
            sscc: data.package.sscc,
            logger: data.logger,
            fileSha256: data.fileSha256,
            readings: summary?.readings ?? 0,
            ...(summary === undefined
              ? {}
              : {
                  from: timestampOf(summary.from),
                  until: timestampOf(summary.until),
                  minMilliCelsius: summary.minMilliCelsius,
                  maxMilliCelsius: summary.maxMilliCelsius,
                }),
            minutesOutOfRange: summary?.minutesOutOfRange ?? 0,
            longestGapMinutes: summary?.longestGapMinutes ?? 0,
          },
        },
      ];
    },
  },
};
