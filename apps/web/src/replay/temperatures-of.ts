import type { History, Journey } from '@selfsame/replay';

/** What a logger, a receiver or a bath measured, in thousandths of a degree Celsius. */
export interface MeasuredTemperature {
  /** Of the event. */
  readonly revision: number;
  readonly what: 'logger' | 'receipt' | 'thaw';
  /** Package or container. */
  readonly of: string;
  /** Undefined where nothing was measured: a number would be one that nobody has seen. */
  readonly range: Range | undefined;
  /** Of the protocol that judges it; undefined where it says nothing. */
  readonly limits: Range | undefined;
  readonly logger?: {
    readonly minutesOutOfRange: number;
    readonly longestGapMinutes: number;
    readonly readings: number;
  };
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Every temperature that a journey knows, in order. The log keeps what a logger's file says, and the file by its hash. */
export const temperaturesOf = (
  seen: History,
  journey: Pick<Journey, 'packages' | 'protocol'>,
): readonly MeasuredTemperature[] =>
  seen.flatMap((event): readonly MeasuredTemperature[] => {
    const { revision } = event;
    switch (event.type) {
      case 'LoggerDataIngested': {
        const { sscc, minMilliCelsius: min, maxMilliCelsius: max } = event.data;
        const { minutesOutOfRange, longestGapMinutes, readings } = event.data;
        const range = min === undefined || max === undefined ? undefined : { min, max };
        const logger = { minutesOutOfRange, longestGapMinutes, readings };
        const limits = limitsOnTheWay(journey, sscc);
        return [{ revision, what: 'logger', of: sscc, range, limits, logger }];
      }
      case 'PackageReceived': {
        const { sscc, temperatureMilliCelsius: at } = event.data;
        const range = { min: at, max: at };
        return [
          { revision, what: 'receipt', of: sscc, range, limits: limitsOnTheWay(journey, sscc) },
        ];
      }
      case 'ThawEnded': {
        const { item, milliCelsius: at } = event.data;
        const range = { min: at, max: at };
        return [{ revision, what: 'thaw', of: item, range, limits: limitsOfThaw(journey) }];
      }
      default:
        return [];
    }
  });

function limitsOnTheWay(
  { packages, protocol: { transport } }: Pick<Journey, 'packages' | 'protocol'>,
  sscc: string,
): Range | undefined {
  const leg = packages[sscc]?.leg;
  if (leg === undefined) return undefined;
  const limits = leg === 'startingMaterial' ? transport.startingMaterial : transport.product;
  return { min: limits.minMilliCelsius, max: limits.maxMilliCelsius };
}

function limitsOfThaw({ protocol }: Pick<Journey, 'protocol'>): Range | undefined {
  const thaw = protocol.preparation?.steps.find(step => step.step === 'thaw');
  return thaw && { min: thaw.minMilliCelsius, max: thaw.maxMilliCelsius };
}

export const isOutside = ({ range, limits }: MeasuredTemperature): boolean =>
  range !== undefined && limits !== undefined && (range.min < limits.min || range.max > limits.max);
