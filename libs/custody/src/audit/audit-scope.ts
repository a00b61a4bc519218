import type { Flag } from './flags.js';

/** Which lines of the trail somebody looks at. Empty is all of them; fields narrow it together. */
export interface AuditScope {
  /** Done by this person. */
  readonly who?: string;
  /** Done by anybody else: what he did himself is for another reviewer. */
  readonly notBy?: string;
  /** A type of event, a command or the code of a refusal. */
  readonly what?: string;
  readonly site?: string;
  /** A therapy, a participant, a person or a thing. */
  readonly on?: string;
  readonly flag?: Flag;
}

/** The scope in one form, whatever was left out. */
export const scopeOf = ({ who, notBy, what, site, on, flag }: AuditScope): AuditScope => ({
  ...(who === undefined ? {} : { who }),
  ...(notBy === undefined ? {} : { notBy }),
  ...(what === undefined ? {} : { what }),
  ...(site === undefined ? {} : { site }),
  ...(on === undefined ? {} : { on }),
  ...(flag === undefined ? {} : { flag }),
});
