import { DAY, HOUR, MINUTE, type SimTime } from '../calendar.js';
import { GROWTH } from '../story/late-result.js';
import { good, measure, resultFields, testsFor } from '../story/release.js';
import type { Moment, Scene } from '../story/scene.js';
import type { Protocols } from '../trial.js';
import { people } from '../world/people.js';
import { heldSinceTheNight } from './held-since-the-night.js';
import { offeredToCourier } from './offered-to-courier.js';
import type { Part } from './staged-participants.js';

/** A therapy that stands still where a newcomer finds it. */
export interface StagedTherapy {
  readonly of: keyof Protocols;
  readonly begins: SimTime;
  /** The moment at which its story stops; undefined where it has not begun. */
  readonly until: Moment | undefined;
  /** Which of several such moments: a package is ready for the marrow and for the dose. */
  readonly when?: (scene: Scene) => boolean;
  /** Moments at which people wait for the time of day. */
  readonly waits?: Partial<Record<Moment, SimTime>>;
  /** What is still done there. */
  readonly next?: (scene: Scene) => Promise<void>;
}

/** From the first scan to the tubes: a morning, and three passages. */
const UNTIL_FILLED = 24 * DAY + 3 * HOUR;
const UNTIL_RESULTS = 10 * HOUR;
const ON_THE_WAY = 2 * HOUR + 20 * MINUTE;
const UNTIL_STERILE = 14 * DAY;
/** After the second passage, the cells have seven days. */
const UNTIL_PASSAGE_TWO = 14 * DAY + 3 * HOUR;

const isDose = ({ stage }: Scene): boolean => stage === 'dispatch';

/** Filled the day before and released in the evening, it waits for the morning. */
const released = (now: SimTime, leaves: SimTime) => ({
  of: 'fresh' as const,
  begins: now - DAY - UNTIL_FILLED,
  waits: { certified: leaves },
});

/** What a working day looks like at half past eight, by who is treated. */
export const stagedTherapies = (now: SimTime): Readonly<Record<Part, StagedTherapy>> => ({
  atWard: { ...released(now, now - 3 * HOUR), until: 'at-the-ward' },
  besideHim: { ...released(now, now - 3 * HOUR + 10 * MINUTE), until: 'at-the-ward' },
  offered: {
    ...released(now, now - 15 * MINUTE),
    until: 'package-ready',
    when: isDose,
    next: offeredToCourier,
  },
  onItsWay: {
    of: 'cryo',
    begins: now - 95 * MINUTE,
    until: 'before-departure',
    next: async scene => {
      await scene.must(people.courier, 'departures', scene.outside());
    },
  },
  forTheQp: {
    of: 'cryo',
    begins: now - UNTIL_FILLED - UNTIL_STERILE - DAY,
    until: 'before-certification',
  },
  notReady: {
    of: 'fresh',
    begins: now - 2 * HOUR - UNTIL_RESULTS - UNTIL_FILLED,
    until: 'results-due',
    next: measureAllButOne,
  },
  inCulture: {
    of: 'fresh',
    begins: now - UNTIL_PASSAGE_TWO - DAY,
    until: 'while-growing',
    when: isAtPassageTwo,
    next: scene => heldSinceTheNight(scene, now),
  },
  toCollect: { of: 'cryo', begins: now - 40 * MINUTE, until: undefined },
  givenWeeksAgo: {
    of: 'fresh',
    begins: now - UNTIL_STERILE - ON_THE_WAY - UNTIL_RESULTS - UNTIL_FILLED,
    until: 'after-infusion',
    next: scene => growsLate(scene, now - 50 * MINUTE),
  },
});

/** Three vessels each: of the isolation, of the first passage, of the second. */
const isAtPassageTwo = ({ labels }: Scene): boolean => labels.has('V9');

/** The second analyst has not keyed the last of them yet. */
async function measureAllButOne(scene: Scene): Promise<void> {
  const [sample = ''] = scene.hands.samples;
  const tests = testsFor(scene.parts.protocol, 'conditional');
  for (const test of tests.slice(0, -1)) await measure(scene, sample, test);
  const last = tests.at(-1) ?? '';
  await scene.must(people.analyst, 'results', resultFields(scene, sample, last, good(scene, last)));
}

/** The sterility test of what was given two weeks ago has grown, and nobody has been told yet. */
async function growsLate(scene: Scene, at: SimTime): Promise<void> {
  await scene.parts.calendar.until(at);
  const sample = scene.hands.samples[1] ?? '';
  await scene.must(people.analyst, 'results', resultFields(scene, sample, 'sterility', GROWTH));
}
