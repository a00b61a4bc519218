import type { Command, CommandMeta } from '../src/kernel/command.js';
import { instantOf } from '../src/kernel/instant.js';
import { type Lot, unknownLot } from '../src/lot/evolve-lot.js';
import type { MaterialKind } from '../src/lot/events.js';
import { lotsNamedBy } from '../src/lot/lots-of-command.js';

export type KnownLot = NonNullable<CommandMeta['lots']>[number];

/** A lot as its own stream has it: received, released, and in date for as long as any story lasts. */
export const releasedLot = (
  name: string,
  kind: MaterialKind,
  change: Partial<Lot> = {},
): KnownLot => ({
  name,
  state: {
    ...unknownLot,
    lot: name,
    kind,
    containers: 10,
    expiresAt: instantOf('2060-01-01T00:00:00Z'),
    certificate: { document: 'COA-1', sha256: 'c'.repeat(64) },
    receivedBy: 'keeper-of-materials',
    releasedAt: instantOf('2020-01-01T00:00:00Z'),
    ...change,
  },
});

/** Whatever a command names is released: stories that are not about lots say nothing of them. */
export const releasedLots = (wish: Pick<Command, 'type' | 'data'>): readonly KnownLot[] =>
  lotsNamedBy(wish).flatMap(({ lot, kinds: [kind] }) =>
    kind === undefined ? [] : [releasedLot(lot, kind)],
  );
