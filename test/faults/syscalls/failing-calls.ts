import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { compiled } from '../compiled.js';

/** What may change a file, or the promise that a change lasts, in the order of failing-calls.c. */
export const CALLS = [
  'pwrite64',
  'write',
  'fsync',
  'fdatasync',
  'ftruncate',
  'rename',
  'unlink',
  'openat',
] as const;
export type Call = (typeof CALLS)[number];

/** The calls of a kind, counted from 1, that are not made. */
export interface Fault {
  readonly call: Call;
  readonly first: number;
  readonly last: number;
  /** What is answered instead, or the end of the process. */
  readonly by: 'EIO' | 'ENOSPC' | 'SIGKILL';
}

export const NO_END = 2 ** 31 - 1;
const NOTHING = [-1, 0, 0, 0];
const HEAD = ['call', 'first', 'last', 'error', 'struck', 'reopened'];
const STRUCK = HEAD.indexOf('struck');
const REOPENED = HEAD.indexOf('reopened');

export const failingCalls = (directory: string): string =>
  compiled(new URL('failing-calls.c', import.meta.url), directory);

/** The memory that a process shares with whoever lets its calls on the files of a directory fail. */
export class SharedFaults {
  private readonly handle: number;
  private readonly file: string;

  constructor(private readonly directory: string) {
    this.file = `${directory}.faults`;
    this.handle = openSync(this.file, 'w+');
    this.begin();
  }

  /** The variables with which a process takes its orders from here. */
  variables(library: string): NodeJS.ProcessEnv {
    return {
      ...process.env,
      LD_PRELOAD: library,
      SELFSAME_FAULTS: this.file,
      SELFSAME_FAULTS_IN: this.directory,
    };
  }

  /** Counts from zero again. */
  begin(fault?: Fault): void {
    const asked = fault === undefined ? NOTHING : fieldsOf(fault);
    const all = new Int32Array(HEAD.length + CALLS.length);
    all.set(asked);
    writeSync(this.handle, all, 0, all.byteLength, 0);
  }

  /** Calls that were not made. */
  get struck(): number {
    return this.field(STRUCK);
  }

  /** Whether a connection was opened anew after the first of them. */
  get reopened(): boolean {
    return this.field(REOPENED) === 1;
  }

  /** Calls that were made or failed. */
  count(call: Call): number {
    return this.field(HEAD.length + CALLS.indexOf(call));
  }

  close(): void {
    closeSync(this.handle);
  }

  private field(index: number): number {
    const one = new Int32Array(1);
    readSync(this.handle, one, 0, one.byteLength, index * one.byteLength);
    return one[0] ?? 0;
  }
}

const fieldsOf = ({ call, first, last, by }: Fault): number[] => [
  CALLS.indexOf(call),
  first,
  last,
  by === 'SIGKILL' ? 0 : constants.errno[by],
];
