import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FoundedOrganisation,
  type Instant,
  ROLES,
  type Role,
  instantOf,
} from '@selfsame/custody';
import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { pino } from 'pino';
import { Tokens } from './access/tokens.js';
import { WebhookOutbox } from './alerts/webhook-outbox.js';
import { BUILD } from './build.js';
import { SimulatedClock, systemClock } from './clock/clock.js';
import { createLedger } from './create-ledger.js';
import { EPOCH, foundLedger, readFounding } from './founding/found-ledger.js';
import { makeKeys, readKeys } from './founding/keys.js';
import { readFoundingOf } from './founding/read-founding-of.js';
import { newestRecordedAt } from './clock/newest-recorded-at.js';
import { type Settings, SettingsFault, helpOnSettings, options, readSettings } from './settings.js';

const HELP = `${BUILD}

  npm start                 run the ledger
  npm run found             found a ledger and print the first administrator's one-time code
  npm run token -- --role nurse --site motol
                            a bearer token, on a simulated ledger only

Options
  --settings FILE           JSON file of the settings below; the environment wins
  found: --study NAME  --facility FIN  --organisations FILE  [--simulated [--simulated-start TIME]]
  token: --role ROLE (again for more)  --site SITE  [--post POST] [--organisation ORG] [--person ID] [--hours N]

Settings
${helpOnSettings()}
`;

/** Answers the exit code; a running ledger keeps the process alive until it is told to stop. */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    const { values, positionals } = options(args);
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const settings = readSettings(environment, values.settings);
    const [verb = 'start'] = positionals;
    if (verb === 'found') return await found(settings, values);
    if (verb === 'token') return await token(settings, values);
    if (verb === 'start') return await start(settings);
    throw new SettingsFault(`There is no command ${verb}. See --help.`);
  } catch (error) {
    const plain =
      error instanceof Error &&
      (error instanceof SettingsFault || 'code' in error || error.name === 'NotFounded');
    console.error(plain ? error.message : error);
    return 1;
  }
}

type Values = ReturnType<typeof options>['values'];

const openStore = ({ store, dataDir }: Settings): Promise<EventStore> =>
  store === 'memory'
    ? Promise.resolve(openMemoryStore({ epoch: EPOCH }))
    : openSqliteStore({ file: join(dataDir, 'log.sqlite'), epoch: EPOCH });

async function found(settings: Settings, values: Values): Promise<number> {
  if (settings.store === 'memory')
    throw new SettingsFault('A ledger in memory is founded by its own process only.');
  const { study, facility, organisations } = values;
  if (study === undefined || facility === undefined || organisations === undefined) {
    throw new SettingsFault('Founding needs --study, --facility and --organisations. See --help.');
  }
  const start = values['simulated-start'];
  const keys = await makeKeys(settings.dataDir);
  const store = await openStore(settings);
  try {
    const code = await foundLedger(store, keys, {
      study,
      facility,
      simulated: values.simulated,
      organisations: JSON.parse(readFileSync(organisations, 'utf8')) as FoundedOrganisation[],
      now: values.simulated && start !== undefined ? instantOf(start) : systemClock.now(),
    });
    console.log(
      `Founded ${study}${values.simulated ? ' as a SIMULATED ledger' : ''} in ${settings.dataDir}.`,
    );
    console.log(`One-time enrolment code of the first administrator: ${code}`);
    return 0;
  } finally {
    await store.close();
  }
}

async function token(settings: Settings, values: Values): Promise<number> {
  const roles = (values.role ?? []).filter((role): role is Role =>
    (ROLES as readonly string[]).includes(role),
  );
  if (roles.length === 0 || roles.length !== values.role?.length || values.site === undefined) {
    throw new SettingsFault(
      `A token needs --site and at least one --role of: ${ROLES.join(', ')}.`,
    );
  }

  const founding = await readFoundingOf(join(settings.dataDir, 'log.sqlite'));
  if (!founding.simulated) {
    throw new SettingsFault('This is a real ledger: people sign in, and nobody is handed a token.');
  }
  const at = founding.organisations
    .flatMap(({ organisation, sites }) => sites.map(site => ({ organisation, ...site })))
    .find(({ site }) => site === values.site);
  if (at === undefined) throw new SettingsFault(`The ledger knows no site ${values.site}.`);
  const tokens = await Tokens.open(founding.ledgerId, readKeys(settings.dataDir).token);
  const post = values.post ?? at.posts[0]?.post ?? '';
  const person = values.person ?? `${roles[0] ?? 'somebody'}-${at.site}`;
  const hours = Number(values.hours ?? 8);
  console.log(
    await tokens.issue(
      { person, roles, organisation: at.organisation, site: at.site, post },
      hours * 3600,
    ),
  );
  return 0;
}

async function start(settings: Settings): Promise<number> {
  const log = pino({ level: settings.logLevel, base: { build: BUILD } });
  const store = await openStore(settings);
  const founding = await readFounding(store);
  const clock = founding?.simulated
    ? new SimulatedClock((await newestRecordedAt(store)) ?? (0 as Instant))
    : systemClock;
  const keys = founding === undefined ? undefined : readKeys(settings.dataDir);
  if (keys === undefined) {
    await store.close();
    throw new SettingsFault('This store holds no ledger yet. Found one with: npm run found');
  }
  const readModelsFile =
    settings.store === 'memory' ? ':memory:' : join(settings.dataDir, 'read-models.sqlite');
  const app = await createLedger({ store, keys, clock, log, readModelsFile });
  await app.listen(settings.port, settings.host);
  const outbox =
    settings.webhookUrl === undefined
      ? undefined
      : new WebhookOutbox({
          url: settings.webhookUrl,
          file: join(settings.dataDir, 'webhook.position'),
          store,
          log,
        });
  await outbox?.start();
  const stop = async (): Promise<void> => {
    outbox?.stop();
    await app.close();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  log.info({ url: await app.getUrl(), simulated: founding?.simulated }, 'listening');
  process.send?.({ listening: await app.getUrl() });
  return 0;
}
