import { WEB_APP_DIR } from '@selfsame/ledger';
import { type TestLedger, ledgerInProcess } from '../../harness/ledger-in-process.js';
import { freePort } from './free-port.js';

/** A ledger with its pages, at the address that a browser knows it by. */
export interface LedgerAtOrigin extends TestLedger {
  /** `http://localhost:PORT`: cookies, passkeys and the camera work there as they do over TLS. */
  readonly origin: string;
}

/** @param webApp where its pages are */
export async function ledgerAtOrigin(webApp = WEB_APP_DIR): Promise<LedgerAtOrigin> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  return { ...(await ledgerInProcess({ port, origin, webApp })), origin };
}
