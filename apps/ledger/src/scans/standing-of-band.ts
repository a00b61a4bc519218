import type { Participant, PresentedWristband } from '@selfsame/custody';

/**
 * A wristband as its participant's own stream has it: it counts, for how long, or why it does not. The claim alone is nobody's band.
 * One that was on the wrong arm was never this participant's, and nothing is said of it.
 */
export function standingOf(
  presented: PresentedWristband,
  { wristbands, limits, proposedWristbands, formerWristbands }: Participant,
): PresentedWristband {
  const { hmac } = presented;
  if (wristbands.includes(hmac)) {
    const { expiresAt } = limits[hmac] ?? {};
    return expiresAt === undefined ? presented : { ...presented, expiresAt };
  }
  const { claim: _unbound, ...rest } = presented;
  if (proposedWristbands.some(proposed => proposed.hmac === hmac))
    return { ...rest, proposed: true };
  const former = formerWristbands.findLast(each => each.hmac === hmac);
  if (former === undefined || former.reason === 'wrong-person') return rest;
  const { reason, at } = former;
  return { ...rest, ended: { reason, at } };
}
