import { type SeenCode, isSameCode } from './seen.js';

/** What is held up to a camera: nothing, one symbol for sure, or more than one, of which none is taken. */
export type HeldUp =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly code: SeenCode }
  | { readonly kind: 'several'; readonly codes: readonly SeenCode[] };

const NOTHING: HeldUp = { kind: 'nothing' };

/** As long as this since another symbol was in sight, both may still be meant. */
const DOUBT_MS = 1_000;
/** One frame can be wrong, two that say the same are not. */
const FRAMES_NEEDED = 2;

/**
 * Which symbol somebody holds up. Of two in sight, at once or shortly after one another, none is taken, however much larger one is: which
 * tube is meant, a machine must not guess.
 */
export class Sight {
  private sightings: { readonly code: SeenCode; readonly atMs: number }[] = [];

  see(codes: readonly SeenCode[], atMs: number): HeldUp {
    this.sightings = [
      ...this.sightings.filter(sighting => atMs - sighting.atMs <= DOUBT_MS),
      ...codes.map(code => ({ code, atMs })),
    ];
    const [first, ...others] = this.sightings;
    if (first === undefined) return NOTHING;
    if (others.some(({ code }) => !isSameCode(code, first.code)))
      return codes.length === 0 ? NOTHING : { kind: 'several', codes };
    const code = codes[0];
    return code !== undefined && this.sightings.length >= FRAMES_NEEDED
      ? { kind: 'one', code }
      : NOTHING;
  }
}
