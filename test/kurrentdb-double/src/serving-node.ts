import type { Faults } from './faults.js';
import type { Log } from './log.js';
import type { grpc } from './protocol.js';

/** A node, as the services see it that run on it. */
export interface ServingNode {
  readonly shared: Shared;
  readonly port: number;
  readonly isAlive: boolean;
  /** Kills every connection to it. */
  cut(): void;
  /** Whether a call that insists on the leader has come to another node. */
  refusesAsFollower(metadata: grpc.Metadata): boolean;
  /** Remembers a subscription, so that it can be dropped; returns how to forget it. */
  holdSubscription(held: HeldSubscription): () => void;
}

/** What the nodes of one double have in common. */
export interface Shared {
  readonly log: Log;
  readonly faults: Faults;
  readonly version: string;
  /** Whether the server lists BatchAppend; if not, the client falls back to Append. */
  readonly batchAppend: boolean;
  /** The options page of the server, as `GET /info/options` gives it; undefined: not allowed to see it. */
  readonly serverOptions: Readonly<Record<string, string>> | undefined;
  leaderPort(): number;
  nodes(): readonly ServingNode[];
}

export interface HeldSubscription {
  /** Ends it, with an error or as if all were well. */
  drop(error?: grpc.ServiceError): void;
}
