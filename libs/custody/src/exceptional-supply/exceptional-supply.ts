import type { Instant } from '../kernel/instant.js';

/** A product that a physician asked for although it is out of specification, and how far that has come. */
export interface ExceptionalSupply {
  readonly request: string;
  readonly batch: string;
  /** What is out of specification, and was asked for in spite of it. */
  readonly tests: readonly string[];
  readonly requestedBy: string;
  /** The manufacturer has said in writing what it risks. */
  readonly evaluated: boolean;
  readonly informed: boolean;
  /** Undefined until the QP has released it, as what it is. */
  readonly release: ExceptionalRelease | undefined;
  readonly revoked: boolean;
}

export interface ExceptionalRelease {
  readonly at: Instant;
  /** The very units, as in a certification. */
  readonly units: readonly string[];
  /** What everything that shows the product says of it. */
  readonly verdict: string;
  /** What the batch was before, and is again when it is revoked. */
  readonly before: 'growing' | 'conditional';
}
