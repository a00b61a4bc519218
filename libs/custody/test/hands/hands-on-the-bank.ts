import type { EpisodeCommand } from '../../src/episode/commands.js';
import { timestampOf } from '../../src/kernel/instant.js';
import * as people from '../people.js';
import { LATER_DOSE } from '../later-dose.js';
import { STRANGER } from '../scans.js';
import type { Hands } from './hand.js';

/** The QP who passes tubes to the next dose, and the ledger that tells each of the two what came of the other. */
export const handsOnTheBank: Hands<EpisodeCommand> = {
  AssignToEpisode: draw => ({
    item: draw.of(['T1', 'T2', 'T9']),
    to: draw.onceIn(6)
      ? { ...LATER_DOSE, ...STRANGER }
      : { ...LATER_DOSE, doseNumber: draw.of([1, 2]), open: !draw.onceIn(6) },
    reason: 'repeat dose',
  }),
  AssumeUnit: (draw, { now }) => ({
    item: draw.of(['D0T1', 'D0T2']),
    batch: 'D0B1',
    from: {
      coi: 'CHA999926OURS00',
      item: 'T1',
      batch: 'B1',
      doseNumber: 0,
      label: 'label-of-the-dose-before',
      event: 'event-0',
      sha256: 'sha256',
    },
    passage: 3,
    cells: 15_000_000,
    volumeMicrolitres: 1_500,
    frozenAt: timestampOf(now),
    expiresAt: timestampOf(now),
    outOfStorageMs: 0,
    custodian: people.vault,
    place: { box: 'BOX-1', position: 'A5' },
    boxRevision: 3,
    tests: [],
    lots: [],
  }),
  HoldForSource: draw => ({
    from: 'CHA999926OURS00',
    event: 'event-9',
    code: draw.of(['OUT_OF_SPECIFICATION', 'rejected']),
    items: [draw.of(['D0T1', 'D0T2'])],
  }),
  NoteUnitGiven: (draw, { now }) => ({
    item: draw.of(['T1', 'T2']),
    in: { coi: LATER_DOSE.coi, item: draw.of(['D1T1', 'D1T2']) },
    ...(draw.onceIn(3) ? {} : { givenAt: timestampOf(now) }),
  }),
};
