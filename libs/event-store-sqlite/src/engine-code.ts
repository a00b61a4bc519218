/**
 * The engine's result code of a failure (`SQLITE_FULL`), undefined for any other error. By shape, not by
 * class: the native module makes its errors in the realm that loaded it first.
 */
export function engineCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_')
    ? error.code
    : undefined;
}
