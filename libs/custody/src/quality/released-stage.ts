import type { Batch, Journey } from '../journey/journey.js';
import type { ReleaseStage } from '../protocol/definition.js';

/**
 * The stage whose tests a release rests on; undefined of a batch that is not released. An exception stands in the place of the
 * stage that the protocol opens the bedside with.
 */
export function releasedStage({ protocol }: Journey, { status }: Batch): ReleaseStage | undefined {
  switch (status) {
    case 'conditional':
    case 'final':
      return status;
    case 'exceptional':
      return protocol.administration.releaseStage;
    default:
      return undefined;
  }
}
