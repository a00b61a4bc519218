import type { LabelCommand } from '../../src/label/commands.js';
import type { ItemKind } from '../../src/label/events.js';
import { plannedLabels } from '../../src/label/label-rules.js';
import { OURS } from '../scans.js';
import { band, label } from './any-scan.js';
import type { Hands } from './hand.js';

/** What is printed, put on, torn off and given back. */
export const handsOnLabels: Hands<LabelCommand> = {
  PrintLabels: (draw, at) => {
    const kind = draw.of<ItemKind>([
      'starting-material',
      'vessel',
      'harvest',
      'tube',
      'sample',
      'syringe',
    ]);
    const printing = { kind, count: 1 + draw.below(2) };
    return {
      ...printing,
      printer: 'PRINTER-1',
      tokens: plannedLabels(at.journey, printing).map(() => 0),
      ...(draw.onceIn(10) ? {} : { wristband: band(draw) }),
    };
  },
  ReprintLabel: (draw, at) => ({
    item: label(draw, at, 'tube', 'vessel', 'syringe').claim?.item ?? 'T1',
    printer: 'PRINTER-1',
    reason: 'smudged',
    token: 0,
  }),
  ApplyLabel: (draw, at) => {
    const printed = Object.values(at.journey.labels).filter(({ status }) => status === 'printed');
    const one = printed[draw.below(printed.length)];
    if (one === undefined || draw.onceIn(10)) return { label: label(draw, at, 'tube', 'vessel') };
    return { label: { label: one.label, claim: { ...OURS, item: one.item, token: 0 } } };
  },
  VerifyLabel: (draw, at) => ({
    container: label(draw, at, 'starting-material'),
    wristband: band(draw),
  }),
  VoidLabel: (draw, at) => ({ label: label(draw, at, 'sample', 'syringe'), reason: 'torn' }),
  DestroyLabel: (draw, at) => ({ label: label(draw, at, 'sample'), witness: 'somebody' }),
  ForfeitClaim: (draw, at) => ({
    kind: draw.of(['label', 'sscc', 'seal', 'shipper', 'logger', 'din']),
    value: label(draw, at, 'tube').label,
    token: 0,
  }),
};
