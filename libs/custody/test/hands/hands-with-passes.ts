import type { CourierPassCommand } from '../../src/courier-pass/commands.js';
import * as people from '../people.js';
import { OURS } from '../scans.js';
import { parcel } from './any-scan.js';
import type { Hands } from './hand.js';

const SECRET = 'sha256-of-a-secret';
const NEWEST_FIRST = 2;

/** The post that gives a pass, and a courier who comes with it. */
export const handsWithPasses: Hands<CourierPassCommand> = {
  IssueCourierPass: (draw, at) => ({
    package: parcel(draw, at),
    to: people.road,
    hours: draw.of([1, 24]),
    secretSha256: SECRET,
  }),
  RedeemCourierPass: (draw, at) => ({
    pass: passOf(at.journey.passes, draw.below(NEWEST_FIRST)),
    secretSha256: draw.onceIn(4) ? 'of another' : SECRET,
    session: `SESSION-${draw.below(100)}`,
  }),
  RevokeCourierPass: (draw, at) => ({
    pass: passOf(at.journey.passes, draw.below(NEWEST_FIRST)),
    reason: 'lost',
  }),
};

const passOf = (passes: object, fromTheEnd: number): string =>
  Object.keys(passes).at(-1 - fromTheEnd) ?? `${OURS.coi}-1`;
