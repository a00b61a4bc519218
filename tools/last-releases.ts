/**
 * `npm run releases`: asks the registry when each direct dependency was released, and when its newest version was, and writes
 * it into docs/reference/dependencies.md. With `--check` nobody is asked: every dependency has to stand there in its version.
 */
import { execFile, execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { table } from './pages/page.ts';

const PAGE = 'docs/reference/dependencies.md';
const BEGIN = '<!-- Written by `npm run releases`; changes here are lost. -->';
const OWN = '@selfsame/';

interface Dependency {
  readonly name: string;
  readonly version: string;
}

interface Published {
  readonly time: Readonly<Record<string, string>>;
  readonly 'dist-tags': { readonly latest: string };
}

/** Of every workspace; an alias stands for what it is an alias of. */
function directDependencies(): readonly Dependency[] {
  const found = new Map<string, Dependency>();
  const manifests = ['package.json', ...globSync('{libs,apps}/*/package.json')];
  for (const file of [...manifests, 'test/kurrentdb-double/package.json']) {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'dependencies' | 'devDependencies' | 'optionalDependencies',
      Readonly<Record<string, string>> | undefined
    >;
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    for (const [alias, wanted] of Object.entries(all)) {
      if (alias.startsWith(OWN)) continue;
      const [, name = alias, version = wanted] = /^npm:(.+)@([^@]+)$/.exec(wanted) ?? [];
      found.set(`${name}@${version}`, { name, version });
    }
  }
  return [...found.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const keyOf = ({ name, version }: Dependency): string => `${name}@${version}`;

const day = (time: string | undefined): string => time?.slice(0, 10) ?? 'unknown';

async function rowOf({ name, version }: Dependency): Promise<readonly string[]> {
  const run = promisify(execFile);
  const asked = ['view', name, 'time', 'dist-tags', '--json'];
  const { stdout } = await run('npm', asked, { maxBuffer: 64 * 1_048_576 });
  const { time, 'dist-tags': tags } = JSON.parse(stdout) as Published;
  return [`\`${name}\``, version, day(time[version]), tags.latest, day(time[tags.latest])];
}

const page = readFileSync(PAGE, 'utf8');
const dependencies = directDependencies();
if (process.argv.includes('--check')) {
  const [, listed = ''] = page.split(BEGIN);
  const told = listed.replaceAll(/ +/g, ' ');
  const missing = dependencies.filter(
    ({ name, version }) => !told.includes(`| \`${name}\` | ${version} | `),
  );
  if (missing.length > 0) {
    console.error(
      `Run \`npm run releases\`: ${PAGE} does not name ${missing.map(keyOf).join(', ')}`,
    );
    process.exitCode = 1;
  }
} else {
  const rows: (readonly string[])[] = [];
  // One after the other: the registry owes us nothing.
  for (const dependency of dependencies) rows.push(await rowOf(dependency));
  const head = ['package', 'used', 'of', 'newest', 'of'];
  const [before = ''] = page.split(BEGIN);
  writeFileSync(PAGE, `${before.trimEnd()}\n\n${BEGIN}\n\n${table(head, rows)}\n`);
  execFileSync('node_modules/.bin/prettier', ['--log-level', 'warn', '--write', PAGE]);
}
