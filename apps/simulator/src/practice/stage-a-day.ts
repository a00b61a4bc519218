import { DAY, HOUR, MINUTE, type SimTime } from '../calendar.js';
import { Chance } from '../chance.js';
import { localTime } from '../local-time.js';
import { Ledgerbook } from '../oracle/ledgerbook.js';
import { enrol, register } from '../story/enrolment.js';
import { type Moment, Scene } from '../story/scene.js';
import { therapy } from '../story/therapy.js';
import type { Played } from '../trial.js';
import { planCalls } from './held-since-the-night.js';
import { declareTelephones } from './post-telephones.js';
import { type Part, type StagedParticipant, stagedParticipants } from './staged-participants.js';
import { type StagedTherapy, stagedTherapies } from './staged-therapies.js';

/** Longer than the longest of them has lasted. */
const BEFORE = 45 * DAY;
const OFFICE_HOURS = /T08:30/;
const SATURDAY_AND_SUNDAY: readonly number[] = [6, 0];
/** Nothing of it may move what a trial draws. */
const CHANCE_OF_PRACTICE = 2_000_000;

/** The therapies among which a newcomer finds himself, and what time it is. */
export interface PracticeDay {
  readonly now: SimTime;
  readonly staged: Readonly<Record<Part, Scene>>;
}

/** What is there when people begin: their API, their time, and what lies about. */
export type World = Pick<Played, 'api' | 'calendar' | 'things' | 'protocols' | 'nextPlace'>;

/** Thrown into a story where it is to stand still. */
class ThatFar extends Error {}

/** Half past eight in Prague on a working day. */
function nextMorning(after: SimTime): SimTime {
  let time = Math.ceil(after / (30 * MINUTE)) * 30 * MINUTE;
  while (
    !OFFICE_HOURS.test(localTime(time)) ||
    SATURDAY_AND_SUNDAY.includes(new Date(time).getUTCDay())
  )
    time += 30 * MINUTE;
  return time;
}

/**
 * When a trial is over, people begin other therapies through the same doors, and stop in the middle of them on one morning:
 * whoever comes then finds a working day, and not an archive.
 * @param participants how many the trial had: numbers go on from there
 */
export async function stageADay(world: World, participants: number): Promise<PracticeDay> {
  const { api, calendar } = world;
  const now = nextMorning(calendar.now + BEFORE);
  const who = stagedParticipants(participants);
  const therapies = stagedTherapies(now);
  const scenes = new Map<Part, Scene>();
  calendar.start(now - 14 * HOUR, async () => {
    await planCalls(api, calendar.now);
    await declareTelephones(api);
  });
  const parts = Object.keys(therapies) as Part[];
  for (const part of parts)
    calendar.start(therapies[part].begins, async () => {
      const scene = await begin(world, who[part], therapies[part]);
      scenes.set(part, scene);
      await upTo(scene, therapies[part], world);
    });
  calendar.start(now, async () => undefined);
  await calendar.run();
  const inOrder = parts.map(part => [part, scenes.get(part)]);
  return { now: calendar.now, staged: Object.fromEntries(inOrder) as PracticeDay['staged'] };
}

async function begin(
  { api, calendar, things, protocols }: World,
  { subjectNumber, known }: StagedParticipant,
  { of, until, when, waits }: StagedTherapy,
): Promise<Scene> {
  const body = await enrol(api, subjectNumber, { wristband: things.wristband(), known });
  const protocol = protocols[of];
  const registered = await register(api, body, protocol);
  return new Scene({
    api,
    calendar,
    chance: new Chance(CHANCE_OF_PRACTICE),
    things,
    book: new Ledgerbook(),
    body,
    ...registered,
    protocol,
    onMoment: async (moment: Moment, scene) => {
      if (moment === until && (when?.(scene) ?? true)) throw new ThatFar();
      const waited = waits?.[moment];
      if (waited !== undefined) await calendar.until(waited);
    },
  });
}

async function upTo(scene: Scene, { until, next }: StagedTherapy, { nextPlace }: World) {
  if (until === undefined) return;
  try {
    await therapy(scene, 'usual', nextPlace);
  } catch (error) {
    if (!(error instanceof ThatFar)) throw error;
    await next?.(scene);
  }
}
