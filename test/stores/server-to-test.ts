import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As in docker-compose.yml. */
const IMAGE = 'docker.kurrent.io/kurrent-latest/kurrentdb:26.0.3';
const FOLDER = join(process.cwd(), 'test', 'stores', 'containers');

export type ServerToTest =
  { readonly url: string; readonly stop: () => Promise<unknown> } | { readonly missing: string };

interface Containers {
  readonly KurrentDbContainer: new (image: string) => {
    start(): Promise<{ getConnectionString(): string; stop(): Promise<unknown> }>;
  };
}

/** The server that KURRENTDB_URL names; else one in Docker, where Docker is; else why there is none. */
export async function serverToTest(): Promise<ServerToTest> {
  const named = process.env.KURRENTDB_URL;
  if (named !== undefined && named !== '') return { url: named, stop: () => Promise.resolve() };
  if (spawnSync('docker', ['info'], { stdio: 'ignore' }).status !== 0) {
    return { missing: 'KURRENTDB_URL names none, and no Docker runs here' };
  }
  if (!existsSync(join(FOLDER, 'node_modules'))) {
    const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit'], {
      cwd: FOLDER,
      encoding: 'utf8',
    });
    if (status !== 0) return { missing: `npm ci in ${FOLDER} failed: ${stderr.slice(0, 200)}` };
  }
  const path = createRequire(join(FOLDER, 'package.json')).resolve('@testcontainers/kurrentdb');
  const { KurrentDbContainer } = (await import(pathToFileURL(path).href)) as Containers;
  const container = await new KurrentDbContainer(IMAGE).start();
  return { url: container.getConnectionString(), stop: () => container.stop() };
}

/** The same server, for streams of a ledger that nobody else uses. */
export function ledgerAt(url: string, ledger: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}ledger=${ledger}`;
}
