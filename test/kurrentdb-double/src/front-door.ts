// One port, as a server has it: HTTP/2 goes to the gRPC service, HTTP/1.1 to the pages about the server itself. In
// between sits the cable that can be cut.
import { type Server as HttpServer, createServer as createHttpServer } from 'node:http';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** How a connection of HTTP/2 begins (RFC 9113, 3.4). */
const PREFACE = 'PRI * HTTP/2';

export interface Door {
  readonly port: number;
  /** Kills every connection, with a reset. */
  cut(): void;
  close(): Promise<void>;
}

/**
 * @param pages what is answered to `GET path`, undefined for 404
 * @param isDown whether connections are refused now
 */
export async function openDoor(
  grpcPort: number,
  pages: (path: string) => string | undefined,
  isDown: () => boolean,
  port = 0,
): Promise<Door> {
  const http = await listening(
    createHttpServer((request, response) => {
      const page = pages(request.url ?? '/');
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(page ?? '{}');
    }),
    0,
  );
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    // Two small writes in a row must not wait for each other's acknowledgement.
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const door = createServer(client => {
    if (isDown()) return client.destroy();
    keep(client);
    client.once('data', first => {
      const isGrpc = first.subarray(0, PREFACE.length).toString('latin1') === PREFACE;
      const server = connect(isGrpc ? grpcPort : http.port, '127.0.0.1');
      keep(server);
      server.write(first);
      client.pipe(server).pipe(client);
      client.on('close', () => server.destroy());
      server.on('close', () => client.destroy());
    });
  });
  const opened = await listening(door, port);
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: opened.port,
    cut,
    close: async () => {
      cut();
      await Promise.all([closed(door), closed(http.server)]);
    },
  };
}

async function listening<S extends Server | HttpServer>(
  server: S,
  port: number,
): Promise<{ server: S; port: number }> {
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

const closed = (server: Server | HttpServer): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
  });
