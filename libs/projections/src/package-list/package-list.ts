import type { Post } from '@selfsame/custody';
import { type Projection, coiOf } from '../projection.js';

const END_OFFER = `UPDATE package SET offered_organisation = NULL, offered_site = NULL, offered_post = NULL,
  offered_at = NULL, offer_expires_at = NULL WHERE coi = ? AND sscc = ?`;

const columns = ({ organisation, site, post }: Post) => [organisation, site, post] as const;

/**
 * Who holds every package, to whom it is offered, and where it goes. It holds nothing of what is inside: couriers read it (H40).
 * Its clocks are not here: what a limit is may be corrected, and the therapy itself knows.
 */
export const packageList: Projection = {
  name: 'package-list',
  version: 2,
  tables: ['package'],
  ddl: `CREATE TABLE package (
    coi TEXT NOT NULL, sscc TEXT NOT NULL, status TEXT NOT NULL,
    held_organisation TEXT NOT NULL, held_site TEXT NOT NULL, held_post TEXT NOT NULL,
    to_organisation TEXT NOT NULL, to_site TEXT NOT NULL, to_post TEXT NOT NULL,
    offered_organisation TEXT, offered_site TEXT, offered_post TEXT, offered_at TEXT, offer_expires_at TEXT,
    PRIMARY KEY (coi, sscc)) STRICT, WITHOUT ROWID;
    CREATE INDEX package_held ON package (held_site, held_post) WHERE status <> 'unpacked';
    CREATE INDEX package_offered ON package (offered_site, offered_post) WHERE offered_at IS NOT NULL;
    CREATE INDEX package_to ON package (to_site) WHERE status <> 'unpacked'`,
  statements: {
    pack: `INSERT OR REPLACE INTO package VALUES (?, ?, 'packed', ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, NULL)`,
    status: `UPDATE package SET status = ? WHERE coi = ? AND sscc = ?`,
    depart: `UPDATE package SET status = 'in-transit', to_organisation = ?, to_site = ?, to_post = ? WHERE coi = ? AND sscc = ?`,
    reroute: `UPDATE package SET to_organisation = ?, to_site = ?, to_post = ? WHERE coi = ? AND sscc = ?`,
    offer: `UPDATE package SET offered_organisation = ?, offered_site = ?, offered_post = ?, offered_at = ?, offer_expires_at = ?
      WHERE coi = ? AND sscc = ?`,
    over: END_OFFER,
    refuse: `${END_OFFER} AND offered_organisation = ? AND offered_site = ? AND offered_post = ?`,
    hold: `UPDATE package SET held_organisation = ?, held_site = ?, held_post = ? WHERE coi = ? AND sscc = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'PackagePacked': {
        const { sscc, destination } = event.data;
        return emit('pack', coi, sscc, ...columns(event.actor), ...columns(destination));
      }
      case 'PackageSealed':
        return emit('status', 'sealed', coi, event.data.sscc);
      case 'HandoffOffered': {
        const { sscc, to, expiresAt, overtaken } = event.data;
        if (overtaken === true) return;
        const { recordedAt } = event.envelope;
        return emit('offer', ...columns(to), recordedAt, expiresAt, coi, sscc);
      }
      // Whoever it was not offered to may say what he saw, but ends nobody's offer.
      case 'HandoffRefused':
        return emit('refuse', coi, event.data.sscc, ...columns(event.actor));
      case 'OfferExpired':
      case 'OfferCancelled':
        return emit('over', coi, event.data.sscc);
      // To whom it was left it is shown as offered: it waits for him.
      case 'PackageDeposited': {
        const { sscc, custodian, collectBy, overtaken, for: to } = event.data;
        if (overtaken === true) return;
        emit('hold', ...columns(custodian), coi, sscc);
        return emit('offer', ...columns(to), event.envelope.recordedAt, collectBy, coi, sscc);
      }
      case 'HandoffAccepted':
      case 'PackageCollected':
      case 'CustodyTakenOver':
        if (event.data.overtaken === true) return;
        emit('hold', ...columns(event.data.to), coi, event.data.sscc);
        return emit('over', coi, event.data.sscc);
      case 'PackageDeparted':
        if (event.data.overtaken === true) return;
        return emit('depart', ...columns(event.data.destination), coi, event.data.sscc);
      case 'DestinationRerouted':
        return emit('reroute', ...columns(event.data.to), coi, event.data.sscc);
      case 'PackageReceived':
        if (event.data.overtaken === true) return;
        return emit('status', 'received', coi, event.data.sscc);
      case 'PackageOpened':
        return emit('status', 'opened', coi, event.data.sscc);
      case 'PackageUnpacked':
        return emit('status', 'unpacked', coi, event.data.sscc);
      default:
        return;
    }
  },
};
