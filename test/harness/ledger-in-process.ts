import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundedOrganisation, Instant } from '@selfsame/custody';
import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import {
  type Clock,
  DeadlineReactor,
  type FoundingCodes,
  type Identity,
  type Keys,
  type LedgerOptions,
  type LedgerParts,
  SimulatedClock,
  type VaultPlace,
  createLedger,
  foundLedger,
  makeKeys,
  vaultInMemory,
} from '@selfsame/ledger';
import {
  FACILITY,
  ORIGIN,
  StaffOffice,
  TRIAL_BEGINS,
  asking,
  firstAdministrator,
  organisations,
} from '@selfsame/simulator';
import { type Logger, pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';

export interface TestLedger {
  readonly url: string;
  readonly store: EventStore;
  readonly keys: Keys;
  /** Undefined where the store was founded before. */
  readonly foundingCodes: FoundingCodes | undefined;
  /** Who gives people their accounts there. */
  office(): Promise<StaffOffice>;
  /** Of somebody who has an account and signs in as everybody does, on the device `d` unless said otherwise. */
  token(identity: Identity, device?: string): Promise<string>;
  /** Another instance of the same ledger: after a restart, or beside it. Its clock starts at `at`. */
  another(
    at: number,
    wrap?: (store: EventStore) => EventStore,
    changed?: Pick<TestLedgerOptions, 'clock' | 'identityVault' | 'vaultKeptAt'>,
  ): Promise<TestLedger>;
  /** The process ends and another one comes up at the same address, over the same store. */
  restart(): Promise<void>;
  /** Looks at its deadlines now, as a ledger in real time does every second. */
  look(): Promise<void>;
  close(): Promise<void>;
}

export interface TestLedgerOptions {
  readonly parts?: LedgerParts;
  readonly door?: LedgerOptions['door'];
  readonly singleSignOn?: LedgerOptions['singleSignOn'];
  readonly store?: EventStore;
  readonly simulated?: boolean;
  /** Organisations that have no part in the simulated trial. */
  readonly beside?: readonly FoundedOrganisation[];
  readonly log?: Logger;
  /** Where people find it on the web, in place of the usual address: a browser goes there. */
  readonly origin?: string;
  /** In place of a free one. */
  readonly port?: number;
  /** Directory of the built pages, for a ledger that serves them. */
  readonly webApp?: string;
  /** In place of one that only its simulator moves. */
  readonly clock?: Clock;
  /** In place of one that is forgotten; null as an instance beside the one that keeps the names. */
  readonly identityVault?: VaultPlace | null;
  /** Where the instance is that keeps the names, for one that does not. */
  readonly vaultKeptAt?: string;
  /** Stands between the ledger and its store: for tests that damage what is read or written. */
  readonly wrap?: (store: EventStore) => EventStore;
}

const MANY = 100_000;
const CHEAP = { memoryCost: 64, timeCost: 1 };

let made: Promise<Keys> | undefined;

/** A ledger that is opened again over the same store has the same keys. */
function sharedKeys(): Promise<Keys> {
  const dataDir = mkdtempSync(join(tmpdir(), 'selfsame-test-'));
  return (made ??= makeKeys(dataDir)).finally(() => rmSync(dataDir, { recursive: true }));
}

/** A ledger that listens on a free port of this process, founded now if its store is empty. */
export async function ledgerInProcess(options: TestLedgerOptions = {}): Promise<TestLedger> {
  const plain = options.store ?? openMemoryStore();
  const store = options.wrap?.(plain) ?? plain;
  const keys = await sharedKeys();
  const now = TRIAL_BEGINS as Instant;
  const foundingCodes =
    (await plain.head()) === undefined
      ? await foundLedger(plain, keys, {
          study: 'ALS-MSC',
          facility: FACILITY,
          simulated: options.simulated ?? true,
          organisations: [...organisations, ...(options.beside ?? [])],
          now,
        })
      : undefined;
  const ledger = await listening(options, store, keys, now, foundingCodes);
  return {
    ...ledger,
    close: async () => {
      await ledger.close();
      await store.close();
    },
  };
}

/** One instance of the ledger over a store; closing it leaves the store to others. */
async function listening(
  options: TestLedgerOptions,
  store: EventStore,
  keys: Keys,
  now: Instant,
  foundingCodes: FoundingCodes | undefined,
): Promise<TestLedger> {
  const { clock: _its, ...withOwnClock } = options;
  const clock = options.clock ?? new SimulatedClock(now);
  const origin = options.origin ?? ORIGIN;
  const listen = async (port: number) => {
    const process = await createLedger({
      store,
      keys,
      clock,
      log: options.log ?? pino({ level: 'silent' }),
      readModelsFile: ':memory:',
      origin,
      webApp: options.webApp,
      parts: { passwordCost: CHEAP, ...options.parts },
      // Hundreds of people of a test sit at one address.
      door: { strangersPerMinute: MANY, ...options.door },
      singleSignOn: options.singleSignOn,
      identityVault:
        options.identityVault === null ? undefined : (options.identityVault ?? vaultInMemory()),
      vaultKeptAt: options.vaultKeptAt,
    });
    await process.listen(port, '127.0.0.1');
    return process;
  };
  let app = await listen(options.port ?? 0);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const time = (): number => clock.now();
  let opened: Promise<StaffOffice> | undefined;
  const office = (): Promise<StaffOffice> =>
    (opened ??= StaffOffice.open(asking(url, time, uuidv7), time, foundingCodes, origin));
  return {
    url,
    store,
    keys,
    foundingCodes,
    office,
    token: async ({ person, ...identity }, device = 'd') =>
      (await office()).enlist({ id: person, ...identity }, device),
    another: (at, wrap, changed = {}) =>
      listening(
        { ...withOwnClock, ...changed },
        wrap?.(store) ?? store,
        keys,
        at as Instant,
        foundingCodes,
      ),
    restart: async () => {
      await app.close();
      app = await listen(Number(new URL(url).port));
      await reachable(url);
    },
    look: () => app.get(DeadlineReactor).tick(),
    close: () => app.close(),
  };
}

/** Kept connections to the process that ended fail once each, and are then forgotten. */
async function reachable(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/health`);
      return;
    } catch {
      continue;
    }
  }
}

const atQuality = { organisation: 'bioinova', site: 'bioinova', post: 'quality' } as const;
export const administrator: Identity = {
  person: firstAdministrator.id,
  roles: ['administrator'],
  ...atQuality,
};
export const auditor: Identity = { person: 'auditor-1', roles: ['auditor'], ...atQuality };
