// One connection to a cluster: the official client finds the node, speaks TLS, gives the account's password, and
// follows a change of leader; its generated messages are what is said. Its calls for reading and appending are not
// used. Those that read travel over a bridge that takes 20 ms on average for what takes less than one here, and have
// no deadline. Those that append reject promises nobody can catch when a connection dies under them, which ends the
// process. ADR 11 has the figures. What is used of the client beside its public face stands in
// Internals; its exact version is pinned.
import { KurrentDBClient, convertToCommandError } from '@kurrent/kurrentdb-client';
import streamsService from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import type {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
  ReadReq,
  ReadResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { EventStoreError } from '@selfsame/event-store';
import type { Duplex, Readable, Writable } from 'node:stream';

/** A read or a subscription: what the server says, in order, until it ends or is cancelled. */
export type Reading = Readable & AsyncIterable<ReadResp> & { cancel(): void };

/** Appends of many streams over one call. */
export type Batching = Duplex & {
  write(request: BatchAppendReq): boolean;
  on(event: 'data', listener: (response: BatchAppendResp) => void): unknown;
  cancel(): void;
};

export type Appending = Writable & { write(request: AppendReq): boolean; cancel(): void };

type CallArguments = readonly unknown[];

/** The streams service over one connection; another connection brings another stub. */
export interface Stub {
  getChannel(): Channel;
  read(request: ReadReq, ...rest: CallArguments): Reading;
  batchAppend(...rest: CallArguments): Batching;
  append(...rest: readonly unknown[]): Appending;
}

interface Channel {
  getConnectivityState(tryToConnect: boolean): number;
  watchConnectivityState(from: number, deadline: Date, changed: () => void): void;
  close(): void;
}

interface Internals {
  getChannel(): Promise<Channel>;
  getGRPCClient(service: unknown, name: string): Promise<Stub>;
  callArguments(options: { requiresLeader: true }, call: { deadline: number }): CallArguments;
  handleError(stub: Stub, error: unknown): Promise<void>;
  HTTPRequest(method: 'GET', path: string, options: object): Promise<unknown>;
}

/** gRPC's numbers: the states of a connection, and the error of one that is not there. */
const READY = 2;
const TRANSIENT_FAILURE = 3;
const SHUTDOWN = 4;
const NO_CONNECTION = Object.assign(new Error('no connection'), { code: 14 });

/** Nothing was sent. */
export class NotConnected extends EventStoreError {
  constructor(options?: ErrorOptions) {
    super('STORE_UNAVAILABLE', 'No node of the cluster can be reached.', options);
  }
}

export type AppendCallback = (error: Error | null, response?: AppendResp) => void;

export class Cluster {
  readonly #client: Internals;
  readonly #open = new Set<{ cancel(): void }>();
  readonly #wereReady = new WeakSet<Channel>();
  #ready: Stub | undefined;
  /** The newest; the client closes one that it replaces. */
  #channel: Channel | undefined;
  #closed = false;

  /** Does not connect yet. @throws what the client thinks of the address */
  constructor(clientUrl: string) {
    this.#client = KurrentDBClient.connectionString(clientUrl) as unknown as Internals;
  }

  /**
   * Resolves when there is a connection: until then nothing is sent. Fails as soon as a node refuses, so that nobody
   * waits for a cluster that is not there. @throws NotConnected
   */
  async connect(ms: number): Promise<Stub> {
    const until = performance.now() + ms;
    for (;;) {
      const stub = await this.#client
        .getGRPCClient(streamsService.StreamsClient, 'streams')
        .catch((cause: unknown) => {
          throw new NotConnected({ cause });
        });
      const channel = stub.getChannel();
      this.#channel = channel;
      if (this.#closed) {
        channel.close();
        throw new NotConnected();
      }
      const state = channel.getConnectivityState(true);
      if (state === READY) {
        this.#wereReady.add(channel);
        this.#ready = stub;
        return stub;
      }
      if (state === TRANSIENT_FAILURE || state === SHUTDOWN || performance.now() > until) {
        await this.#giveUp(stub);
        throw new NotConnected();
      }
      // A connection that was lost while nobody spoke is made anew: left to itself it waits longer each time.
      if (this.#wereReady.has(channel)) await this.#giveUp(stub);
      else await changed(channel, state, ms);
    }
  }

  /** The connection that there is; undefined where `connect` has something to wait for. */
  get ready(): Stub | undefined {
    const state = this.#ready?.getChannel().getConnectivityState(false);
    return state === READY ? this.#ready : undefined;
  }

  read(stub: Stub, request: ReadReq): Reading {
    return this.#keep(stub, stub.read(request, ...this.#arguments()));
  }

  batch(stub: Stub): Batching {
    return this.#keep(stub, stub.batchAppend(...this.#arguments()));
  }

  append(stub: Stub, answer: AppendCallback): Appending {
    return this.#keep(stub, stub.append(...this.#arguments(), answer));
  }

  /** A page about the node itself, for those who may see it. */
  page(path: string): Promise<unknown> {
    return this.#client.HTTPRequest('GET', path, {});
  }

  /** Ends the calls under way, and closes the connection, which the client would keep for half an hour. Never throws. */
  close(): void {
    this.#closed = true;
    for (const call of this.#open) call.cancel();
    // Asked for its connection, the client would look for a node first, for minutes where none answers.
    this.#channel?.close();
  }

  /** The client takes another connection from now on. */
  async #giveUp(stub: Stub, error: unknown = NO_CONNECTION): Promise<void> {
    await this.#client.handleError(stub, error).catch(() => undefined);
  }

  // The caller waits for as long as it wants, by its own clock.
  #arguments(): CallArguments {
    return this.#client.callArguments(
      { requiresLeader: true },
      { deadline: Number.POSITIVE_INFINITY },
    );
  }

  #keep<C extends { cancel(): void; on(event: string, listener: (e: Error) => void): unknown }>(
    stub: Stub,
    call: C,
  ): C {
    this.#open.add(call);
    const forget = (): void => void this.#open.delete(call);
    call.on('close', forget);
    call.on('end', forget);
    call.on('status', forget);
    // The client connects anew, to the leader that it was told of, or to the one that it finds.
    call.on('error', error => {
      forget();
      void this.#giveUp(stub, error);
    });
    return call;
  }
}

const changed = (channel: Channel, from: number, ms: number): Promise<void> =>
  new Promise(resolve => {
    channel.watchConnectivityState(from, new Date(Date.now() + ms), resolve);
  });

/** What the client makes of an error of a call; itself where it can make nothing of it, for instance of a proxy's. */
export function errorOf(error: unknown): unknown {
  try {
    return error instanceof Error ? convertToCommandError(error) : error;
  } catch {
    return error;
  }
}
