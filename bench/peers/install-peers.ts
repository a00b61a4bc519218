// The peers are no dependency of the project: whoever never asks how it compares should not have to install them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(process.cwd(), 'bench', 'peers');
const LONGEST_INSTALL_MS = 120_000;

/** A peer cannot take part here; the message says what is missing. */
export class PeerMissing extends Error {}

/** Installs what bench/peers/package.json asks for, unless it is there. @throws PeerMissing */
export function installPeers(): void {
  if (isInstalled()) return;
  console.log('Installing the peers in bench/peers ...');
  // As the npm that runs this benchmark: another one on the PATH may be of another age.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { status, stderr, error } = spawnSync(
    command ?? 'npm',
    [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: FOLDER, encoding: 'utf8', timeout: LONGEST_INSTALL_MS },
  );
  if (status === 0) return;
  const why = error?.message ?? stderr.trim().split('\n')[0] ?? `status ${status}`;
  throw new PeerMissing(`npm ci in bench/peers failed (${why})`);
}

/** The peer's own module. Typed by whoever asks: its types are as little installed as it is. */
export async function importPeer<Module>(name: string): Promise<Module> {
  const path = createRequire(join(FOLDER, 'package.json')).resolve(name);
  return (await import(pathToFileURL(path).href)) as Module;
}

function isInstalled(): boolean {
  const { dependencies } = packageIn(FOLDER) as { dependencies: Record<string, string> };
  return Object.entries(dependencies).every(([name, version]) => {
    const folder = join(FOLDER, 'node_modules', name);
    return existsSync(folder) && packageIn(folder).version === version;
  });
}

const packageIn = (folder: string): { version?: string } =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: string };
