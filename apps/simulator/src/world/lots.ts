import { type Scan, lotSymbol, makeGtin } from '@selfsame/standards';
import { DAY } from '../calendar.js';

/** A raw material, by the lot that stands on its bottles. */
export interface Material {
  /** As the ledger calls it: GTIN and lot, or what a hospital types from its own bottle. */
  readonly lot: string;
  readonly kind: string;
  /** Where its instruction sets a limit. */
  readonly hoursInUse?: number;
  readonly certificate: { readonly document: string; readonly sha256: string };
}

/** They outlast any trial here: what it is to be without one is told by tests and by errors. */
export const LOT_LASTS_MS = 3_650 * DAY;
const GTIN = makeGtin('0951234500011');

/** The symbol on a bottle. */
export const lot = (number: string): Scan => {
  const { symbology, raw } = lotSymbol(GTIN, number);
  return { symbology, raw };
};
export const lotNamed = (number: string): string => `${GTIN}.${number}`;

export const material = (lotName: string, kind: string, hoursInUse?: number): Material => ({
  lot: lotName,
  kind,
  certificate: { document: `COA-${lotName.split('.').at(-1) ?? ''}`, sha256: 'c'.repeat(64) },
  ...(hoursInUse === undefined ? {} : { hoursInUse }),
});

export const MEDIUM = 'AMEM-26-01';
export const SUPPLEMENT = 'HPL-26-02';
export const REAGENT = 'TRYPLE-26-03';
export const DILUENT = 'PLASMALYTE-26-01';
export const CRYO_TUBES = 'CRYO-26-01';
export const LABELS = 'NITRO-26-01';
/** Of the hospital's own pharmacy, typed from the bottle. */
export const ANTICOAGULANT = 'HEP-26-04';
const HOURS_IN_USE = 24;

/** Received and released before the trial begins. */
export const materials: readonly Material[] = [
  material(lotNamed(MEDIUM), 'medium'),
  material(lotNamed(SUPPLEMENT), 'supplement', HOURS_IN_USE),
  material(lotNamed(REAGENT), 'reagent'),
  material(lotNamed(DILUENT), 'diluent'),
  material(lotNamed(CRYO_TUBES), 'container'),
  material(lotNamed(LABELS), 'label-stock'),
  material(ANTICOAGULANT, 'anticoagulant'),
];
