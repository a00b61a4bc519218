/** A place in a frame, in its pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One symbol in a frame. */
export interface SeenCode {
  /** AIM identifier (ISO/IEC 15424). */
  readonly symbology: string;
  /** Every character of it; FNC1 is the control character 1D. */
  readonly raw: string;
  /** Where it is, corner by corner. */
  readonly corners: readonly Point[];
}

/** What one frame shows. */
export interface Seen {
  readonly codes: readonly SeenCode[];
  /** From 0, black, to 255. */
  readonly brightness: number;
}

export const isSameCode = (one: SeenCode, other: SeenCode): boolean =>
  one.symbology === other.symbology && one.raw === other.raw;
