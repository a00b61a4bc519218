import type { RefusalCode } from '../refusals/refusal-code.js';

/** Too warm, too cold, too long, or nobody knows: what a product has borne, and somebody has to judge. */
export const EXCURSION_CODES = [
  'TEMPERATURE_EXCURSION',
  'LOGGER_GAP',
  'LOGGER_MISMATCH',
  'STORAGE_TOO_WARM',
  'OUT_OF_STORAGE_TOO_LONG',
  'THAW_OUT_OF_RANGE',
  'PROCESSING_LATE',
  'CULTURE_TOO_LONG',
] as const satisfies readonly RefusalCode[];

export type ExcursionCode = (typeof EXCURSION_CODES)[number];

export const isExcursion = (code: string): code is ExcursionCode =>
  (EXCURSION_CODES as readonly string[]).includes(code);
