import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Position, parsePosition } from '@selfsame/event-store';
import { SettingsFault } from '../settings.js';

/** What a backup is of, and what it must hold. Written last: without it, a directory is no backup. */
export interface Manifest {
  readonly format: 1;
  readonly ledgerId: string;
  readonly study: string;
  readonly simulated: boolean;
  readonly epoch: number;
  /** Position of the newest event. */
  readonly head: Position;
  readonly events: number;
  /** Over every event, in order: see `walkLog`. */
  readonly logSha256: string;
  readonly takenAt: string;
  /** The build that took it. */
  readonly build: string;
  readonly files: readonly BackedUpFile[];
}

export interface BackedUpFile {
  readonly part: string;
  /** As in a DATA_DIR. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const MANIFEST = 'manifest.json';

/** A name, or a name in a folder: whatever else is said, nothing is read or written outside. */
const PATH = /^(?:[\w-][\w.-]*\/)?[\w-][\w.-]*$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** @throws SettingsFault when the directory is no finished backup, or one of a later format */
export function readManifest(directory: string): Manifest {
  const file = join(directory, MANIFEST);
  if (!existsSync(file))
    throw new SettingsFault(
      `${directory} is no backup: it has no ${MANIFEST}, which is written last, once all else is there and compared.`,
    );
  const manifest = parsed(file);
  if (manifest.format !== 1)
    throw new SettingsFault(`${file} is of format ${String(manifest.format)}; this build reads 1.`);
  if (!isWhole(manifest)) throw new SettingsFault(`${file} is damaged.`);
  return manifest;
}

function parsed(file: string): Partial<Record<keyof Manifest, unknown>> {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8'))) as object;
  } catch (error) {
    throw new SettingsFault(`${file} is damaged.`, { cause: error });
  }
}

function isWhole(
  manifest: Partial<Record<keyof Manifest, unknown>>,
): manifest is Record<keyof Manifest, unknown> & Manifest {
  const { ledgerId, study, simulated, epoch, head, events, logSha256, takenAt, build, files } =
    manifest;
  return (
    [ledgerId, study, takenAt, build].every(text => typeof text === 'string') &&
    typeof simulated === 'boolean' &&
    [epoch, events].every(number => Number.isSafeInteger(number)) &&
    isPosition(head) &&
    typeof logSha256 === 'string' &&
    SHA256.test(logSha256) &&
    Array.isArray(files) &&
    files.every(isFile)
  );
}

const isFile = (value: unknown): boolean => {
  const { part, path, bytes, sha256 } = Object(value) as Partial<BackedUpFile>;
  return (
    typeof part === 'string' &&
    typeof path === 'string' &&
    PATH.test(path) &&
    Number.isSafeInteger(bytes) &&
    typeof sha256 === 'string' &&
    SHA256.test(sha256)
  );
};

function isPosition(value: unknown): boolean {
  try {
    return typeof value === 'string' && parsePosition(value) === value;
  } catch {
    return false;
  }
}
