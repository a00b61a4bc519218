/** What is read of a key; the fields of a KeyboardEvent that matter. */
export interface Key {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly isComposing: boolean;
}
