import {
  type Device,
  type Json,
  type KeptOffline,
  type KeptStatement,
  mayBeKeptOffline,
  postOf,
} from '@selfsame/custody';
import { canonicalBytes } from '@selfsame/evidence';
import type { Intent } from '../commands/intent.js';
import { Problem, Refusal } from '../commands/refusal.js';
import { deviceSigned } from '../devices/device-keys.js';

export interface KeptOfflineDeskParts {
  readonly deviceOf: (device: string) => Promise<Device>;
}

/** What a device kept while it had no signal comes in here, and nothing that has to be asked (H24). */
export class KeptOfflineDesk {
  constructor(private readonly parts: KeptOfflineDeskParts) {}

  /**
   * The proof that goes into the event; undefined of a command that nobody kept.
   * @throws Refusal NOT_WITHOUT_SIGNAL for what no device may keep, whatever it says
   * @throws Refusal KEPT_OFFLINE_UNPROVED for what is not what the device signed
   */
  async proofOf(type: string, intent: Intent): Promise<KeptOffline | undefined> {
    const { keptOffline, afterTheFact, actor } = intent;
    if (keptOffline === undefined) return undefined;
    if (!mayBeKeptOffline(type)) throw new Refusal('NOT_WITHOUT_SIGNAL', { command: type }, false);
    if (afterTheFact === undefined)
      throw new Problem('VALIDATION_FAILED', {
        field: 'afterTheFact',
        says: 'is missing from what was kept offline',
      });
    const { device } = actor;
    const { publicKey, retiredFor } = await this.parts.deviceOf(device);
    if (publicKey === undefined) throw unproved(device, 'device unknown');
    if (retiredFor !== undefined) throw unproved(device, 'device retired');
    const statement = statementOf(type, intent);
    const signature = keptOffline.deviceSignature;
    const signed = Uint8Array.from(canonicalBytes(statement));
    if (!(await deviceSigned(publicKey, signed, signature))) throw unproved(device, 'signature');
    return { statement, publicKey, signature };
  }
}

/** As it came in: what was taken apart at the door is put together again. */
function statementOf(type: string, intent: Intent): KeptStatement {
  const { commandId, afterTheFact = null, actor } = intent;
  const body: Json = { ...(intent.body as Record<string, Json>), commandId, afterTheFact };
  return { v: 1, type, person: actor.person, at: postOf(actor), body };
}

const unproved = (device: string, fault: string): Refusal =>
  new Refusal('KEPT_OFFLINE_UNPROVED', { device, fault }, false);
