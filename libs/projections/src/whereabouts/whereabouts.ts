import type { ReadEvent } from '@selfsame/custody';
import { type Emit, type Projection, coiOf } from '../projection.js';

type Post = { readonly organisation: string; readonly site: string; readonly post: string };

const here = (
  emit: Emit,
  coi: string,
  items: readonly string[],
  post: Post,
  status: string,
): void => {
  for (const item of items)
    emit('appear', coi, item, post.organisation, post.site, post.post, status);
};

const state = (emit: Emit, coi: string, items: readonly string[], status: string): void => {
  for (const item of items) emit('status', status, coi, item);
};

/** In somebody's hands, and in no package. */
const inHands = (emit: Emit, coi: string, item: string, by: Post): void => {
  emit('hand', by.organisation, by.site, by.post, coi, item);
  emit('pack', null, coi, item);
};

/** Where every container is: its custodian, its package, its place, and what has become of it. */
export const whereabouts: Projection = {
  name: 'whereabouts',
  version: 3,
  tables: ['whereabouts'],
  ddl: `CREATE TABLE whereabouts (
    coi TEXT NOT NULL, item TEXT NOT NULL, organisation TEXT, site TEXT, post TEXT,
    sscc TEXT, box TEXT, position TEXT, status TEXT NOT NULL,
    PRIMARY KEY (coi, item)) STRICT, WITHOUT ROWID;
    CREATE INDEX whereabouts_package ON whereabouts (sscc) WHERE sscc IS NOT NULL;
    CREATE INDEX whereabouts_post ON whereabouts (site, post, coi, item)`,
  statements: {
    appear: `INSERT INTO whereabouts VALUES (?, ?, ?, ?, ?, NULL, NULL, NULL, ?)
      ON CONFLICT DO UPDATE SET organisation = excluded.organisation, site = excluded.site, post = excluded.post, status = excluded.status`,
    status: `UPDATE whereabouts SET status = ? WHERE coi = ? AND item = ?`,
    pack: `UPDATE whereabouts SET sscc = ? WHERE coi = ? AND item = ?`,
    custody: `UPDATE whereabouts SET organisation = ?, site = ?, post = ? WHERE sscc = ?`,
    hand: `UPDATE whereabouts SET organisation = ?, site = ?, post = ? WHERE coi = ? AND item = ?`,
    gone: `DELETE FROM whereabouts WHERE coi = ? AND item = ?`,
    place: `UPDATE whereabouts SET box = ?, position = ? WHERE coi = ? AND item = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    const { actor } = event;
    switch (event.type) {
      case 'AspirationRecorded':
        return here(emit, coi, [event.data.item], actor, 'present');
      case 'CellsIsolated':
        state(emit, coi, [event.data.from], 'consumed');
        return here(emit, coi, event.data.into, actor, 'present');
      case 'CellsPassaged':
        state(emit, coi, event.data.from, 'consumed');
        return here(emit, coi, event.data.into, actor, 'present');
      case 'CellsHarvested':
        state(emit, coi, event.data.from, 'consumed');
        return here(emit, coi, [event.data.into], actor, 'present');
      case 'TubesFilled':
        state(emit, coi, [event.data.from], 'consumed');
        return here(emit, coi, event.data.tubes, actor, 'present');
      case 'SampleTaken':
        return here(emit, coi, [event.data.sample], actor, 'present');
      case 'DrawnUp':
        state(emit, coi, [event.data.from], 'consumed');
        return here(emit, coi, [event.data.syringe], actor, 'present');
      case 'VesselDiscarded':
        return state(emit, coi, [event.data.item], 'discarded');
      case 'TubeOpened':
        return state(emit, coi, [event.data.item], 'opened');
      case 'UnitAssigned':
        // It has a row in the later therapy: nothing is in two places.
        return emit('gone', coi, event.data.item);
      case 'UnitAssumed': {
        const { item, custodian, place } = event.data;
        here(emit, coi, [item], custodian, 'present');
        return emit('place', place.box, place.position, coi, item);
      }
      case 'UnitReturned':
        return state(emit, coi, [event.data.item], 'returned');
      case 'UnitDisposed':
        emit('place', null, null, coi, event.data.item);
        emit('pack', null, coi, event.data.item);
        return state(emit, coi, [event.data.item], 'disposed');
      case 'InfusionCompleted':
        return state(emit, coi, [event.data.syringe], 'infused');
      case 'InfusionAborted':
        return state(emit, coi, [event.data.syringe], 'disposed');
      case 'UnitStored':
      case 'RetentionSampleKept':
        inHands(emit, coi, event.data.item, actor);
        return emit('place', event.data.place.box, event.data.place.position, coi, event.data.item);
      case 'UnitMoved':
        // A re-map is told by the ledger, which has nothing in its hands.
        if (event.data.cause === 'move') inHands(emit, coi, event.data.item, actor);
        else emit('pack', null, coi, event.data.item);
        return emit('place', event.data.to.box, event.data.to.position, coi, event.data.item);
      case 'UnitRetrieved':
        inHands(emit, coi, event.data.item, actor);
        return emit('place', null, null, coi, event.data.item);
      default:
        return inPackages(coi, event, emit);
    }
  },
};

/** What changed hands, in a package or loose. */
function inPackages(coi: string, event: ReadEvent, emit: Emit): void {
  switch (event.type) {
    case 'PackagePacked':
      for (const item of event.data.items) emit('pack', event.data.sscc, coi, item);
      return;
    case 'PackageUnpacked':
      for (const item of event.data.items) emit('pack', null, coi, item);
      return;
    case 'PackageDeposited': {
      const { custodian, sscc, overtaken } = event.data;
      if (overtaken === true) return;
      const { organisation, site, post } = custodian;
      return emit('custody', organisation, site, post, sscc);
    }
    case 'HandoffAccepted':
    case 'PackageCollected':
    case 'CustodyTakenOver': {
      if (event.data.overtaken === true) return;
      const { organisation, site, post } = event.data.to;
      return emit('custody', organisation, site, post, event.data.sscc);
    }
    case 'UnitsHandedOver':
      for (const item of event.data.items) {
        const { organisation, site, post } = event.data.to;
        emit('hand', organisation, site, post, coi, item);
      }
      return;
    default:
      return;
  }
}
