import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256Hex } from '@selfsame/evidence';

/** A part of the program that runs, as it lies on the disk. */
export interface ProgramPart {
  readonly part: string;
  readonly files: number;
  /**
   * SHA-256 of a list of its files: what `find dist sql -type f | LC_ALL=C sort | xargs sha256sum` prints in its folder. Whoever has the
   * release works out the same with the tools of any machine.
   */
  readonly sha256: string;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const HOUSES = ['apps', 'libs'];
const BUILT = new Set(['dist', 'sql']);
const utf8 = new TextEncoder();

/** Every part that was built, in the order of their names. */
export async function programParts(root = ROOT): Promise<readonly ProgramPart[]> {
  const parts: ProgramPart[] = [];
  for (const house of HOUSES)
    for (const name of (await readdir(join(root, house))).sort()) {
      const part = await partAt(join(root, house, name));
      if (part.files > 0) parts.push({ part: `${house}/${name}`, ...part });
    }
  return parts;
}

async function partAt(folder: string): Promise<Omit<ProgramPart, 'part'>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .map(path => path.split(sep).join('/'))
    .filter(path => BUILT.has(path.split('/')[0] ?? ''))
    .sort((one, other) => Buffer.compare(utf8.encode(one), utf8.encode(other)));
  const lines: string[] = [];
  for (const path of files)
    lines.push(`${sha256Hex(await readFile(join(folder, path)))}  ${path}\n`);
  return { files: files.length, sha256: sha256Hex(utf8.encode(lines.join(''))) };
}

/** SHA-256 of the file that names every package from elsewhere with its own hash; null where it was not brought along. */
export async function lockHash(root = ROOT): Promise<string | null> {
  try {
    return sha256Hex(await readFile(join(root, 'package-lock.json')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
