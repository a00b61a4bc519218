// A protocol double of EventStoreDB / KurrentDB: the client's own service definitions over a log in memory. It proves
// wiring, error mapping, reconnection and checkpoints. It shares its author's beliefs about the server, so it proves
// nothing about the server itself: for that the same suites run against a real one (npm run test:stores).
import { Faults } from './faults.js';
import { Log } from './log.js';
import { Node } from './node.js';
import type { Shared } from './serving-node.js';

export interface DoubleOptions {
  /** Nodes that share one log; the first one leads. */
  readonly nodes?: number;
  /** Of the first node; a free one unless said. */
  readonly port?: number;
  readonly batchAppend?: boolean;
  /** What `GET /info/options` shows. */
  readonly serverOptions?: Readonly<Record<string, string>>;
  /** The account may not see that page. */
  readonly hidesOptions?: boolean;
}

const SOUND = { MemDb: 'False', UnsafeDisableFlushToDisk: 'False', Insecure: 'True' };

export class KurrentDbDouble {
  readonly log = new Log();
  readonly faults = new Faults();
  readonly nodes: readonly Node[];
  #leader = 0;

  private constructor({
    nodes = 1,
    port = 0,
    batchAppend = true,
    serverOptions = SOUND,
    hidesOptions = false,
  }: DoubleOptions) {
    const shared: Shared = {
      log: this.log,
      faults: this.faults,
      version: '23.10.0.0',
      batchAppend,
      serverOptions: hidesOptions ? undefined : serverOptions,
      leaderPort: () => this.leader.port,
      nodes: () => this.nodes,
    };
    this.nodes = Array.from(
      { length: nodes },
      (_, index) => new Node(shared, index === 0 ? port : 0),
    );
  }

  static async start(options: DoubleOptions = {}): Promise<KurrentDbDouble> {
    const double = new KurrentDbDouble(options);
    for (const node of double.nodes) await node.start();
    return double;
  }

  get leader(): Node {
    const leader = this.nodes[this.#leader];
    if (leader === undefined) throw new Error('No such node.');
    return leader;
  }

  /** Another node leads from now on; the old one serves as a follower. */
  elect(index: number): void {
    this.#leader = index;
  }

  /** A connection string; `ledger` names whose streams are meant. */
  url(ledger: string): string {
    const hosts = this.nodes.map(({ port }) => `127.0.0.1:${port}`).join(',');
    return `kurrentdb://${hosts}?tls=false&ledger=${ledger}`;
  }

  dropSubscriptions(...args: Parameters<Node['dropSubscriptions']>): void {
    for (const node of this.nodes) node.dropSubscriptions(...args);
  }

  /** How many events all subscriptions were given together. */
  get deliveries(): number {
    return this.faults.deliveries;
  }

  cut(): void {
    for (const node of this.nodes) node.cut();
  }

  async close(): Promise<void> {
    for (const node of this.nodes) await node.stop();
  }
}
