import { CLOCKS, type Clock } from '@selfsame/replay';

const SINGLE_PANELS = [
  'rules',
  'lineage',
  'temperature',
  'signatures',
  'refusals',
  'clocks',
  'events',
] as const;
export type SinglePanel = (typeof SINGLE_PANELS)[number];

/** What is shown below the slider: one thing, or all of them for whoever prints. */
export const PANELS = [...SINGLE_PANELS, 'all'] as const;
export type Panel = (typeof PANELS)[number];

export const panelsOf = (panel: Panel): readonly SinglePanel[] =>
  panel === 'all' ? SINGLE_PANELS : [panel];

/** What of a replay stands in its address, so that it can be sent to somebody who then sees the same. */
export interface AddressedMoment {
  readonly clock: Clock;
  /** Milliseconds since 1970; undefined at the end. */
  readonly at: number | undefined;
  /** Of the event up to which it was known: there may be several of one moment. */
  readonly revision: number | undefined;
  /** Of the moment that it is compared with: a revision by the clock of the ledger, an instant by that of the devices. */
  readonly beside: number | undefined;
  readonly panel: Panel;
}

const instantIn = (text: string | null): number | undefined => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : at;
};

const revisionIn = (text: string | null): number | undefined =>
  /^\d{1,6}$/.test(text ?? '') ? Number(text) : undefined;

export function momentIn(search: string): AddressedMoment {
  const query = new URLSearchParams(search);
  const clock = CLOCKS.find(each => each === query.get('clock')) ?? 'known';
  return {
    clock,
    at: instantIn(query.get('at')),
    revision: clock === 'known' ? revisionIn(query.get('revision')) : undefined,
    beside: (clock === 'known' ? revisionIn : instantIn)(query.get('beside')),
    panel: PANELS.find(each => each === query.get('show')) ?? 'rules',
  };
}

export function searchOf({ clock, at, revision, beside, panel }: AddressedMoment): string {
  const query = new URLSearchParams({ clock, show: panel });
  if (at !== undefined) query.set('at', new Date(at).toISOString());
  if (revision !== undefined) query.set('revision', String(revision));
  if (beside !== undefined)
    query.set('beside', clock === 'known' ? String(beside) : new Date(beside).toISOString());
  return `?${query.toString()}`;
}
