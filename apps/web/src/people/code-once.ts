import { signal } from '@preact/signals';

/** Something that is shown once, to be handed to one person, and is told nowhere again. */
export interface ShownOnce {
  readonly person: string;
  readonly kind: 'invitation' | 'badge';
  readonly says: string;
}

/** What the administrator has to hand over now; undefined when he has said that he did. */
export const shownOnce = signal<ShownOnce | undefined>(undefined);
