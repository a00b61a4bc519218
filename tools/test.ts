/**
 * `npm test`: the rules, then what people see, in a browser. `npm test -- libs/custody` is for jest alone, with whatever else it is told.
 * TEST_REPORTS names a directory for what both counted.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const JEST = 'node_modules/jest/bin/jest.js';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const told = process.argv.slice(2);
const reports = process.env.TEST_REPORTS;
const counted =
  reports === undefined ? [] : ['--json', `--outputFile=${join(reports, 'jest.json')}`];

const runs = [
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, ...counted, ...told],
  ...(told.length > 0 ? [] : [[PLAYWRIGHT, 'test']]),
];
const passed = runs.map(
  args => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0,
);
process.exitCode = passed.every(Boolean) ? 0 : 1;
