/** Below this address everything is the app's own. */
export const BASE = '/app';
