import type { ReadEvent } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { journeyStream, materialStream } from '../commands/stream-names.js';
import type { StopParts } from '../stops/stop-desk.js';
import { tryEach } from '../stops/try-each.js';

/**
 * What lies without a label where a unit should lie is missed by that unit's therapy, and what QA resolved comes back to it.
 * The material's own stream is the record; a therapy that was not told before a crash is told after it.
 */
export class MaterialDesk {
  constructor(private readonly parts: StopParts) {}

  /** Follows what was recorded of a material from a revision on. Safe to repeat: every step's id follows from its event. */
  async follow(material: string, fromRevision: number): Promise<void> {
    const events = await this.parts.loader.history(materialStream(material), fromRevision);
    await tryEach(events, event => this.tell(material, event));
  }

  private async tell(material: string, event: ReadEvent): Promise<void> {
    const { desk, kinds } = this.parts;
    if (event.type === 'MaterialFound') {
      const occupant = event.data.position?.occupant;
      if (occupant === undefined) return;
      const { coi, item } = occupant;
      await desk.give({
        kind: kinds.journey,
        stream: journeyStream(coi),
        type: 'RecordMissing',
        intent: this.intent(`missing ${coi} ${item}`, event),
        prepare: () => ({ item, reason: 'no label on what lies at its place', material }),
      });
    } else if (event.type === 'IdentityResolved') {
      const { coi, item } = event.data;
      await desk.give({
        kind: kinds.journey,
        stream: journeyStream(coi),
        type: 'IdentifyUnit',
        intent: this.intent(`identified ${coi} ${item}`, event),
        prepare: () => ({ item, material }),
      });
    }
  }

  private intent(what: string, { id }: ReadEvent) {
    return { ...ledgerIntent(uuidv5(what, id), this.parts.clock.now()), causation: id };
  }
}
