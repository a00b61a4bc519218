import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { IDLE_MINUTES } from './access/idle-lock.js';
import {
  type Bounds,
  type Door,
  SESSION_PER_MINUTE,
  STRANGERS_PER_MINUTE,
  proxiesIn,
  withinBounds,
} from './http/door.js';
import {
  type SingleSignOnSettings,
  singleSignOnOf,
  singleSignOnTable,
} from './people/single-sign-on-settings.js';
import { SettingsFault } from './settings-fault.js';

/** Everything that can be set, with its default: `--help` prints this table, and nothing else is read. */
const settingsTable = {
  PORT: { fallback: '8181', says: 'TCP port to listen on; 0 takes a free one' },
  HOST: { fallback: '127.0.0.1', says: 'address to listen on' },
  ORIGIN: {
    fallback: 'http://localhost:8181',
    says: 'what people type into their browser: passkeys count there only; https, except on localhost',
  },
  DATA_DIR: {
    fallback: '.selfsame/ledger',
    says: 'directory of the log, the keys and the read models',
  },
  STORE: {
    fallback: 'sqlite',
    says: 'where events are kept: sqlite (one file in DATA_DIR) or kurrentdb://HOST[,HOST]?OPTIONS',
  },
  STORE_FILE: {
    fallback: '',
    says: 'file that holds what STORE would: its address may carry a password',
  },
  ALLOW_INSECURE_STORE: {
    fallback: '0',
    says: '1 accepts a cluster without TLS, or one whose streams others may delete: for a try',
  },
  IDENTITY_VAULT: {
    fallback: 'auto',
    says: 'here keeps names in DATA_DIR, http(s)://HOST[:PORT] asks the instance that does, elsewhere asks nobody; auto is here, and on a cluster elsewhere',
  },
  LOG_LEVEL: { fallback: 'info', says: 'fatal, error, warn, info, debug or silent' },
  WEBHOOK_URL: { fallback: '', says: 'where alerts are posted; empty for nowhere' },
  SESSION_IDLE_MINUTES: {
    fallback: String(IDLE_MINUTES.usual),
    says: `a sign-in locks after so long without a request, ${IDLE_MINUTES.least} to ${IDLE_MINUTES.most}`,
  },
  STRANGER_REQUESTS_PER_MINUTE: {
    fallback: String(STRANGERS_PER_MINUTE.usual),
    says: `from one address, by people who are not signed in, ${STRANGERS_PER_MINUTE.least} to ${STRANGERS_PER_MINUTE.most}`,
  },
  SESSION_REQUESTS_PER_MINUTE: {
    fallback: String(SESSION_PER_MINUTE.usual),
    says: `in one sign-in, ${SESSION_PER_MINUTE.least} to ${SESSION_PER_MINUTE.most}; not counted on a simulated ledger`,
  },
  TRUSTED_PROXIES: {
    fallback: '',
    says: 'addresses or networks, with commas, that are believed about X-Forwarded-For and -Proto',
  },
  ...singleSignOnTable,
} as const;

type SettingName = keyof typeof settingsTable;

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Scheme, host and port, as browsers write them. */
  readonly origin: string;
  readonly dataDir: string;
  readonly logLevel: string;
  readonly webhookUrl: string | undefined;
  /** As `storeNamed` takes it; it may hold a password. */
  readonly store: string;
  readonly allowInsecureStore: boolean;
  readonly door: Door;
  readonly identityVault: 'auto' | 'here' | 'elsewhere';
  /** The instance that keeps the names, where this one asks it. */
  readonly vaultKeptAt: string | undefined;
  /** Undefined where people sign in with what the ledger itself gave them. */
  readonly singleSignOn: SingleSignOnSettings | undefined;
}

export { SettingsFault };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/**
 * Everything is checked here, before anything is opened. A variable that is empty counts as not set.
 * @param file optional JSON file of the same names; the environment wins over it
 * @throws SettingsFault
 */
export function readSettings(environment: NodeJS.ProcessEnv, file?: string): Settings {
  const fromFile = file === undefined ? {} : readFile(file);
  const value = (name: SettingName): string =>
    [environment[name], fromFile[name]].find(given => given !== undefined && given !== '') ??
    settingsTable[name].fallback;
  return {
    port: portOf(value('PORT')),
    host: value('HOST'),
    origin: originOf(value('ORIGIN')),
    dataDir: value('DATA_DIR'),
    ...vaultOf(value('IDENTITY_VAULT')),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, value('LOG_LEVEL')),
    webhookUrl: webhookOf(value('WEBHOOK_URL')),
    store: storeOf(value('STORE'), value('STORE_FILE')),
    allowInsecureStore:
      oneOf('ALLOW_INSECURE_STORE', ['0', '1'], value('ALLOW_INSECURE_STORE')) === '1',
    door: doorOf(value),
    singleSignOn: singleSignOnOf(value),
  };
}

function doorOf(value: (name: SettingName) => string): Door {
  const whole = (name: SettingName, bounds: Bounds): number => {
    const number = withinBounds(value(name), bounds);
    if (number === undefined)
      throw new SettingsFault(
        `${name} is ${value(name)}; it must be a whole number from ${bounds.least} to ${bounds.most}.`,
      );
    return number;
  };
  const trustedProxies = proxiesIn(value('TRUSTED_PROXIES'));
  if (trustedProxies === undefined)
    throw new SettingsFault(
      `TRUSTED_PROXIES is ${value('TRUSTED_PROXIES')}; it must be addresses or networks like 10.1.0.0/16.`,
    );
  return {
    idleMinutes: whole('SESSION_IDLE_MINUTES', IDLE_MINUTES),
    strangersPerMinute: whole('STRANGER_REQUESTS_PER_MINUTE', STRANGERS_PER_MINUTE),
    sessionPerMinute: whole('SESSION_REQUESTS_PER_MINUTE', SESSION_PER_MINUTE),
    trustedProxies,
  };
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new SettingsFault(`PORT is ${text}; it must be a whole number from 0 to 65535.`);
  return Number(text);
}

/** Web Authentication §5.1.3: browsers make passkeys in secure contexts only. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.protocol === 'http:' && url.hostname === 'localhost';
  const isSecure = url?.protocol === 'https:' || isLocal;
  if (url?.origin !== text || !isSecure)
    throw new SettingsFault(
      `ORIGIN is ${text}; it must be like https://selfsame.hospital.example, without a path, or http://localhost:8181.`,
    );
  return text;
}

/** Whoever is asked gets the tokens of those who ask: in the clear only where nobody else listens is up to who runs the network. */
function vaultOf(text: string): Pick<Settings, 'identityVault' | 'vaultKeptAt'> {
  if (text === 'auto' || text === 'here' || text === 'elsewhere')
    return { identityVault: text, vaultKeptAt: undefined };
  const url = URL.parse(text);
  if (url?.origin !== text || !['http:', 'https:'].includes(url.protocol))
    throw new SettingsFault(
      `IDENTITY_VAULT is ${text}; it must be auto, here, elsewhere, or the address of the instance that keeps it, without a path.`,
    );
  return { identityVault: 'elsewhere', vaultKeptAt: text };
}

function oneOf(name: SettingName, choices: readonly string[], text: string): string {
  if (!choices.includes(text))
    throw new SettingsFault(`${name} is ${text}; it must be ${choices.join(', ')}.`);
  return text;
}

/** The address itself is not told: it may carry a secret. */
function webhookOf(text: string): string | undefined {
  if (text === '') return undefined;
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new SettingsFault('WEBHOOK_URL is not an http or https address.');
  // Nothing could ever be posted there: the Fetch Standard refuses such addresses.
  if (url.username !== '' || url.password !== '')
    throw new SettingsFault('WEBHOOK_URL holds a user or a password; put a token in its path.');
  return text;
}

/** What it is given is not told: it may carry a password. */
function storeOf(named: string, file: string): string {
  const store = file === '' ? named : textOf(file).trim();
  if (!/^(sqlite(:.+)?|[a-z]+(\+discover)?:\/\/.+)$/.test(store))
    throw new SettingsFault('STORE is neither sqlite, sqlite:PATH nor kurrentdb://...');
  return store;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsFault(`STORE_FILE ${file} cannot be read.`);
  }
}

function readFile(file: string): Readonly<Partial<Record<SettingName, string>>> {
  if (!existsSync(file)) throw new SettingsFault(`The settings file ${file} does not exist.`);
  const settings = parsed(file);
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      if (!Object.hasOwn(settingsTable, name))
        throw new SettingsFault(`${file} sets ${name}, which is no setting.`);
      if (typeof value !== 'string' && typeof value !== 'number')
        throw new SettingsFault(`${file} sets ${name} to neither a text nor a number.`);
      return [name, String(value)];
    }),
  );
}

function parsed(file: string): object {
  try {
    const settings: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings))
      return settings;
  } catch {
    // Told below, in one sentence for every way of being no object.
  }
  throw new SettingsFault(`The settings file ${file} is not a JSON object.`);
}

export const helpOnSettings = (): string =>
  Object.entries(settingsTable)
    .map(
      ([name, { fallback, says }]) =>
        `  ${name.padEnd(29)} ${says} (${fallback === '' ? 'empty' : fallback})`,
    )
    .join('\n');

export const options = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      settings: { type: 'string' },
      organisations: { type: 'string' },
      study: { type: 'string' },
      facility: { type: 'string' },
      simulated: { type: 'boolean', default: false },
      'simulated-start': { type: 'string' },
      person: { type: 'string' },
      to: { type: 'string' },
      'keys-to': { type: 'string' },
      from: { type: 'string' },
      'keys-from': { type: 'string' },
      check: { type: 'string' },
      shares: { type: 'string' },
      threshold: { type: 'string' },
      seen: { type: 'string', multiple: true },
      'new-epoch': { type: 'boolean', default: false },
      'taken-at': { type: 'string' },
      reason: { type: 'string' },
    },
  });

/** What the command line said, whichever command it was said to. */
export type Options = ReturnType<typeof options>['values'];
