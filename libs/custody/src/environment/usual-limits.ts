import type { ProtocolDefinition } from '../protocol/definition.js';
import type { Grade, PlateKind, PlateLimits } from './plate.js';

type Row = Readonly<Record<Grade, PlateLimits>>;

/** Alert levels are for a house to set (Annex 1 §9.10); half of the action limit until it does. */
const upTo = (a: number, b: number, c: number, d: number): Row => ({
  A: { alert: a, action: a },
  B: { alert: Math.floor(b / 2), action: b },
  C: { alert: Math.floor(c / 2), action: c },
  D: { alert: Math.floor(d / 2), action: d },
});

/**
 * What may be counted where a protocol does not say: EudraLex Vol 4 Annex 1 (2022), Table 6 for what grows (CFU a cubic metre, a
 * settle plate of four hours, a contact plate, a glove) and Table 5 for particles of 0.5 micrometres and more in operation, per
 * cubic metre; quoted from memory. Grade A: no growth at all. Gloves in C and D, and particles in D, are for the house: as contact
 * plates, and as in C.
 */
export const usualLimits: Readonly<Record<PlateKind, Row>> = {
  'settle-plate': upTo(0, 5, 50, 100),
  'contact-plate': upTo(0, 5, 25, 50),
  'active-air': upTo(0, 10, 100, 200),
  'glove-print': upTo(0, 5, 25, 50),
  'particle-count': upTo(3_520, 352_000, 3_520_000, 3_520_000),
};

/** The limits that a sample is laid out under, pinned with it: a later protocol changes no plate before it. */
export const limitsFor = (
  { environment = [] }: Pick<ProtocolDefinition, 'environment'>,
  { kind, grade }: { readonly kind: PlateKind; readonly grade: Grade },
): PlateLimits => {
  const own = environment.find(each => each.kind === kind && each.grade === grade);
  return own === undefined ? usualLimits[kind][grade] : { alert: own.alert, action: own.action };
};
