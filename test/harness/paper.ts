import {
  type Moment,
  type Person,
  type Scene,
  checkOnPaper,
  courseOnPaper,
  people,
  postOf,
  therapy,
  BOX,
} from '@selfsame/simulator';
import type { Role } from '@selfsame/custody';
import type { Hands } from './hands.js';
import type { TestLedger } from './ledger-in-process.js';

class DayIsOver extends Error {}

/** A minute at a ward where somebody waits for the others. */
const A_MINUTE_MS = 60_000;

/** So many participants with fresh cells are at the same moment of their therapies; what comes then is lived with all of them. */
export async function livedWith(
  hands: Hands,
  { moment, count }: { readonly moment: Moment; readonly count: number },
  day: (scenes: readonly Scene[]) => Promise<void>,
): Promise<void> {
  const there: Scene[] = [];
  const arrive = async (reached: Moment, scene: Scene): Promise<void> => {
    if (reached !== moment) return;
    there.push(scene);
    if (there.length === count) {
      await day(there);
      throw new DayIsOver();
    }
    for (;;) await scene.parts.calendar.after(A_MINUTE_MS);
  };
  const stories: (() => Promise<void>)[] = [];
  for (let each = 0; each < count; each += 1) {
    const scene = await hands.therapy(await hands.participant(), 'fresh', arrive);
    stories.push(() =>
      therapy(scene, 'usual', tube => ({ box: BOX, position: `A${tube.slice(1)}` })),
    );
  }
  const end = await hands.liveAll(A_MINUTE_MS, stories).catch((error: unknown) => error);
  if (!(end instanceof DayIsOver)) throw end;
}

type Sheet = 'A' | 'B' | 'C';

/** As the printer of the ward gets it. */
export async function printedPage(
  ledger: TestLedger,
  path: string,
  language = 'en',
): Promise<string> {
  const { id: person, roles } = people.nurse;
  const who = { person, roles: roles as readonly Role[], ...postOf(people.nurse) };
  const authorization = `Bearer ${await ledger.token(who)}`;
  const question = `purpose=safety&language=${language}`;
  const answer = await fetch(`${ledger.url}/journeys/${path}?${question}`, {
    headers: { authorization },
  });
  return answer.text();
}

/** The pack of a dose that lies at the ward, printed there, and what is done with its sheets. */
export async function paperOf(ledger: TestLedger, scene: Scene) {
  const tube = scene.hands.tube ?? '';
  const { body } = await scene.must(people.nurse, 'downtime-packs', { item: tube });
  const printed = (body.events as { type: string }[]).map(({ type }) => type);
  expect(printed).toEqual(['DowntimePackIssued']);
  const page = await printedPage(ledger, `${scene.coi}/downtime-packs/PACK-1`);
  const numbered = (sheet: Sheet): string => `${scene.coi}-1-${sheet}`;
  const enter = (fields: object) => scene.must(people.nightNurse, 'downtime-forms', fields);
  return {
    page,
    code: /data-code="([^"]+)"/.exec(page)?.[1] ?? '',
    forms: (['A', 'B', 'C'] as const).map(numbered),
    enterCheck: (sheet: Sheet, by: Person, at: number) =>
      enter(checkOnPaper(scene, numbered(sheet), { by, at, tube: scene.of(tube) })),
    enterCourse: (start: number) => enter(courseOnPaper(scene, numbered('C'), tube, start)),
    enterNotGiven: (at: number, reason: string) => {
      const { course: _given, ...sheet } = courseOnPaper(scene, numbered('C'), tube, at);
      const { occurredAt } = sheet;
      const call = { at: occurredAt, circle: 'qa', answer: 'held' };
      const notGiven = { people: [people.nurse.id], call, at: occurredAt, reason };
      return enter({ ...sheet, notGiven });
    },
    compare: (form: string, by: Person) =>
      scene.must(by, 'downtime-form-comparisons', { form, agrees: true }),
    giveBack: (sheet: Sheet, fate: string) =>
      scene.must(people.nurse, 'downtime-form-returns', {
        form: numbered(sheet),
        fate,
        witness: people.otherNurse.id,
        reason: 'not needed',
      }),
  };
}
