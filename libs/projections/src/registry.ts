import { accounts } from './accounts/accounts.js';
import { alerts } from './alerts/alerts.js';
import { auditTrail } from './audit-trail/audit-trail.js';
import { batches } from './batches/batches.js';
import { bedsideList } from './bedside-list/bedside-list.js';
import { collections } from './collections/collections.js';
import { custodyTimeline } from './custody-timeline/custody-timeline.js';
import { devices } from './devices/devices.js';
import { deviations } from './deviations/deviations.js';
import { consents } from './consents/consents.js';
import { environmentPlates } from './environment/environment-plates.js';
import { endings } from './endings/endings.js';
import { downtimePacks } from './downtime-packs/downtime-packs.js';
import { figures } from './figures/figures.js';
import { holds } from './holds/holds.js';
import { journeyBoard } from './journey-board/journey-board.js';
import { lineage } from './lineage/lineage.js';
import { lotUse } from './lot-use/lot-use.js';
import { materials } from './materials/materials.js';
import { packageList } from './package-list/package-list.js';
import type { Projection } from './projection.js';
import { protocolPins } from './protocol-pins/protocol-pins.js';
import { queries } from './queries-of-monitors/queries.js';
import { results } from './results/results.js';
import { protocols } from './protocols/protocols.js';
import { retentionSamples } from './retention/retention-samples.js';
import { scanIndex } from './scan-index/scan-index.js';
import { storageMap } from './storage-map/storage-map.js';
import { whereabouts } from './whereabouts/whereabouts.js';

/** Every read model of the ledger. One line here, and it is built, rebuilt, dumped and tested with the others. */
export const registry: readonly Projection[] = [
  custodyTimeline,
  whereabouts,
  scanIndex,
  storageMap,
  lineage,
  bedsideList,
  packageList,
  deviations,
  holds,
  downtimePacks,
  figures,
  auditTrail,
  accounts,
  devices,
  protocols,
  lotUse,
  endings,
  protocolPins,
  retentionSamples,
  queries,
  environmentPlates,
  materials,
  collections,
  consents,
  journeyBoard,
  batches,
  results,
  alerts,
];
