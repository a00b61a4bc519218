import type { PreparationCommand } from '../../src/preparation/commands.js';
import { lot } from '../scans.js';
import { label } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands } from './hand.js';

/** Now and then the one that hung there before. */
export const instructionOf = (draw: Draw) => ({ id: 'WI-THAW', version: draw.onceIn(10) ? 1 : 2 });

/** From the bath to the syringe. */
export const handsMakingReady: Hands<PreparationCommand> = {
  EndThaw: (draw, at) => ({
    tube: label(draw, at, 'tube'),
    milliCelsius: draw.onceIn(8) ? 45_000 : 37_000,
    minutes: draw.onceIn(8) ? 12 : 3,
  }),
  ReconstituteUnit: (draw, at) => ({
    tube: label(draw, at, 'tube'),
    instruction: instructionOf(draw),
    ...(draw.onceIn(8) ? {} : { wash: lot('DILUENT-1') }),
    ...(draw.onceIn(8) ? {} : { diluent: lot('DILUENT-1') }),
    volumeMicrolitres: draw.onceIn(8) ? 9_000 : 1_500,
    ...(draw.onceIn(8) ? {} : { viabilityPercent: draw.onceIn(8) ? '40.0' : '88.5' }),
    checkedBy: 'second-nurse',
  }),
};
