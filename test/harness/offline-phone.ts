import { type KeptStatement, MINUTE_MS } from '@selfsame/custody';
import { canonicalBytes } from '@selfsame/evidence';
import { type Person, type Scene, SoftwareDevice, deviceOf, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import type { Hands } from './hands.js';

export const NO_SIGNAL = { reason: 'no signal' };

/** Something that was done without a signal, as it waits in a phone. */
export interface Kept {
  readonly owner: Person;
  readonly route: string;
  readonly body: {
    readonly commandId: string;
    readonly occurredAt: string;
    readonly device: string;
    readonly keptOffline: { readonly deviceSignature: string };
    readonly [field: string]: unknown;
  };
}

/** A phone in a cellar: what its owner does there is signed at once, and told when there is a signal again. */
export class OfflinePhone {
  constructor(
    private readonly hands: Hands,
    private readonly scene: Scene,
    private readonly owner: Person,
  ) {}

  /** @param minutesAgo when it was done, by the clock of the phone */
  keep(type: string, route: string, fields: object, minutesAgo = 0): Kept {
    const device = deviceOf(this.owner);
    const occurredAt = new Date(this.hands.now - minutesAgo * MINUTE_MS).toISOString();
    const told = { commandId: uuidv7(), occurredAt, device, afterTheFact: NO_SIGNAL, ...fields };
    const statement: KeptStatement = {
      v: 1,
      type,
      person: this.owner.id,
      at: postOf(this.owner),
      body: told,
    };
    const deviceSignature = new SoftwareDevice(device).sign(Buffer.from(canonicalBytes(statement)));
    return { owner: this.owner, route, body: { ...told, keptOffline: { deviceSignature } } };
  }

  tell({ owner, route, body }: Kept) {
    return this.scene.tell(owner, route, body, { commandId: body.commandId });
  }
}
