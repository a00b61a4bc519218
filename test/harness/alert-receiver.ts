import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the receiver answers one post: with a status, or by taking it and hanging up. */
export type Manner = number | 'hang-up';

export interface Post {
  readonly key: string;
  readonly alert: Readonly<Record<string, unknown>>;
}

/** Where alerts are posted: a pager's gateway with moods. */
export class AlertReceiver {
  readonly posts: Post[] = [];
  /** For the posts to come, one each; then 204. */
  readonly manners: Manner[] = [];
  private server: Server | undefined;
  private port = 0;
  private readonly waiting = new Set<() => void>();

  get url(): string {
    return `http://127.0.0.1:${this.port}/alerts`;
  }

  /** Opens at the same address as before. */
  async open(): Promise<void> {
    const server = createServer((request, response) => {
      // Whoever follows a redirection asks for the page there, and delivers nothing.
      if (request.method === 'GET') return response.writeHead(200).end();
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const key = String(request.headers['idempotency-key']);
        this.posts.push({ key, alert: JSON.parse(body) as Post['alert'] });
        const manner = this.manners.shift() ?? 204;
        if (manner === 'hang-up') request.socket.destroy();
        else response.writeHead(manner, { location: '/moved' }).end();
        for (const wake of this.waiting) wake();
      });
    });
    this.server = server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise(resolve => this.server?.close(resolve));
  }

  async until(posts: number): Promise<void> {
    while (this.posts.length < posts)
      await new Promise<void>(resolve => {
        const wake = (): void => {
          this.waiting.delete(wake);
          resolve();
        };
        this.waiting.add(wake);
      });
  }

  get codes(): string[] {
    return this.posts.map(({ alert }) => `${String(alert.kind)} ${String(alert.position)}`);
  }
}
