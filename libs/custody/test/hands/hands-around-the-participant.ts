import { timestampOf } from '../../src/kernel/instant.js';
import type { SerologyCommand } from '../../src/serology/commands.js';
import { SEROLOGY_STATUSES } from '../../src/serology/markers.js';
import type { FollowTransfer } from '../../src/transfer/follow-transfer.js';
import type { Hands } from './hand.js';

/** What somebody carries, and where he is treated. */
export const handsAroundTheParticipant: Hands<SerologyCommand | FollowTransfer> = {
  RecordSerology: draw => ({
    sampledOn: '2026-03-02',
    laboratory: 'lab-12',
    report: 'SER-1',
    findings: { [draw.of(['hiv', 'hbsag', 'antiHcv'])]: draw.of(SEROLOGY_STATUSES) },
  }),
  NoteReactiveNeighbour: (draw, { now }) => ({
    box: 'BOX-1',
    items: [draw.of(['T1', 'T9'])],
    since: timestampOf(now),
  }),
  // He moves on to where the stories are, too: otherwise nobody could ever give him anything again.
  FollowTransfer: (draw, { journey }) => ({
    transfer: 'TRANSFER-1',
    from: journey.site,
    to: draw.onceIn(10) ? 'elsewhere' : 'hospital',
    post: 'ward',
  }),
};
