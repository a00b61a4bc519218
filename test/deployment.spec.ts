// What no reader of compose files and no image builder can see: whether they still fit the rest of the repository.
// Nothing here is run in a container: see "What was not run" in docs/how-to/run-on-kurrentdb.md.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edgeProblems } from '../apps/ledger/src/commands/refusal.js';
import { readSettings } from '../apps/ledger/src/settings.js';

const COMPOSE = ['docker-compose.yml', 'deploy/compose.cluster.yml'];
const text = (file: string): string => readFileSync(file, 'utf8');
const { version } = JSON.parse(text('package.json')) as { version: string };
const all = (file: string, pattern: RegExp): string[] =>
  [...text(file).matchAll(pattern)].map(([, found = '']) => found);

describe.each(COMPOSE)('%s', file => {
  it('names every image by a version, and the ledger by its own', () => {
    const images = all(file, /^\s+image: (\S+)$/gm);
    expect(images.length).toBeGreaterThan(1);
    expect(images.filter(image => !/:\d+\.\d+\.\d+(-alpine)?$/.test(image))).toEqual([]);
    const ledgers = images.filter(image => image.startsWith('selfsame-ledger:'));
    expect(new Set(ledgers)).toEqual(new Set([`selfsame-ledger:${version}`]));
  });

  it('mounts files that are in the repository, or are secrets that are made by hand', () => {
    const mounted = all(file, /['\s-](\.\/[\w./-]+)(?=:)/g);
    const missing = mounted.filter(path => !existsSync(join(dirname(file), path)));
    expect(missing.filter(path => !/^\.\/(secrets(\/|$)|organisations\.json$)/.test(path))).toEqual(
      [],
    );
  });

  it('starts programs that are built', () => {
    const programs = all(file, /\b((?:apps|libs)\/[\w/-]+\/dist\/[\w-]+)\.js/g);
    expect(programs.length).toBeGreaterThan(0);
    const sources = programs.map(program => `${program.replace('/dist/', '/src/')}.ts`);
    expect(sources.filter(source => !existsSync(source))).toEqual([]);
  });
});

it('the ledger that is tried is given settings that it knows', () => {
  const [store] = all('docker-compose.yml', /^\s+STORE: (\S+)$/gm);
  const [allowed] = all('docker-compose.yml', /^\s+ALLOW_INSECURE_STORE: '(\d)'$/gm);
  const settings = { STORE: store, ALLOW_INSECURE_STORE: allowed };
  expect(readSettings(settings)).toMatchObject({ store, allowInsecureStore: true });
});

it('the ledgers of the cluster believe their proxy about addresses, and it lets a client stay with one', () => {
  const [proxies = ''] = all('deploy/compose.cluster.yml', /^\s+TRUSTED_PROXIES: (\S+)$/gm);
  expect(readSettings({ TRUSTED_PROXIES: proxies }).door.trustedProxies).toHaveLength(2);
  expect(text('deploy/Caddyfile')).toContain('lb_policy client_ip_hash');
});

describe('the image', () => {
  it('is built from every workspace that the lock file knows', () => {
    const folders = (parent: string) => readdirSync(parent).map(name => `${parent}/${name}`);
    const workspaces = [...folders('libs'), ...folders('apps'), 'test/kurrentdb-double'];
    expect(all('Dockerfile', /^COPY (\S+)\/package\.json \S+$/gm).sort()).toEqual(
      workspaces.sort(),
    );
  });

  it('brings the Node that the repository is developed with', () => {
    expect(text('Dockerfile')).toContain(`/node:${text('.nvmrc').trim()}-bookworm-slim\n`);
  });
});

it('the proxy answers in the words of the ledger', () => {
  const answers = all('deploy/Caddyfile', /respond (?:@\w+ )?`(\{.*\})` 503$/gm).map(
    answer => JSON.parse(answer) as { code: 'LEDGER_UNAVAILABLE' | 'OUTCOME_UNKNOWN' },
  );
  expect(answers.map(({ code }) => code)).toEqual(['LEDGER_UNAVAILABLE', 'OUTCOME_UNKNOWN']);
  for (const answer of answers) {
    const { code } = answer;
    expect(answer).toMatchObject({ ...edgeProblems[code], type: `urn:selfsame:problem:${code}` });
  }
});
