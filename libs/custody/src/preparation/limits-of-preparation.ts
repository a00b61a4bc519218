import { compareDecimals } from '../kernel/decimal.js';
import { type Finding, finding } from '../kernel/finding.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import { stepOf } from '../protocol/step-of.js';
import type { ThawEnded, UnitReconstituted } from './events.js';

type Thawed = ThawEnded['data'];
type Reconstituted = Pick<
  UnitReconstituted['data'],
  'item' | 'volumeMicrolitres' | 'viabilityPercent'
>;

/** H36: too warm, too cold or too long in the bath. */
export function thawOutOfRange(
  protocol: ProtocolDefinition,
  { item, milliCelsius, minutes }: Thawed,
): Finding | undefined {
  const thaw = stepOf(protocol, 'thaw');
  if (thaw === undefined) return undefined;
  const { minMilliCelsius, maxMilliCelsius, maxMinutes } = thaw;
  return milliCelsius < minMilliCelsius || milliCelsius > maxMilliCelsius || minutes > maxMinutes
    ? finding('THAW_OUT_OF_RANGE', { milliCelsius, minutes, maxMinutes }, { kind: 'unit', item })
    : undefined;
}

/** H36: diluted too much or too little, the dose is another one. */
export function dilutionOutOfRange(
  protocol: ProtocolDefinition,
  { volumeMicrolitres }: Reconstituted,
): Finding | undefined {
  const dilute = stepOf(protocol, 'dilute');
  if (dilute === undefined) return undefined;
  const { minMicrolitres, maxMicrolitres } = dilute;
  return volumeMicrolitres < minMicrolitres || volumeMicrolitres > maxMicrolitres
    ? finding('DILUTION_OUT_OF_RANGE', { volumeMicrolitres, minMicrolitres, maxMicrolitres })
    : undefined;
}

/** H36: what was frozen alive may come out dead. */
export function viabilityTooLow(
  protocol: ProtocolDefinition,
  { item, viabilityPercent }: Reconstituted,
): Finding | undefined {
  const limit = stepOf(protocol, 'viability')?.minPercent;
  return limit !== undefined &&
    viabilityPercent !== undefined &&
    compareDecimals(viabilityPercent, limit) < 0
    ? finding('VIABILITY_TOO_LOW', { viabilityPercent, limit }, { kind: 'unit', item })
    : undefined;
}
