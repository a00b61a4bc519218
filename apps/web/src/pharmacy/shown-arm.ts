import { signal } from '@preact/signals';

/** The arm that lies open on the screen; undefined when it is put away. It is kept nowhere. */
export const shownArm = signal<
  { readonly subjectNumber: string; readonly arm: string } | undefined
>(undefined);
