import { join } from 'node:path';
import { type Instant, readEvent } from '@selfsame/custody';
import { type EventStore, type StoredEvent, openMemoryStore } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import {
  type FoundingCodes,
  type Identity,
  type Keys,
  SimulatedClock,
  createLedger,
  foundLedger,
  makeKeys,
  vaultInMemory,
} from '@selfsame/ledger';
import {
  FACILITY,
  Ledgerbook,
  ORIGIN,
  StaffOffice,
  type Played,
  TRIAL_BEGINS,
  asking,
  organisations,
  playTrial,
} from '@selfsame/simulator';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { temporaryFolder } from './temporary.js';

export interface Stage {
  readonly url: string;
  readonly store: EventStore;
  readonly keys: Keys;
  /** Undefined where the first two have enrolled in the events that it was given. */
  readonly foundingCodes: FoundingCodes | undefined;
  readonly now: Instant;
  readonly directory: string;
  token(identity: Identity): Promise<string>;
  /** A part of the ledger, to be measured by itself. */
  part<T>(type: new (...parts: never[]) => T): T;
  close(): Promise<void>;
}

/** A ledger in this process over the store that is asked for: founded anew, or with the events of another one. */
export async function stage(
  kind: 'sqlite' | 'memory',
  from?: { readonly events: readonly StoredEvent[]; readonly keys: Keys },
): Promise<Stage> {
  const folder = temporaryFolder();
  const directory = folder.path;
  const store =
    kind === 'memory'
      ? openMemoryStore()
      : await openSqliteStore({ file: join(directory, 'log.sqlite') });
  const keys = from?.keys ?? (await makeKeys(directory));
  const begins = TRIAL_BEGINS as Instant;
  let foundingCodes: FoundingCodes | undefined;
  if (from === undefined) {
    foundingCodes = await foundLedger(store, keys, {
      study: 'BENCH',
      facility: FACILITY,
      simulated: true,
      organisations,
      now: begins,
    });
  } else {
    for (const { stream, revision, bytes } of from.events) {
      await store.append(stream, revision - 1, [
        { id: crypto.randomUUID(), type: 'Copied', bytes },
      ]);
    }
  }
  const last = from?.events.at(-1);
  const now = last === undefined ? begins : readEvent(last.bytes, last.position).recordedAt;
  const app = await createLedger({
    store,
    keys,
    clock: new SimulatedClock(now),
    log: pino({ level: 'silent' }),
    readModelsFile: ':memory:',
    origin: ORIGIN,
    // People get their accounts with their names.
    identityVault: vaultInMemory(),
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const time = (): number => now;
  let office: Promise<StaffOffice> | undefined;
  const opened = (): Promise<StaffOffice> =>
    (office ??= StaffOffice.open(asking(url, time, uuidv7), time, foundingCodes));
  return {
    url,
    foundingCodes,
    store,
    keys,
    now,
    directory,
    token: async ({ person, ...identity }) =>
      (await opened()).enlist({ id: person, ...identity }, DEVICE),
    part: type => app.get(type),
    close: async () => {
      await app.close();
      await store.close();
      folder.remove();
    },
  };
}

/** On which everybody of a bench sits. */
export const DEVICE = 'bench';

export const auditor: Identity = {
  person: 'bench-auditor',
  roles: ['auditor'],
  organisation: 'bioinova',
  site: 'bioinova',
  post: 'quality',
};

/** Plays a small trial, so that there are real histories to measure on. */
export async function play(on: Stage, participants: number): Promise<Played> {
  return playTrial({
    url: on.url,
    foundingCodes: on.foundingCodes,
    seed: 1,
    participants,
    protocolsDir: join(process.cwd(), 'protocols'),
    book: new Ledgerbook(),
    onProgress: () => undefined,
  });
}

export async function everything(store: EventStore): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const page = await store.readAll(events.at(-1)?.position, 5_000);
    events.push(...page);
    if (page.length < 5_000) return events;
  }
}
