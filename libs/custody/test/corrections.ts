import { applyCorrections, valueAt } from '../src/correction/apply-corrections.js';
import type { JourneyCommand } from '../src/journey/commands.js';
import type { JourneyEvent } from '../src/journey/events.js';
import type { Journey } from '../src/journey/journey.js';
import type { Actor } from '../src/kernel/actor.js';
import type { Json, Recorded } from '../src/kernel/event.js';
import type { Measured, ResultRecorded } from '../src/quality/events.js';
import { sterilityResult } from './chapter-of-cells.js';
import type { Outcome } from './given-when-then.js';
import type { JourneyStory } from './journey-story.js';
import { qp } from './people.js';
import { scan } from './scans.js';

type Told = Outcome<JourneyCommand, Journey, JourneyEvent>;

/** Which event of the story: the last of its type, or the result of one test. */
export interface About {
  readonly type: JourneyEvent['type'];
  readonly test?: string;
}

export const COLLECTED: About = { type: 'AspirationRecorded' };
export const PASSAGED: About = { type: 'CellsPassaged' };
export const HARVESTED: About = { type: 'CellsHarvested' };
export const FILLED: About = { type: 'TubesFilled' };
export const VIABILITY: About = { type: 'ResultRecorded', test: 'viability' };
export const STERILITY: About = { type: 'ResultRecorded', test: 'sterility' };
export const DRAWN: About = { type: 'DrawnUp' };
export const INFUSED: About = { type: 'InfusionCompleted' };

export const found = (value: string): Measured => ({ operator: '=', value, unit: 'finding' });

/** The result that nobody hopes for. */
export const growth: ResultRecorded = {
  ...sterilityResult,
  data: { ...sterilityResult.data, measured: found('growth'), conforms: false },
};

export function eventOf(story: JourneyStory, { type, test }: About): Recorded<JourneyEvent> {
  const told = applyCorrections(story.events).findLast(
    event =>
      event.type === type &&
      (test === undefined || (event.type === 'ResultRecorded' && event.data.test === test)),
  );
  if (told === undefined) throw new Error(`The story has no ${type} yet`);
  return told;
}

/** Somebody puts one value in the place of the one that stands there. */
export function correct(
  story: JourneyStory,
  by: Actor,
  about: About,
  field: string,
  to: Json,
): Told {
  const { id, data } = eventOf(story, about);
  return story.when(by, 'CorrectEvent', {
    eventId: id,
    field,
    from: valueAt(data, field) ?? null,
    to,
    reason: 'typed wrong',
    history: story.events,
  });
}

export const certify = (story: JourneyStory, stage: 'conditional' | 'final', by = qp): Told =>
  story.when(by, 'CertifyBatch', { batch: 'B1', stage });

export const review = (story: JourneyStory, by: Actor, test: string, measured: Measured): Told =>
  story.when(by, 'ReviewResult', { sample: scan('Q1'), test, measured });

export const verify = (
  story: JourneyStory,
  by: Actor,
  about: About,
  field: string,
  value: Json,
): Told => story.when(by, 'VerifyEntry', { eventId: eventOf(story, about).id, field, value });

export const lift = (story: JourneyStory, by: Actor): Told =>
  story.when(by, 'ResolveHold', { hold: 'HOLD-1', disposition: 'lifted', evidence: 'source' });
