/** A data structure as it was read. */
export interface IsbtStructure {
  /** Number in ST-001: `001` is a DIN, `040` a CoI. */
  readonly number: string;
  /** Without its identifier; a DIN without flags. */
  readonly content: string;
  /** Flags of a DIN; absent when it was typed. */
  readonly flags?: string;
}
