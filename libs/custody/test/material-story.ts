import type {
  MaterialCommand,
  PresentedBoxSurvey,
  PresentedCandidate,
} from '../src/material/commands.js';
import type { UnitOfBatch } from '../src/material/evidence.js';
import type { MaterialEvent } from '../src/material/events.js';
import { type Material, evolveMaterial, neverFound } from '../src/material/evolve-material.js';
import { decideMaterial } from '../src/material/material-rules.js';
import { Given } from './given-when-then.js';
import { keeper } from './people.js';
import { OURS, STRANGER, scan, scanOfStranger } from './scans.js';

export const nothingFound = new Given<MaterialCommand, Material, MaterialEvent>(
  { decide: decideMaterial, fold: history => history.reduce(evolveMaterial, neverFound) },
  [],
);

const BOX = 'BOX-1';
const ours = (item: string, batch = 'B1'): UnitOfBatch => ({ coi: OURS.coi, item, batch });
const strangers = (item: string): UnitOfBatch => ({ coi: STRANGER.coi, item, batch: 'B1' });

/** T1, T2 and T3 are ours, in A1, A2 and A3; A4 is a stranger's. */
const MAP: Readonly<Record<string, UnitOfBatch>> = {
  A1: ours('T1'),
  A2: ours('T2'),
  A3: ours('T3', 'B2'),
  A4: strangers('T1'),
};
const LABELS = { A1: scan('T1'), A2: scan('T2'), A3: scan('T3'), A4: scanOfStranger('T1') };
type Position = keyof typeof LABELS;

/** In A2 lies a tube without a label. */
export const foundInBox = nothingFound.and(keeper, {
  type: 'MaterialFound',
  data: {
    shape: 'tube',
    description: 'blue cap, no label',
    position: { box: BOX, position: 'A2', occupant: { coi: OURS.coi, item: 'T2' } },
    quarantine: 'in-its-box',
  },
});
export const foundOnTheFloor = nothingFound.and(keeper, {
  type: 'MaterialFound',
  data: { shape: 'tube', description: 'blue cap, no label', quarantine: 'quarantine-1' },
});

interface Seen {
  readonly bare?: readonly string[];
  readonly empty?: readonly Position[];
  readonly swapped?: readonly [Position, Position];
}

/** What somebody finds who scans every position. */
export function looking({ bare = ['A2'], empty = [], swapped }: Seen = {}): {
  readonly survey: PresentedBoxSurvey;
} {
  const other = (position: Position): Position => {
    if (swapped === undefined || !swapped.includes(position)) return position;
    return swapped[0] === position ? swapped[1] : swapped[0];
  };
  const scanned = (Object.keys(LABELS) as Position[])
    .filter(position => !bare.includes(position) && !empty.includes(position))
    .map(position => ({ position, label: LABELS[other(position)] }));
  const unlabelled = bare.map(position => {
    const occupant = MAP[position];
    return { position, ...(occupant === undefined ? {} : { occupant }) };
  });
  return { survey: { box: BOX, revision: 7, map: MAP, scanned, unlabelled } };
}

/** What QA takes it for. */
export const candidate = (change: Partial<PresentedCandidate> = {}): PresentedCandidate => ({
  ...ours('T2'),
  participant: OURS.participant,
  isMissing: true,
  missing: [ours('T2')],
  isMapped: true,
  ...change,
});
