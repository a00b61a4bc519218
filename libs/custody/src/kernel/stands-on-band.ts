import { saysOtherThanBand } from '@selfsame/standards';
import { type Finding, type HoldScope, finding } from './finding.js';
import type { PresentedWristband } from './presented.js';

/** H27: what says itself that it is no band, stands for nobody's arm. A band that says nothing is believed. */
export const standsOnBand = (
  wristband: PresentedWristband | undefined,
  hold?: HoldScope,
): Finding | undefined =>
  wristband?.mediaType !== undefined && saysOtherThanBand(wristband.mediaType)
    ? finding('NOT_A_WRISTBAND', { mediaType: wristband.mediaType }, hold)
    : undefined;
