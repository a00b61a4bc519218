import { otherThanBand } from '@selfsame/standards';
import { type Finding, type HoldScope, finding } from './finding.js';
import type { PresentedWristband } from './presented.js';

/** H27: what says itself that it is no band, stands for nobody's arm. A band that says nothing is believed. */
export function standsOnBand(
  wristband: PresentedWristband | undefined,
  hold?: HoldScope,
): Finding | undefined {
  const mediaType = wristband?.mediaType;
  const standsOn = mediaType === undefined ? undefined : otherThanBand(mediaType);
  return mediaType === undefined || standsOn === undefined
    ? undefined
    : finding('NOT_A_WRISTBAND', { mediaType, standsOn }, hold);
}
