import { readFileSync } from 'node:fs';
import { type Signer, people, postOf, readLog } from '@selfsame/simulator';
import fc from 'fast-check';
import { Desk } from '../desk.js';
import type { LedgerOnDisk } from '../ledger-process.js';
import { OutsideLedger } from './outside-ledger.js';

/** What all clients of one ledger share. */
export interface Shop {
  readonly outside: OutsideLedger;
  readonly investigator: string;
  readonly qa: string;
  /** QA, who signs. */
  readonly signer: Signer;
  /** Below a bound, from a seed. */
  readonly below: (bound: number) => number;
  /** The therapy at which everybody writes at the moment. */
  busy: string | undefined;
  number: number;
}

/** With what the log has more than before. One that does not know the newest position any more was cut. */
export async function compare(url: string, { outside, qa }: Shop): Promise<void> {
  try {
    outside.compare(await readLog(url, qa, outside.head));
  } catch {
    outside.comparePast(await readLog(url, qa));
  }
}

export async function openShop(disk: LedgerOnDisk, seed: number): Promise<Shop> {
  const [chance] = fc.sample(fc.infiniteStream(fc.nat()), { seed, numRuns: 1 });
  return {
    outside: new OutsideLedger(),
    investigator: await disk.token('investigator', postOf(people.investigator)),
    qa: await disk.token('qa'),
    signer: await disk.signer('qa'),
    below: bound => Number(chance?.next().value ?? 0) % bound,
    busy: undefined,
    number: 100,
  };
}

export async function publish(url: string, { qa, signer }: Shop): Promise<void> {
  const definition = JSON.parse(readFileSync('protocols/als-msc-fresh.json', 'utf8')) as object;
  const { status, body } = await new Desk(url, qa, signer).give('/protocols', { definition });
  if (status !== 201) throw new Error(`The protocol was not published: ${String(body.code)}.`);
}
