/** A test by its file and its own title. */
export type Shown = readonly [file: string, title: string];

/** One requirement of the ASVS in our own words, and what becomes of it here. */
export interface Requirement {
  readonly id: string;
  readonly level: 1 | 2;
  readonly asks: string;
  readonly shownBy: readonly Shown[];
  /** Where it is written, for what asks for a document. */
  readonly writtenIn?: string;
  /** What is not met, or what no test shows. */
  readonly notMet?: string;
  /** Why it asks nothing of a ledger that has no such part. */
  readonly notHere?: string;
}

type Asked = readonly [id: string, level: 1 | 2, asks: string];

/** Tests show it; `notMet` is what they do not show. */
export const shown = (
  [id, level, asks]: Asked,
  shownBy: readonly Shown[],
  notMet?: string,
): Requirement => ({ id, level, asks, shownBy, ...(notMet === undefined ? {} : { notMet }) });

/** It asks for a document, and that is it. */
export const written = (
  [id, level, asks]: Asked,
  writtenIn: string,
  notMet?: string,
): Requirement => ({
  id,
  level,
  asks,
  shownBy: [],
  writtenIn,
  ...(notMet === undefined ? {} : { notMet }),
});

export const unmet = ([id, level, asks]: Asked, notMet: string): Requirement => ({
  id,
  level,
  asks,
  shownBy: [],
  notMet,
});

export const absent = ([id, level, asks]: Asked, notHere: string): Requirement => ({
  id,
  level,
  asks,
  shownBy: [],
  notHere,
});

export interface Chapter {
  readonly number: number;
  readonly title: string;
  readonly requirements: readonly Requirement[];
}
