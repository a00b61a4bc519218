import { marks } from './czech/marks.js';
import { ofCleanRoom } from './czech/of-clean-room.js';
import { ofDowntime } from './czech/of-downtime.js';
import { ofIdentity } from './czech/of-identity.js';
import { ofInstruments } from './czech/of-instruments.js';
import { ofLabels } from './czech/of-labels.js';
import { ofLots } from './czech/of-lots.js';
import { ofPasses } from './czech/of-passes.js';
import { ofPeople } from './czech/of-people.js';
import { ofPreparation } from './czech/of-preparation.js';
import { ofRelease } from './czech/of-release.js';
import { ofScans } from './czech/of-scans.js';
import { ofState } from './czech/of-state.js';
import { ofTheEdge } from './czech/of-the-edge.js';
import { ofThisPhone } from './czech/of-this-phone.js';
import { ofVault } from './czech/of-vault.js';
import type { CzechWords } from './problem-words.js';

/** Every refusal of the ledger as a Czech hospital says it, by its code. Its tests know when one has no words. */
export const czech: CzechWords = {
  ...ofIdentity,
  ...ofState,
  ...ofRelease,
  ...ofPeople,
  ...ofPasses,
  ...ofVault,
  ...ofInstruments,
  ...ofLots,
  ...ofPreparation,
  ...ofDowntime,
  ...ofLabels,
  ...ofCleanRoom,
  ...marks,
  ...ofTheEdge,
  ...ofScans,
  ...ofThisPhone,
};
