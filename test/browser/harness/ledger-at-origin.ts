import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { WEB_APP_DIR } from '@selfsame/ledger';
import {
  type TestLedger,
  type TestLedgerOptions,
  ledgerInProcess,
} from '../../harness/ledger-in-process.js';

/** A ledger with its pages, at the address that a browser knows it by. */
export interface LedgerAtOrigin extends TestLedger {
  /** `http://localhost:PORT`: cookies, passkeys and the camera work there as they do over TLS. */
  readonly origin: string;
}

export async function ledgerAtOrigin(options: TestLedgerOptions = {}): Promise<LedgerAtOrigin> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  return { ...(await ledgerInProcess({ webApp: WEB_APP_DIR, ...options, port, origin })), origin };
}

/** Known before the ledger listens: passkeys are made for an address with its port. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
