import { availableParallelism, totalmem } from 'node:os';

const GIBIBYTE = 1_073_741_824;

const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'macOS',
  linux: 'Linux',
  win32: 'Windows',
};

/** What a reader needs to compare times, and nothing that names the machine. */
export const machine = (): string =>
  [
    `${availableParallelism()} processor cores`,
    `${Math.round(totalmem() / GIBIBYTE)} GiB of memory`,
    `${SYSTEMS[process.platform] ?? process.platform} on ${process.arch}`,
    `Node ${process.versions.node}`,
  ].join(', ');
