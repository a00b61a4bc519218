import { signal } from '@preact/signals';

/** Whether the ledger answered last time. A browser's own word is only a hint: a signal is not yet a ledger. */
export const online = signal(navigator.onLine);

addEventListener('offline', () => (online.value = false));
