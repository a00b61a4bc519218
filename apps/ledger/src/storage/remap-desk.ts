import type { ReadEvent } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk } from '../commands/command-desk.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { boxStream, journeyStream } from '../commands/stream-names.js';
import type { StoragePlaces } from './storage-places.js';

export interface RemapParts {
  readonly desk: CommandDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
}

type Remapped = Extract<ReadEvent, { readonly type: 'BoxRemapped' }>;

/** After a box's one append, its journeys learn where their units lie, and what is missing is held. */
export class RemapDesk {
  constructor(
    private readonly parts: RemapParts,
    private readonly places: StoragePlaces,
  ) {}

  /** Follows the re-maps of a box from a revision on. Safe to repeat: every step's id follows from its event. */
  async follow(box: string, fromRevision: number): Promise<void> {
    for (const event of await this.parts.loader.history(boxStream(box), fromRevision)) {
      if (event.type === 'BoxRemapped') await this.tell(box, event);
    }
  }

  private async tell(box: string, event: Remapped): Promise<void> {
    const { desk, loader, kinds, clock } = this.parts;
    const { map, missing, spilledAt } = event.data;
    const { storageClass } = (await loader.load(kinds.box, boxStream(box))).state;
    const kept = storageClass === 'general' ? {} : { storageClass };
    for (const { coi, item, position } of map) {
      await desk.give({
        kind: kinds.journey,
        stream: journeyStream(coi),
        type: 'MoveUnit',
        intent: ledgerIntent(uuidv5(`move ${coi} ${item}`, event.id), clock.now()),
        prepare: () => ({
          item,
          to: { box, position, ...kept },
          boxRevision: event.revision,
          cause: 'remap' as const,
          ...(spilledAt === undefined ? {} : { spilledAt }),
        }),
      });
      // It may have been found in another box than the one that names it.
      await this.places.leave(journeyStream(coi), event.id);
    }
    for (const { coi, item } of missing) {
      await desk.give({
        kind: kinds.journey,
        stream: journeyStream(coi),
        type: 'PlaceHold',
        intent: ledgerIntent(uuidv5(`missing ${coi} ${item}`, event.id), clock.now()),
        prepare: () => ({
          scope: { kind: 'unit' as const, item },
          reason: 'missing after a re-map of its box',
        }),
      });
    }
  }
}
