/** What is in doubt, or on hold. */
export type Scope =
  | { readonly kind: 'journey' }
  | { readonly kind: 'batch'; readonly batch: string }
  | { readonly kind: 'package'; readonly sscc: string }
  | { readonly kind: 'unit'; readonly item: string };

/**
 * What the log must say of a command that belongs to an error:
 * - `refused`: one of these codes stands there (`StopRaised`, `CommandRefused`), and nothing says that it was done;
 * - `turned-away`: it could not even be read, so by design no event tells of it: this code was answered;
 * - `held`: a hold covers what was touched, and none of it was used while the hold was open;
 * - `deviation`: by design QA only has to look: a deviation with this code, and no hold;
 * - `alarm`: QA only has to look at a tank: an alarm with this code stands in its stream;
 * - `once`: however often it was sent, it happened once;
 * - `hold-wins`: a hold was placed in the same moment; the act came before it, or met it.
 */
export type Must =
  | { readonly kind: 'refused'; readonly codes: readonly string[] }
  | { readonly kind: 'turned-away'; readonly code: string }
  | { readonly kind: 'held'; readonly touched: Scope }
  | { readonly kind: 'deviation'; readonly code: string }
  | { readonly kind: 'alarm'; readonly code: string }
  | { readonly kind: 'once'; readonly type: string }
  | { readonly kind: 'hold-wins'; readonly hold: string };

export interface Step {
  readonly commandId: string;
  /** The code of the answer; undefined when the command was accepted. */
  readonly answered: string | undefined;
  readonly must: Must;
}

/** An error committed on purpose, and what must follow from each of its commands. */
export interface Injection {
  readonly hazard: string;
  readonly what: string;
  readonly steps: readonly Step[];
}
