import { effect, signal } from '@preact/signals';
import { account } from '../session/account.js';

/** Something that is shown once, to be handed to one person, and is told nowhere again. */
export interface ShownOnce {
  readonly person: string;
  readonly kind: 'invitation' | 'badge';
  readonly says: string;
}

/** What the administrator has to hand over now; undefined when he has said that he did. */
export const shownOnce = signal<ShownOnce | undefined>(undefined);

/** Whoever comes after him in the same window sees nothing of it (ADR 25). */
let mine: string | undefined;
effect(() => {
  const here = account.value?.person;
  if (here !== mine) shownOnce.value = undefined;
  mine = here;
});
