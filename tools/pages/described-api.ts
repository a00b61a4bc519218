import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@selfsame/custody';
import { openMemoryStore } from '@selfsame/event-store';
import {
  SimulatedClock,
  createLedger,
  foundLedger,
  makeKeys,
  vaultInMemory,
} from '@selfsame/ledger';
import { pino } from 'pino';

/** The ledger that is only asked what it can do has no time that matters. */
const DAWN = 0 as Instant;

/** `/openapi.json` of a ledger that nobody has used yet. */
export async function describedApi<Description>(): Promise<Description> {
  const directory = await mkdtemp(join(tmpdir(), 'selfsame-routes-'));
  const store = openMemoryStore();
  try {
    const keys = await makeKeys(directory);
    const clock = new SimulatedClock(DAWN);
    await foundLedger(store, keys, {
      study: 'STUDY',
      facility: 'A9999',
      simulated: true,
      organisations: [],
      now: clock.now(),
    });
    const app = await createLedger({
      store,
      keys,
      clock,
      log: pino({ level: 'silent' }),
      readModelsFile: ':memory:',
      origin: 'http://localhost',
      identityVault: vaultInMemory(),
    });
    await app.listen(0, '127.0.0.1');
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    const description = (await (await fetch(`${url}/openapi.json`)).json()) as Description;
    await app.close();
    return description;
  } finally {
    await store.close();
    await rm(directory, { recursive: true });
  }
}
