import type { LabelPiecesCommand } from '../../src/label-pieces/commands.js';
import type { MissingUnitCommand } from '../../src/missing-unit/commands.js';
import type { RelabellingCommand } from '../../src/relabelling/commands.js';
import { OURS } from '../scans.js';
import { label } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands, Situation } from './hand.js';

type Command = RelabellingCommand | LabelPiecesCommand | MissingUnitCommand;

/** What was torn, doubled, lost and found again. */
export const handsOnLostLabels: Hands<Command> = {
  ConfirmRelabelling: (draw, at) => {
    const open = Object.values(at.journey.relabellings)[0];
    if (open === undefined || draw.onceIn(8))
      return { label: label(draw, at, 'tube'), old: label(draw, at, 'tube') };
    const scanned = { label: open.label, claim: { ...OURS, item: open.item, token: 0 } };
    if (draw.onceIn(4)) return { label: scanned, material: 'MAT-1' };
    return { label: scanned, old: { ...scanned, label: open.old } };
  },
  WriteOffLabel: (draw, at) => ({
    item: itemOf(draw, at),
    instance: draw.of([1, 2]),
    evidence: 'at the bottom of the tank',
  }),
  CompareLabelPieces: (draw, at) => {
    const container = label(draw, at, 'tube');
    const partial = draw.onceIn(6) ? label(draw, at, 'tube') : container;
    return { container, partial };
  },
  RecordDoubledLabel: (draw, at) => ({
    label: some(draw, at),
    ...(draw.onceIn(3) ? { alsoOn: some(draw, at) } : {}),
  }),
  DestroyCopy: (draw, at) => ({ label: some(draw, at), witness: 'somebody' }),
  RecordMissing: (draw, at) => ({ item: itemOf(draw, at), reason: 'its position is empty' }),
  IdentifyUnit: (draw, at) => ({
    item: at.journey.missing[0] ?? itemOf(draw, at),
    material: 'MAT-1',
  }),
};

/** A sample, as a rule: if every tube were lost, nothing would ever be given. */
const some = (draw: Draw, at: Situation) => label(draw, at, draw.onceIn(8) ? 'tube' : 'sample');

const itemOf = (draw: Draw, at: Situation): string =>
  draw.onceIn(10) ? 'T9' : (some(draw, at).claim?.item ?? 'Q1');
