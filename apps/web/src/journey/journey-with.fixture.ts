import type { ItemState, JourneyState } from './journey-state.js';

/** A tube as it lies at a post, for specs that say what is different about it. */
export const aTube: ItemState = {
  item: 'T1',
  kind: 'tube',
  batch: 'B1',
  status: 'present',
  label: '09512345000016.A999926ABC123T1.1',
  parents: [],
  volumeMicrolitres: 1_500,
  spilledMicrolitres: 0,
  sealed: false,
  custodian: { organisation: 'fn-motol', site: 'motol', post: 'neurology' },
};

/** A therapy with these containers, of which nothing else is known but what is said. */
export const journeyWith = (
  items: readonly ItemState[],
  change: Partial<JourneyState> = {},
): JourneyState => ({
  coi: 'CHA999926ABC123',
  participant: 'P-1',
  subjectNumber: '01-012',
  doseNumber: 1,
  site: 'motol',
  protocol: { protocol: 'als-msc-fresh', version: 1, title: 'Fresh' },
  currentBatch: 'B1',
  batches: {},
  items: Object.fromEntries(items.map(item => [item.item, item])),
  labels: {},
  packages: {},
  passes: {},
  holds: {},
  deviations: {},
  results: [],
  exceptionalSupplies: {},
  visits: [],
  samples: {},
  environment: {},
  criticalEntries: [],
  downtime: { packs: {}, entered: {}, returned: {} },
  bedside: { attempt: 1, mismatches: 0, verifications: [], doseGiven: false },
  ...change,
});
