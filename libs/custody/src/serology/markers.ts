/** What a donation is tested for: Directive 2006/17 annexes II and III, 21 CFR 1271.85. HTLV where somebody comes from where it is found. */
export const MARKERS = {
  hiv: 'HIV-1/2',
  hbsag: 'HBsAg',
  antiHbc: 'anti-HBc',
  antiHcv: 'anti-HCV',
  syphilis: 'Treponema pallidum',
  htlv: 'HTLV-I/II',
} as const;

export type Marker = keyof typeof MARKERS;

export const MARKER_NAMES = Object.keys(MARKERS) as readonly Marker[];

export const SEROLOGY_STATUSES = ['negative', 'reactive', 'not-evaluated'] as const;

export type SerologyStatus = (typeof SEROLOGY_STATUSES)[number];

/** By marker; of one that is missing nobody has reported. */
export type Serology = { readonly [M in Marker]?: SerologyStatus };

/** Where material may lie: with everybody's, or among what is reactive or not known yet. */
export type StorageClass = 'general' | 'segregated';
