import type { CollectionCommand } from '../../src/collection/commands.js';
import type { CultureCommand } from '../../src/culture/commands.js';
import type { ProductCommand } from '../../src/product/commands.js';
import { bench, dinOf, lot } from '../scans.js';
import { band, label, labels } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands } from './hand.js';
import { instructionOf } from './hands-making-ready.js';

/** From the marrow to the tubes, and to their thawing. */
export const handsOfTheCleanRoom: Hands<CollectionCommand | CultureCommand | ProductCommand> = {
  RecordAspiration: (draw, at) => ({
    container: label(draw, at, 'starting-material'),
    wristband: band(draw),
    din: dinOf(
      draw.of(['A999926000001', 'A999926000002', 'A999926000003']),
      draw.onceIn(8) ? 'B9' : at.journey.currentBatch,
    ),
    volumeMicrolitres: draw.of([60_000, 1]),
    aspirationSite: 'both-iliac-crests',
    anticoagulantLot: 'HEPARIN-1',
  }),
  RecordExpansionFailure: () => ({ cause: 'no-growth' }),
  IsolateCells: (draw, at) => {
    const into = labels(draw, at, 'labelled vessel');
    return {
      bench: atBench(draw),
      from: label(draw, at, 'present starting-material'),
      into,
      declaredVessels: draw.onceIn(10) ? 7 : into.length,
      nucleatedCells: 300_000_000,
      viabilityPercent: '97.0',
      areaSquareCentimetres: 675,
      medium: lot('MEDIUM-1'),
      supplement: lot('SERUM-1'),
    };
  },
  ChangeMedium: (draw, at) => ({
    bench: atBench(draw),
    vessels: labels(draw, at, 'present vessel'),
    medium: lot('MEDIUM-1'),
    confluencePercent: 60,
  }),
  PassageCells: (draw, at) => {
    const into = labels(draw, at, 'labelled vessel');
    return {
      bench: atBench(draw),
      from: labels(draw, at, 'present vessel'),
      into,
      declaredVessels: draw.onceIn(10) ? 7 : into.length,
      count: count(draw),
      areaSquareCentimetres: 675,
      reagent: lot('TRYPSIN-1'),
    };
  },
  DiscardVessel: (draw, at) => ({ vessel: label(draw, at, 'vessel'), cause: 'broken' }),
  HarvestCells: (draw, at) => ({
    bench: atBench(draw),
    from: labels(draw, at, 'present vessel'),
    into: label(draw, at, 'labelled harvest'),
    count: count(draw),
  }),
  FillTubes: (draw, at) => {
    const tubes = labels(draw, at, 'labelled tube');
    return {
      bench: atBench(draw),
      from: label(draw, at, 'present harvest'),
      tubes,
      declaredTubes: draw.onceIn(10) ? 7 : tubes.length,
      volumeMicrolitres: draw.onceIn(8) ? 9_000 : 1_500,
      cellsPerTube: draw.onceIn(8) ? 15 : 15_000_000,
      diluent: lot('DILUENT-1'),
    };
  },
  SealTube: (draw, at) => ({ tube: label(draw, at, 'tube') }),
  TestSeal: (draw, at) => ({
    tube: label(draw, at, 'tube'),
    method: 'visual',
    tight: !draw.onceIn(10),
  }),
  FreezeTubes: (draw, at) => ({
    tubes: labels(draw, at, 'tube'),
    freezer: 'FREEZER-1',
    program: 'SLOW',
    traceSha256: 'sha256',
  }),
  ThawUnit: (draw, at) => ({
    tube: label(draw, at, 'tube'),
    bath: 'BATH-1',
    ...(draw.onceIn(8) ? {} : { instruction: instructionOf(draw) }),
  }),
};

/** Now and then another bench, or ours while it is open for a stranger. */
const atBench = (draw: Draw) =>
  draw.onceIn(20)
    ? { workstation: 'BENCH-2' }
    : draw.onceIn(20)
      ? { ...bench, session: { session: 'S', coi: 'CHA999926OTHER1' } }
      : bench;

const count = (draw: Draw) => ({
  viableCells: draw.onceIn(8) ? 20 : 40_000_000,
  viabilityPercent: '94.5',
});
