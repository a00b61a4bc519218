import {
  type Hazard,
  type JourneyRulebook,
  boxRulebook,
  decideBoxBy,
  decideJourneyBy,
  journeyRulebook,
} from '@selfsame/custody';
import type { EventStore, StoredEvent } from '@selfsame/event-store';
import { type LedgerParts, type ReadScan, StreamKinds, readScan } from '@selfsame/ledger';
import { passThrough } from './pass-through.js';

/** Every rule that names the hazard is gone; all the others stand. */
function without<B extends object>(rulebook: B, hazard: Hazard): B {
  const entries = Object.entries(rulebook) as [string, JourneyRulebook[keyof JourneyRulebook]][];
  return Object.fromEntries(
    entries.map(([type, command]) => [
      type,
      {
        ...command,
        rules: (command.rules as readonly { barrierOf: readonly Hazard[] }[]).filter(
          ({ barrierOf }) => !barrierOf.includes(hazard),
        ),
      },
    ]),
  ) as B;
}

/** A reader that helps: what is torn off a label is put back as everybody expects it. */
const guessing: ReadScan = scan => {
  const scanned = readScan(scan);
  if (scanned.kind !== 'gs1') return scanned;
  const serial = scanned.elements['21'];
  const torn = serial !== undefined && !serial.includes('.');
  return torn ? { kind: 'gs1', elements: { ...scanned.elements, '21': `${serial}.1` } } : scanned;
};

/** What an eager migration would do: rewrite what is stored so that it looks like today's. */
const migrating = (store: EventStore): EventStore =>
  passThrough(store, {
    readAll: async (after, limit) => (await store.readAll(after, limit)).map(rewritten),
  });

const rewritten = (stored: StoredEvent): StoredEvent => {
  const envelope = JSON.parse(new TextDecoder().decode(stored.bytes)) as object;
  return {
    ...stored,
    bytes: new TextEncoder().encode(JSON.stringify({ ...envelope, migrated: true })),
  };
};

export interface Crippled {
  readonly parts: LedgerParts;
  readonly wrap?: (store: EventStore) => EventStore;
}

/** A ledger without the barrier of one hazard. Only tests can make one: the shipped code has no such switch. */
export function withoutBarrier(hazard: Hazard): Crippled {
  if (hazard === 'H47') return { parts: { readScan: guessing } };
  if (hazard === 'H46') return { parts: {}, wrap: migrating };
  const kinds = new StreamKinds();
  const parts: LedgerParts = {
    kinds: Object.assign(kinds, {
      journey: { ...kinds.journey, decide: decideJourneyBy(without(journeyRulebook, hazard)) },
      box: { ...kinds.box, decide: decideBoxBy(without(boxRulebook, hazard)) },
    }),
  };
  return hazard === 'H26' ? { parts: { ...parts, recall: () => undefined } } : { parts };
}
