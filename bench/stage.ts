import { join } from 'node:path';
import { type Instant, readEvent } from '@selfsame/custody';
import { type EventStore, type StoredEvent, openMemoryStore } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import {
  type Identity,
  type Keys,
  SimulatedClock,
  Tokens,
  createLedger,
  foundLedger,
  makeKeys,
  readFounding,
} from '@selfsame/ledger';
import {
  FACILITY,
  Ledgerbook,
  type Played,
  TRIAL_BEGINS,
  organisations,
  playTrial,
} from '@selfsame/simulator';
import { pino } from 'pino';
import { temporaryFolder } from './temporary.js';

export interface Stage {
  readonly url: string;
  readonly store: EventStore;
  readonly keys: Keys;
  readonly now: Instant;
  readonly directory: string;
  token(identity: Identity): Promise<string>;
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
  if (from === undefined) {
    await foundLedger(store, keys, {
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
  });
  await app.listen(0, '127.0.0.1');
  const founding = await readFounding(store);
  const tokens = await Tokens.open(founding?.ledgerId ?? '', keys.token);
  return {
    url: await app.getUrl(),
    store,
    keys,
    now,
    directory,
    token: identity => tokens.issue(identity, 3_600),
    close: async () => {
      await app.close();
      await store.close();
      folder.remove();
    },
  };
}

const administrator: Identity = {
  person: 'bench',
  roles: ['administrator'],
  organisation: 'bioinova',
  site: 'bioinova',
  post: 'quality',
};

export const auditor: Identity = { ...administrator, roles: ['auditor'] };

/** Plays a small trial, so that there are real histories to measure on. */
export async function play(on: Stage, participants: number): Promise<Played> {
  return playTrial({
    url: on.url,
    adminToken: await on.token(administrator),
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
