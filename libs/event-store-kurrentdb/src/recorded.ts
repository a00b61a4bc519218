// What the server recorded, and what the port makes of it.
import type { ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import {
  EventStoreError,
  type Position,
  type StoredEvent,
  partsOf,
  positionOf,
} from '@selfsame/event-store';

export interface Recorded {
  readonly stream: string;
  readonly revision: bigint;
  readonly commit: bigint;
  readonly prepare: bigint;
  readonly type: string;
  /** Whether its writer called it JSON: a ledger never does. */
  readonly isJson: boolean;
  readonly data: Uint8Array;
}

/** What an adapter needs to know to translate names and positions. */
export interface Naming {
  readonly prefix: string;
  readonly epoch: number;
}

/** The record in an answer; undefined for one that carries none. */
export function recordedIn(response: ReadResp): Recorded | undefined {
  const event = response.getEvent()?.getEvent();
  if (event === undefined) return undefined;
  const metadata = event.getMetadataMap();
  const name = event.getStreamIdentifier()?.getStreamName_asU8() ?? new Uint8Array();
  return {
    stream: Buffer.from(name).toString('utf8'),
    revision: BigInt(event.getStreamRevision()),
    commit: BigInt(event.getCommitPosition()),
    prepare: BigInt(event.getPreparePosition()),
    type: metadata.get('type') ?? '',
    isJson: metadata.get('content-type') === 'application/json',
    // A copy: the message is a view into what the network brought.
    data: Uint8Array.from(event.getData_asU8()),
  };
}

/**
 * The port's view of a record; undefined for the server's own among a ledger's (a tombstone). A server's position is
 * a pair that differs only in a transaction of the old TCP protocol, which no ledger can begin: one number is enough.
 * @throws EventStoreError STORE_UNSOUND for a record of that protocol
 */
export function storedEventOf(recorded: Recorded, naming: Naming): StoredEvent | undefined {
  const { stream, revision, commit, prepare, type, data } = recorded;
  if (type.startsWith('$')) return undefined;
  if (commit !== prepare) {
    throw new EventStoreError(
      'STORE_UNSOUND',
      `${stream}@${revision} was written in a transaction of the old protocol: not by a ledger.`,
    );
  }
  return {
    stream: stream.slice(naming.prefix.length),
    revision: Number(revision),
    position: positionOf(naming.epoch, commit),
    bytes: data,
  };
}

/** Where the log of the cluster stands at one of our positions. */
export const logPositionOf = (position: Position): bigint => partsOf(position).n;
