import type { ConsentKnown } from '../consent/consent-standing.js';
import type { Device } from '../device/evolve-device.js';
import type { Lot } from '../lot/evolve-lot.js';
import type { Actor } from './actor.js';
import { type Instant, earlier, later } from './instant.js';

/** A wish, named in the imperative. What it needs from outside (time, ids, other streams) comes with it. */
export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly meta: CommandMeta;
}

export interface CommandMeta {
  /** UUIDv7 chosen by the client: a retry carries the same one. */
  readonly commandId: string;
  readonly actor: Actor;
  /** The ledger's own clock when the command came in. */
  readonly now: Instant;
  /** Set while the ledger doubts its own clock: by how much it has jumped, positive when ahead. */
  readonly clockOffMs?: number;
  /** The device's claim. It can make a gate stricter, never looser. */
  readonly occurredAt: Instant;
  /** Trainings that the actor needs and that do not count: they stop whoever asks first, and never what has happened. */
  readonly lapsed?: readonly string[];
  /** The device of the actor, when its calibration or qualification is over. */
  readonly lapsedDevice?: string;
  /** The instruments that the command names, each as its own stream has it. One that is missing here is unknown. */
  readonly instruments?: readonly Device[];
  /** The lots that the command names, each as its own stream has it. One that is missing here is unknown. */
  readonly lots?: readonly { readonly name: string; readonly state: Lot }[];
  /** What the study requires and the participant has signed, where the command begins something; absent where no version was published. */
  readonly consent?: ConsentKnown;
  /** Set when the act is already done: then it is recorded, whatever rule it broke. */
  readonly afterTheFact?: { readonly reason: string };
}

/** The time against which a limit is held: whichever of the two clocks is the stricter. */
export const gateTime = ({ meta }: Command): Instant => later(meta.now, meta.occurredAt);

/** From where a clock starts to run: whichever of the two is the earlier, so that nobody gains time by telling late. */
export const startTime = ({ meta }: Command): Instant => earlier(meta.now, meta.occurredAt);
