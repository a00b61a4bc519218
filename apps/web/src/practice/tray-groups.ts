import type { components } from '../api/ledger.js';

export type ThingOnTray = components['schemas']['ThingOnTrayDto'];

/** In which order people look for things. Whatever has no place of its own lies at the end. */
const GROUPS = ['bands', 'doses', 'cells', 'transport', 'places', 'badges', 'others'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<string, Group>> = {
  wristband: 'bands',
  tube: 'doses',
  syringe: 'doses',
  'starting-material': 'cells',
  vessel: 'cells',
  harvest: 'cells',
  sample: 'cells',
  package: 'transport',
  seal: 'transport',
  logger: 'transport',
  shipper: 'transport',
  box: 'places',
  slot: 'places',
  tank: 'places',
  workstation: 'places',
  bench: 'places',
  badge: 'badges',
};

export interface Pile {
  readonly group: Group;
  readonly things: readonly ThingOnTray[];
}

/** What lies about, sorted as somebody would lay it out; as it was laid within each pile. Nobody's things come first. */
export function pilesOf(things: readonly ThingOnTray[]): readonly Pile[] {
  const groupOf = ({ kind }: ThingOnTray): Group => GROUP_OF[kind] ?? 'others';
  return GROUPS.map(group => ({
    group,
    things: things.filter(thing => groupOf(thing) === group),
  })).filter(pile => pile.things.length > 0);
}
