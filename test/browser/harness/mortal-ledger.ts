import type { StaffOffice } from '@selfsame/simulator';
import { LedgerOnDisk, type Running, ended } from '../../harness/ledger-process.js';
import { freePort } from './free-port.js';

/** A ledger with its pages in a process of its own, on the disk: it can be killed where it stands, and comes up again at the same address. */
export interface MortalLedger {
  readonly url: string;
  /** `http://localhost:PORT`. */
  readonly origin: string;
  office(): Promise<StaffOffice>;
  /** Whatever it was doing: it finishes nothing. */
  kill(): Promise<void>;
  /** Another process over the same file. */
  start(): Promise<void>;
  remove(): void;
}

export async function mortalLedger(): Promise<MortalLedger> {
  const disk = await LedgerOnDisk.found();
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const launch = (): Promise<Running> =>
    disk.start({ PORT: port, ORIGIN: origin, LOG_LEVEL: 'silent' });
  let running = await launch();
  return {
    url: running.url,
    origin,
    office: () => disk.office(origin),
    kill: async () => void (await ended(running, 'SIGKILL')),
    start: async () => void (running = await launch()),
    remove: () => disk.remove(),
  };
}
