import gossipService from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb.js';
import featuresService from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import streamsService from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import { append, batchAppend } from './append-service.js';
import { type Door, openDoor } from './front-door.js';
import type { HeldSubscription, ServingNode, Shared } from './serving-node.js';
import { features, gossip, grpc, shared } from './protocol.js';
import { read } from './read-service.js';

const STREAMS = 'event_store.client.streams.streams';

/** One node: a gRPC server behind a door that can be cut. */
export class Node implements ServingNode {
  readonly #subscriptions = new Set<HeldSubscription>();
  #server: grpc.Server | undefined;
  #door: Door | undefined;
  #port: number;

  constructor(
    readonly shared: Shared,
    port: number,
  ) {
    this.#port = port;
  }

  get port(): number {
    return this.#port;
  }

  get isAlive(): boolean {
    return this.#door !== undefined;
  }

  async start(): Promise<void> {
    const server = new grpc.Server();
    server.addService(streamsService.StreamsService, {
      read: read(this),
      append: append(this),
      ...(this.shared.batchAppend ? { batchAppend: batchAppend(this) } : {}),
    });
    server.addService(featuresService.ServerFeaturesService, {
      getSupportedMethods: (_: unknown, answer: grpc.sendUnaryData<features.SupportedMethods>) =>
        answer(null, this.#features()),
    });
    server.addService(gossipService.GossipService, {
      read: (_: unknown, answer: grpc.sendUnaryData<gossip.ClusterInfo>) =>
        answer(null, this.#members()),
    });
    const port = await new Promise<number>((resolve, reject) => {
      const insecure = grpc.ServerCredentials.createInsecure();
      server.bindAsync('127.0.0.1:0', insecure, (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      );
    });
    this.#server = server;
    const { faults } = this.shared;
    this.#door = await openDoor(
      port,
      path => this.#page(path),
      () => faults.down,
      this.#port,
    );
    this.#port = this.#door.port;
  }

  /** Ends it as a kill would; `start` brings it back at the same port. */
  async stop(): Promise<void> {
    const door = this.#door;
    this.#door = undefined;
    this.#server?.forceShutdown();
    await door?.close();
  }

  cut(): void {
    this.#door?.cut();
  }

  dropSubscriptions(error?: grpc.ServiceError): void {
    for (const held of this.#subscriptions) held.drop(error);
  }

  holdSubscription(held: HeldSubscription): () => void {
    this.#subscriptions.add(held);
    return () => this.#subscriptions.delete(held);
  }

  /** Whether a call that insists on the leader has come to another node. */
  refusesAsFollower(metadata: grpc.Metadata): boolean {
    return metadata.get('requires-leader')[0] === 'true' && this.shared.leaderPort() !== this.#port;
  }

  #features(): features.SupportedMethods {
    const methods = ['read', 'append', ...(this.shared.batchAppend ? ['batchappend'] : [])];
    const supported = new features.SupportedMethods().setEventStoreServerVersion(
      this.shared.version,
    );
    for (const name of methods) {
      supported.addMethods(
        new features.SupportedMethod().setServiceName(STREAMS).setMethodName(name),
      );
    }
    return supported;
  }

  #members(): gossip.ClusterInfo {
    const { FOLLOWER, LEADER } = gossip.MemberInfo.VNodeState;
    const info = new gossip.ClusterInfo();
    for (const node of this.shared.nodes()) {
      const isLeader = node.port === this.shared.leaderPort();
      const member = new gossip.MemberInfo()
        .setInstanceId(new shared.UUID().setString(crypto.randomUUID()))
        .setIsAlive(node.isAlive)
        .setState(isLeader ? LEADER : FOLLOWER)
        .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(node.port));
      info.addMembers(member);
    }
    return info;
  }

  #page(path: string): string | undefined {
    const { serverOptions, version } = this.shared;
    if (path === '/info') return JSON.stringify({ esVersion: version, state: 'leader' });
    if (path !== '/info/options' || serverOptions === undefined) return undefined;
    const options = Object.entries(serverOptions).map(([name, value]) => ({ name, value }));
    return JSON.stringify(options);
  }
}
