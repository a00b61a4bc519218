import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS, VAULT } from '../backup/backup-parts.js';
import { newDirectory, syncDirectory, writeDurably } from '../backup/durable-files.js';
import { readFoundingOf } from '../founding/read-founding-of.js';
import { lookIntoVault } from '../identity-vault/open-vault.js';
import { VAULT_KEY, readVaultSecret, writeVaultSecret } from '../identity-vault/vault-key.js';
import { type Options, type Settings, SettingsFault } from '../settings.js';
import { storeNamed } from '../store/store-named.js';
import { type Share, printShare, readShare } from './share.js';
import { rebuildSecret, splitSecret } from './vault-secret-in-shares.js';

const FEWEST = 2;
/** More people than this are a ceremony that nobody holds a second time. */
const MOST = 20;

/**
 * `npm run escrow`: the key without which no name can be read, in the hands of several people.
 * @throws SettingsFault; then nothing was written
 */
export async function escrowByCommand(
  settings: Settings,
  options: Options,
  [what, ...from]: readonly string[],
): Promise<string> {
  const keys = options['keys-from'] ?? join(settings.dataDir, KEYS);
  switch (what) {
    case 'split':
      return splitInto(settings, options, keys);
    case 'drill':
      return drill(settings, keys, from);
    case 'restore':
      return restoreKey(settings, keys, from);
    default:
      throw new SettingsFault('Escrow is split, drill or restore. See --help.');
  }
}

async function splitInto(settings: Settings, { to, ...options }: Options, keys: string) {
  const [of, needed] = [Number(options.shares), Number(options.threshold)];
  const areRight =
    Number.isInteger(of) && Number.isInteger(needed) && FEWEST <= needed && needed <= of;
  if (!areRight || of > MOST)
    throw new SettingsFault(
      `Say --shares and --threshold: whole numbers from ${FEWEST} to ${MOST}, and no more needed than there are.`,
    );
  if (to === undefined) throw new SettingsFault('Say --to DIRECTORY, which is not there yet.');
  if (!existsSync(join(keys, VAULT_KEY)))
    throw new SettingsFault(`${keys} holds no vault key yet: it is made when the ledger starts.`);
  const secret = readVaultSecret(keys);
  const { dataDir, store } = settings;
  const { ledgerId } = await readFoundingOf(await storeNamed(store, dataDir));
  const shares = await splitSecret(ledgerId, secret, { of, needed });
  // Proved before anybody relies on it: every share is in one of these two.
  for (const some of [shares.slice(0, needed), shares.slice(-needed)])
    await rebuildSecret(some.map(share => readShare(printShare(share), 'What would be printed')));
  newDirectory(to);
  for (const share of shares)
    writeDurably(join(to, `share-${share.number}-of-${of}.txt`), printShare(share));
  syncDirectory(to);
  return [
    `Wrote ${of} shares into ${to}; any ${needed} rebuild the key.`,
    'Print each, give each to another person, hold a drill with the printed ones, and destroy the directory.',
  ].join('\n');
}

async function drill({ dataDir }: Settings, keys: string, from: readonly string[]) {
  const shares = sharesIn(from);
  const secret = await rebuildSecret(shares);
  const numbers = shares.map(({ number }) => number).join(', ');
  const said = `The shares ${numbers} rebuild the key that they name.`;
  if (!existsSync(join(dataDir, VAULT)))
    throw new SettingsFault(`${said} But ${dataDir} holds no vault to prove it on.`);
  const { people, unreadable } = lookIntoVault({ dataDir, keys }, ledgerOf(shares), secret);
  if (unreadable > 0)
    throw new SettingsFault(
      `${said} But ${unreadable} of ${people} people cannot be read with it: their own keys are missing or damaged.`,
    );
  return `${said} It opens the vault: every one of ${people} people could be read. Nothing was written.`;
}

async function restoreKey({ dataDir }: Settings, keys: string, from: readonly string[]) {
  const path = join(keys, VAULT_KEY);
  if (existsSync(path))
    throw new SettingsFault(`${path} is already there: nothing is overwritten.`);
  if (!existsSync(keys))
    throw new SettingsFault(`${keys} is not there: put back the other keys first.`);
  const shares = sharesIn(from);
  const secret = await rebuildSecret(shares);
  // Another vault's key in this place would be found out too late.
  if (existsSync(join(dataDir, VAULT))) lookIntoVault({ dataDir, keys }, ledgerOf(shares), secret);
  writeVaultSecret(keys, secret);
  return `Put the key back: ${path}. Hold on to the shares.`;
}

const ledgerOf = ([first]: readonly Share[]): string => first?.ledgerId ?? '';

/** @param from files, or directories of files that are called as they were written */
const sharesIn = (from: readonly string[]): readonly Share[] =>
  from.flatMap(filesIn).map(file => readShare(textOf(file), file));

function filesIn(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path)
    .filter(name => /^share-.*\.txt$/.test(name))
    .map(name => join(path, name));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new SettingsFault(`${file} cannot be read.`, { cause: error });
  }
}
