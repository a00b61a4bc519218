import { signal } from '@preact/signals';

/**
 * The number of the device that somebody signed in on. One that is not enrolled has none, and says that it is a browser: administrators and
 * auditors may come with their own.
 */
export const signedInOn = signal<string | undefined>(undefined);

const NOT_ENROLLED = 'browser';

export const thisDevice = (): string => signedInOn.value ?? NOT_ENROLLED;
