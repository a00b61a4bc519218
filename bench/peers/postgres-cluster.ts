import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { atEnd, temporaryFolder } from '../temporary.js';
import { PeerMissing } from './install-peers.js';

const DEBIAN = '/usr/lib/postgresql';
const READY = 'database system is ready to accept connections';
/** Two pools of 64 and some to spare; the default of 100 is too few. */
const CONNECTIONS = 200;
const USER = 'bench';

export interface PostgresCluster {
  /** For instance `postgres (PostgreSQL) 15.18`. */
  readonly version: string;
  /** Folder of its socket. */
  readonly host: string;
  readonly user: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL of our own in a temporary folder, with its defaults, on a socket that only this machine sees. Stopped and
 * removed when the process ends.
 * @throws PeerMissing
 */
export async function startPostgres(): Promise<PostgresCluster> {
  const bin = binaries();
  const folder = temporaryFolder();
  const data = join(folder.path, 'data');
  const user = unprivileged();
  if (user !== undefined) chownSync(folder.path, user.uid, user.gid);
  const as = { ...user, cwd: folder.path };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', USER, '-A', 'trust', '--encoding=UTF8', '--no-locale'],
    { ...as, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    throw new PeerMissing(`initdb failed: ${made.error?.message ?? made.stderr.trim()}`);
  }
  const settings = ['listen_addresses=', `max_connections=${CONNECTIONS}`];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder.path, ...settings.flatMap(each => ['-c', each])],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = new Promise(resolve => server.once('exit', resolve));
  const kill = atEnd(() => server.kill('SIGQUIT'));
  await ready(server);
  return {
    version: execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    host: folder.path,
    user: USER,
    stop: async () => {
      kill();
      await exited;
      folder.remove();
    },
  };
}

/** Where both programs are. @throws PeerMissing */
function binaries(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted().toReversed() : [];
  const places = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map(version => join(DEBIAN, version, 'bin')),
  ];
  const bin = places.find(place =>
    ['initdb', 'postgres'].every(name => existsSync(join(place, name))),
  );
  if (bin !== undefined) return bin;
  throw new PeerMissing(
    `PostgreSQL is not installed: no initdb and postgres on the PATH or under ${DEBIAN}`,
  );
}

/** PostgreSQL refuses to run as root. @throws PeerMissing */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string, name: string): number =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // There is no such user here.
    }
  }
  throw new PeerMissing('PostgreSQL refuses to run as root, and there is no other user here');
}

function ready(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said = `${said}${chunk}`.slice(-2_000);
      if (said.includes(READY)) resolve();
    });
    server.on('error', reject);
    server.on('exit', () => reject(new PeerMissing(`PostgreSQL did not start: ${said.trim()}`)));
  });
}
