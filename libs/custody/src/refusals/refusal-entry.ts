/**
 * A reason to say no: how grave it is, what it says, what to do next.
 *
 * - `stop`: refuses an act that was asked for; recorded as a deviation when it has already happened.
 * - `mark`: never refuses: the act goes on, a deviation opens, and what is in doubt is held.
 * - `danger`: the refusal is an event of the journey itself; anything else goes to the audit stream.
 */
export interface RefusalEntry {
  readonly effect: 'stop' | 'mark';
  readonly danger: boolean;
  /** Nobody can say whose this is, or what it says: not even a record of it would mean anything. */
  readonly unrecordable?: true;
  /** What the caller got wrong, in the terms of the edge: it never changes what is decided. */
  readonly category: 'identity' | 'state' | 'permission' | 'unknown' | 'entry';
  readonly title: string;
  readonly remedy: string;
}

type Category = RefusalEntry['category'];

export const stop = (category: Category, title: string, remedy: string): RefusalEntry => ({
  effect: 'stop',
  danger: false,
  category,
  title,
  remedy,
});
export const danger = (category: Category, title: string, remedy: string): RefusalEntry => ({
  ...stop(category, title, remedy),
  danger: true,
});
export const nobodys = (title: string, remedy: string): RefusalEntry => ({
  ...danger('identity', title, remedy),
  unrecordable: true,
});
export const mark = (title: string, remedy: string): RefusalEntry => ({
  ...stop('state', title, remedy),
  effect: 'mark',
});
