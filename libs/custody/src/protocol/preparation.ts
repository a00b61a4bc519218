import { z } from 'zod';
import { DECIMAL } from '../kernel/decimal.js';

const whole = (min: number, max: number) => z.int().min(min).max(max);

/** One line of an instruction, with the limits that the ledger can look at. */
const step = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('thaw'),
    minMilliCelsius: whole(-20_000, 60_000),
    maxMilliCelsius: whole(-20_000, 60_000),
    maxMinutes: whole(1, 240),
  }),
  /** Living cells after the thaw, where somebody counts them. */
  z.strictObject({
    step: z.literal('viability'),
    minPercent: z.string().regex(DECIMAL, 'a decimal number written as text, such as "70"'),
  }),
  z.strictObject({ step: z.literal('wash') }),
  /** What is in the container afterwards. */
  z.strictObject({
    step: z.literal('dilute'),
    minMicrolitres: whole(1, 1_000_000),
    maxMicrolitres: whole(1, 1_000_000),
  }),
  z.strictObject({ step: z.literal('mix') }),
  /** Counted from the reconstitution; the clock of the thaw runs beside it, and the shorter one counts. */
  z.strictObject({ step: z.literal('use'), withinMinutes: whole(1, 1_440) }),
]);

/** How a frozen unit is made ready for the participant: which instruction is in force, and its steps in order. */
export const preparation = z.strictObject({
  /** The document is kept elsewhere; this is what it is called, and the fingerprint of its file. */
  instruction: z.strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'at most 40 letters, digits and . _ -'),
    version: whole(1, 10_000),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  }),
  steps: z.array(step).min(1).max(12),
});

export type Preparation = z.infer<typeof preparation>;
export type PreparationStep = Preparation['steps'][number];
export type StepName = PreparationStep['step'];
