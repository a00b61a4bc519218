import { DowntimeController } from './downtime.controller.js';
import { DowntimeListsController } from './downtime-lists.controller.js';
import { DowntimePapersController } from './downtime-papers.controller.js';

/** What a silent ledger leaves to paper: packs, entries, lists. */
export const downtimeControllers = [
  DowntimeController,
  DowntimePapersController,
  DowntimeListsController,
];
