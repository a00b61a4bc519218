import { ScanRejected } from './scan-rejected.js';

/** Why it is refused, or `accepted`; anything but the typed rejection fails the test. */
export function faultOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof ScanRejected) return error.code;
    throw error;
  }
  return 'accepted';
}
