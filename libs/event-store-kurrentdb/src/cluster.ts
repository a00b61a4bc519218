// One connection to a cluster: the official client, and the only place that knows what it keeps to itself. Its reads
// are not used. They travel through a bridge of their own that sends a request in two parts and, on the platforms
// looked at, waits for the network to acknowledge the first (20 ms for a read on average, where this takes less than
// one), begins each connection with half a second of looking around, and has no deadline. See ADR 10.
import { KurrentDBClient, binaryEvent, convertToCommandError } from '@kurrent/kurrentdb-client';
import type { AppendResult, NO_STREAM } from '@kurrent/kurrentdb-client';
import streamsService from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import type {
  ReadReq,
  ReadResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { NewEvent } from '@selfsame/event-store';
import type { Readable } from 'node:stream';

/** A read or a subscription: what the server says, in order, until it ends or is cancelled. */
export type Reading = Readable & AsyncIterable<ReadResp> & { cancel(): void };

type CallArguments = readonly unknown[];

/** Members of the client that are not public. The exact version is pinned, and the contract suite runs over them. */
interface Internals {
  readonly capabilities: Promise<unknown>;
  getChannel(): Promise<{ close(): void }>;
  callArguments(options: { requiresLeader: boolean }, call: { deadline: number }): CallArguments;
  GRPCStreamCreator(
    service: unknown,
    name: string,
    create: (stub: { read(request: ReadReq, ...rest: CallArguments): Reading }) => Reading,
  ): () => Promise<Reading>;
  HTTPRequest(method: 'GET', path: string, options: object): Promise<unknown>;
}

/** The deadline of an append is a time of day, read by the server's clock: a tight one fails where clocks differ. */
const SERVER_DEADLINE_MS = 600_000;

export class Cluster {
  readonly #client: KurrentDBClient;

  /** Does not connect yet. @throws what the client thinks of the address */
  constructor(clientUrl: string) {
    this.#client = KurrentDBClient.connectionString(clientUrl);
  }

  get #internals(): Internals {
    return this.#client as unknown as Internals;
  }

  /** Resolves when there is a connection and it is known what the server can: before that nothing is sent. */
  async connected(): Promise<void> {
    await this.#internals.capabilities;
  }

  append(
    stream: string,
    streamState: bigint | typeof NO_STREAM,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    return this.#client.appendToStream(
      stream,
      events.map(({ id, type, bytes }) => binaryEvent({ id, type, data: bytes })),
      { streamState, requiresLeader: true, deadline: SERVER_DEADLINE_MS },
    );
  }

  /** Errors of what it gives are to be read by `errorOf`. */
  read(request: ReadReq): Promise<Reading> {
    const internals = this.#internals;
    const create = internals.GRPCStreamCreator(streamsService.StreamsClient, 'read', stub =>
      stub.read(
        request,
        ...internals.callArguments(
          { requiresLeader: true },
          { deadline: Number.POSITIVE_INFINITY },
        ),
      ),
    );
    return create();
  }

  /** A page about the node itself, for those who may see it. */
  page(path: string): Promise<unknown> {
    return this.#internals.HTTPRequest('GET', path, {});
  }

  /** Ends the calls under way, and closes the connection, which the client would keep for half an hour. Never throws. */
  async close(): Promise<void> {
    await Promise.allSettled([this.#client.dispose()]);
    await Promise.allSettled([this.#internals.getChannel().then(channel => channel.close())]);
  }
}

/** What the client makes of an error of a call. */
export const errorOf = (error: unknown): unknown =>
  error instanceof Error ? convertToCommandError(error) : error;
