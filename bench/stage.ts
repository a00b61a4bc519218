import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@selfsame/custody';
import { type EventStore, type StoredEvent, openMemoryStore } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import {
  EPOCH,
  type Identity,
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

export interface Stage {
  readonly url: string;
  readonly store: EventStore;
  readonly directory: string;
  token(identity: Identity): Promise<string>;
  close(): Promise<void>;
}

/** A founded ledger in this process, over the store that is asked for. */
export async function stage(kind: 'sqlite' | 'memory'): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'selfsame-bench-'));
  const store =
    kind === 'memory'
      ? openMemoryStore({ epoch: EPOCH })
      : await openSqliteStore({ file: join(directory, 'log.sqlite'), epoch: EPOCH });
  const keys = await makeKeys(directory);
  const now = TRIAL_BEGINS as Instant;
  await foundLedger(store, keys, {
    study: 'BENCH',
    facility: FACILITY,
    simulated: true,
    organisations,
    now,
  });
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
    directory,
    token: identity => tokens.issue(identity, 3_600),
    close: async () => {
      await app.close();
      await store.close();
      rmSync(directory, { recursive: true });
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
