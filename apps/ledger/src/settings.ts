import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Everything that can be set, with its default: `--help` prints this table, and nothing else is read. */
const settingsTable = {
  PORT: { fallback: '8181', says: 'TCP port to listen on; 0 takes a free one' },
  HOST: { fallback: '127.0.0.1', says: 'address to listen on' },
  DATA_DIR: {
    fallback: '.selfsame/ledger',
    says: 'directory of the log, the keys and the read models',
  },
  STORE: {
    fallback: 'sqlite',
    says: 'where events are kept: sqlite, or memory for a try that forgets',
  },
  LOG_LEVEL: { fallback: 'info', says: 'fatal, error, warn, info, debug or silent' },
  WEBHOOK_URL: { fallback: '', says: 'where alerts are posted; empty for nowhere' },
} as const;

type SettingName = keyof typeof settingsTable;

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly store: 'sqlite' | 'memory';
  readonly logLevel: string;
  readonly webhookUrl: string | undefined;
}

export class SettingsFault extends Error {}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/** @param file optional JSON file of the same names; the environment wins over it */
export function readSettings(environment: NodeJS.ProcessEnv, file?: string): Settings {
  const fromFile = file === undefined ? {} : readFile(file);
  const value = (name: SettingName): string =>
    environment[name] ?? fromFile[name] ?? settingsTable[name].fallback;
  const port = Number(value('PORT'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingsFault(`PORT is ${value('PORT')}; it must be a whole number from 0 to 65535.`);
  }
  const store = value('STORE');
  if (store !== 'sqlite' && store !== 'memory') {
    throw new SettingsFault(`STORE is ${store}; it must be sqlite or memory.`);
  }
  const logLevel = value('LOG_LEVEL');
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new SettingsFault(
      `LOG_LEVEL is ${logLevel}; it must be one of ${LOG_LEVELS.join(', ')}.`,
    );
  }
  const webhook = value('WEBHOOK_URL');
  if (webhook !== '' && !URL.canParse(webhook)) {
    throw new SettingsFault('WEBHOOK_URL is not a URL.');
  }
  return {
    port,
    host: value('HOST'),
    dataDir: value('DATA_DIR'),
    store,
    logLevel,
    webhookUrl: webhook === '' ? undefined : webhook,
  };
}

function readFile(file: string): Readonly<Partial<Record<SettingName, string>>> {
  if (!existsSync(file)) throw new SettingsFault(`The settings file ${file} does not exist.`);
  const settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const strange = Object.keys(settings).find(name => !(name in settingsTable));
  if (strange !== undefined)
    throw new SettingsFault(`${file} sets ${strange}, which is no setting.`);
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
}

export const helpOnSettings = (): string =>
  Object.entries(settingsTable)
    .map(
      ([name, { fallback, says }]) =>
        `  ${name.padEnd(12)} ${says} (${fallback === '' ? 'empty' : fallback})`,
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
      role: { type: 'string', multiple: true },
      person: { type: 'string' },
      organisation: { type: 'string' },
      site: { type: 'string' },
      post: { type: 'string' },
      hours: { type: 'string' },
    },
  });
