interface Range {
  readonly min: number;
  readonly max: number;
}

const WIDTH = 240;
const HEIGHT = 28;
const EDGE = 8;
/** A single reading is seen as well. */
const LEAST = 4;

/** A measured range before the range that is allowed. What it shows stands in words beside it. */
export function Gauge({ range, limits }: { range: Range; limits: Range | undefined }) {
  const low = Math.min(range.min, limits?.min ?? range.min);
  const high = Math.max(range.max, limits?.max ?? range.max);
  const span = Math.max(high - low, 1);
  const x = (value: number): number => EDGE + ((value - low) / span) * (WIDTH - 2 * EDGE);
  const isOut = limits !== undefined && (range.min < limits.min || range.max > limits.max);
  const from = x(range.min);
  return (
    <svg class="gauge" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="lane" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
      {limits && (
        <rect
          class="gauge-allowed"
          x={x(limits.min)}
          y={4}
          width={Math.max(x(limits.max) - x(limits.min), LEAST)}
          height={HEIGHT - 8}
        />
      )}
      <rect
        class={isOut ? 'gauge-measured gauge-out' : 'gauge-measured'}
        x={from - LEAST / 2}
        y={10}
        width={Math.max(x(range.max) - from, LEAST)}
        height={HEIGHT - 20}
      />
    </svg>
  );
}
