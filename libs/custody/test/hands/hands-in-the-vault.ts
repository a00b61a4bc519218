import { MINUTE_MS, after, timestampOf } from '../../src/kernel/instant.js';
import type { StorageCommand } from '../../src/storage/commands.js';
import { OURS } from '../scans.js';
import { label } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands, Situation } from './hand.js';

/** The storage keeper, in front of an open box. */
export const handsInTheVault: Hands<StorageCommand> = {
  PutAwayUnit: (draw, at) => ({
    tube: label(draw, at, 'tube'),
    position: position(draw, at),
    boxRevision: 1,
  }),
  MoveUnit: (draw, at) => {
    const tube = label(draw, at, 'tube');
    const to = { box: 'BOX-1', position: draw.of(['A4', 'A5']) };
    return draw.onceIn(3)
      ? { item: tube.claim?.item ?? 'T1', to, boxRevision: 2, cause: 'remap' }
      : { tube, position: position(draw, at), boxRevision: 2, cause: 'move' };
  },
  ExposeUnits: (draw, { now }) => {
    const coldAt = after(now, -draw.of([0, 3]) * MINUTE_MS);
    return {
      box: 'BOX-1',
      items: draw.of([['T1'], ['T1', 'T2'], ['T9']]),
      warmSince: timestampOf(after(coldAt, -draw.of([0, 4, 20]) * MINUTE_MS)),
      coldAt: timestampOf(coldAt),
    };
  },
  RetrieveUnit: (draw, at) => {
    const found = label(draw, at, 'tube');
    const there = at.journey.items[found.claim?.item ?? '']?.place?.position;
    return {
      wanted: draw.onceIn(10) ? 'T9' : (found.claim?.item ?? 'T1'),
      position: { ...position(draw, at), ...(there === undefined ? {} : { position: there }) },
      found,
    };
  },
};

/** Three positions of one box, so that two units meet at one of them. */
export const position = (draw: Draw, { journey }: Situation) => {
  const name = draw.of(['A1', 'A2', 'A3']);
  const occupant = Object.values(journey.items).find(
    ({ place }) => place?.box === 'BOX-1' && place.position === name,
  );
  return {
    box: 'BOX-1',
    position: name,
    exists: true,
    ...(occupant === undefined ? {} : { occupant: { coi: OURS.coi, item: occupant.item } }),
  };
};
