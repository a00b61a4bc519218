import { createHash } from 'node:crypto';

/** Thrown for a cursor that this list did not give. */
export class CursorInvalid extends Error {
  readonly code = 'CURSOR_INVALID';
}

export type Key = readonly (string | number)[];

/**
 * Where a page ended, as an opaque text. Its first part belongs to the question and the place: what was changed on
 * the way, or is of another list, is seen.
 */
export function cursorAfter(question: unknown, key: Key): string {
  const check = createHash('sha256').update(JSON.stringify([question, key]));
  return Buffer.from(JSON.stringify([check.digest('base64url').slice(0, 8), ...key])).toString(
    'base64url',
  );
}

const isKey = (key: readonly unknown[]): key is Key =>
  key.every(part => typeof part === 'string' || typeof part === 'number');

/** @throws CursorInvalid */
export function keyOf(question: unknown, cursor: string, parts: number): Key {
  try {
    const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    const key: readonly unknown[] = Array.isArray(parsed) ? parsed.slice(1) : [];
    if (key.length === parts && isKey(key) && cursorAfter(question, key) === cursor) return key;
  } catch {
    // Falls through: whatever it was, it is not a cursor of ours.
  }
  throw new CursorInvalid('This is not a cursor of this list.');
}
