/** `npm run check`: everything a reader relies on besides the tests, in one command, the same here and in CI. */
import { spawnSync } from 'node:child_process';

interface Step {
  name: string;
  command: string[];
  /** Says why an exit status of 0 is still not good enough. */
  suspicion?: (output: string) => string | undefined;
}

const node = process.execPath;
const bin = (name: string): string => `node_modules/.bin/${name}`;

const steps: Step[] = [
  {
    name: 'format',
    // What has not changed since it was last found right is not read again.
    command:
      `${bin('prettier')} --check --log-level warn --cache --cache-strategy content --cache-location .cache/prettier .`.split(
        ' ',
      ),
  },
  { name: 'types', command: [node, 'node_modules/ts7/bin/tsc', '-b'] },
  {
    name: 'types of tests',
    command:
      `${node} node_modules/ts7/bin/tsc -p tsconfig.spec.json --incremental --tsBuildInfoFile .cache/tests.tsbuildinfo`.split(
        ' ',
      ),
  },
  {
    name: 'types of browser tests',
    command: [node, 'node_modules/ts7/bin/tsc', '-p', 'test/browser'],
  },
  { name: 'types of the web app', command: [node, 'node_modules/ts7/bin/tsc', '-p', 'apps/web'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  {
    name: 'arrows',
    command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'libs', 'apps'],
    // With the wrong compiler installed the tool sees nothing and passes: an empty walk is a failure.
    suspicion: output =>
      /\((\d+) modules/.exec(output)?.[1]?.replace(/^0$/, '')
        ? undefined
        : 'no module was looked at',
  },
  { name: 'dead code', command: [bin('knip'), '--no-progress'] },
  {
    name: 'dependencies',
    command: [node, '--disable-warning=ExperimentalWarning', 'tools/last-releases.ts', '--check'],
  },
  {
    name: 'generated files',
    command: [node, '--disable-warning=ExperimentalWarning', 'tools/generate.ts', '--check'],
  },
];

let failed = 0;
for (const { name, command, suspicion } of steps) {
  const started = performance.now();
  const [file = '', ...rest] = command;
  const run = spawnSync(file, rest, { encoding: 'utf8' });
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}`;
  const doubt = run.status === 0 ? suspicion?.(output) : undefined;
  const good = run.status === 0 && doubt === undefined;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)`);
  if (!good) {
    failed += 1;
    console.log(output.trim() + (doubt === undefined ? '' : `\n${doubt}`));
  }
}
process.exitCode = failed === 0 ? 0 : 1;
