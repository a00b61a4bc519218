import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@selfsame/custody';
import type { EventStore } from '@selfsame/event-store';
import { type Logger, pino } from 'pino';
import { WebhookOutbox } from './alerts/webhook-outbox.js';
import { assertNotBehind } from './backup/assert-not-behind.js';
import { KEYS, VAULT } from './backup/backup-parts.js';
import { BUILD } from './build.js';
import { SimulatedClock, machineTime } from './clock/clock.js';
import { newestRecordedAt } from './clock/newest-recorded-at.js';
import { WatchedClock } from './clock/watched-clock.js';
import { NotFounded, createLedger } from './create-ledger.js';
import { assertKeysOf } from './founding/assert-keys-of.js';
import { assertEpochBegun } from './founding/assert-epoch-begun.js';
import { readFounding } from './founding/found-ledger.js';
import { readKeys } from './founding/keys.js';
import { vaultIn } from './identity-vault/open-vault.js';
import { Metrics } from './http/metrics.js';
import type { Settings } from './settings.js';
import { assertSound } from './store/assert-sound.js';
import type { NamedStore } from './store/named-store.js';
import { storeNamed } from './store/store-named.js';
import { WEB_APP_DIR } from './web/serve-web-app.js';
import { writableDataDir } from './writable-data-dir.js';

/**
 * `npm start`: the ledger listens when this resolves, and goes on until SIGINT or SIGTERM.
 * What fails on the way leaves nothing open, so that the process ends.
 */
export async function startByCommand(settings: Settings): Promise<void> {
  const named = await storeNamed(settings.store, settings.dataDir);
  // Looked at first: a mistyped DATA_DIR must not become an empty log.
  if (!named.mayExist) throw new NotFounded();
  writableDataDir(settings.dataDir);
  const log = pino({ level: settings.logLevel, base: { build: BUILD } });
  const store = await named.open(words =>
    log.error({ store: named.shown }, `The store was meddled with. ${words}`),
  );
  const closing: (() => unknown)[] = [() => store.close()];
  const close = async (): Promise<void> => {
    for (const each of closing.splice(0)) await each();
  };
  try {
    await listen({ settings, named, store, log, onClose: step => closing.unshift(step) });
  } catch (error) {
    await close();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

const logsChange =
  (log: Logger) =>
  (offMs: number | undefined): void => {
    if (offMs === undefined) log.info('The clock of the machine is believed again');
    else
      log.error(
        { offMs },
        'The clock of the machine is in doubt: gates that need the time are shut',
      );
  };

/** One instance keeps the names. On a cluster it is the one that is told to. */
const keepsVault = ({ identityVault }: Settings, { kind }: NamedStore): boolean =>
  identityVault === 'here' || (identityVault === 'auto' && kind === 'sqlite');

interface Listening {
  readonly settings: Settings;
  readonly named: NamedStore;
  readonly store: EventStore;
  readonly log: Logger;
  readonly onClose: (step: () => unknown) => void;
}

async function listen({ settings, named, store, log, onClose }: Listening): Promise<void> {
  const { port, host, origin, dataDir, webhookUrl } = settings;
  const founding = await readFounding(store);
  if (founding === undefined) throw new NotFounded();
  await assertEpochBegun(store);
  const { simulated } = founding;
  for (const words of await assertSound(named, { ...settings, simulated }))
    log.warn({ store: named.shown }, words);
  // Wristbands are known by their keyed hash: with other keys nobody would match.
  await assertKeysOf(founding, join(dataDir, KEYS));
  await assertNotBehind(store, founding.ledgerId, dataDir);
  const newest = await newestRecordedAt(store);
  const clock = simulated
    ? new SimulatedClock(newest ?? (0 as Instant))
    : new WatchedClock({
        time: machineTime,
        steadyMs: () => performance.now(),
        notBefore: newest,
        changed: logsChange(log),
      });
  const keys = readKeys(dataDir);
  const readModelsFile = join(dataDir, 'read-models.sqlite');
  const { door, singleSignOn, vaultKeptAt } = settings;
  const identityVault = keepsVault(settings, named) ? vaultIn(dataDir) : undefined;
  if (identityVault === undefined && existsSync(join(dataDir, VAULT)))
    log.warn(
      'There is an identity vault here, and it is not used: with IDENTITY_VAULT=here it is, by this instance alone',
    );
  const app = await createLedger({
    store,
    keys,
    clock,
    log,
    readModelsFile,
    origin,
    door,
    singleSignOn,
    identityVault,
    vaultKeptAt,
    webApp: WEB_APP_DIR,
  });
  onClose(() => app.close());
  if (webhookUrl !== undefined) {
    const file = join(dataDir, 'webhook.position');
    const outbox = new WebhookOutbox({
      url: webhookUrl,
      file,
      store,
      log,
      metrics: app.get(Metrics),
    });
    await outbox.start();
    onClose(() => outbox.stop());
  }
  await app.listen(port, host);
  const url = await app.getUrl();
  log.info({ url, simulated }, 'listening');
  process.send?.({ listening: url });
}
