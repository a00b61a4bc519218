import type { Scan } from '@selfsame/standards';
import { MINUTE, type SimTime } from '../calendar.js';
import { localTime } from '../local-time.js';
import { type Person, people } from '../world/people.js';
import type { Scene } from './scene.js';

/** The sheets of a pack, by their numbers. */
export interface Sheets {
  readonly pack: string;
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

/** Somebody at the ward prints the pack of the dose that lies there. */
export async function printPack(scene: Scene, tube: string, by: Person): Promise<Sheets> {
  await scene.must(by, 'downtime-packs', { item: tube });
  const { journey } = await scene.parts.api.read(by, `/journeys/${scene.coi}`);
  const { packs } = (journey as { downtime: { packs: Record<string, { forms: string[] }> } })
    .downtime;
  const [pack = '', { forms: [a = '', b = '', c = ''] = [] } = { forms: [] }] =
    Object.entries(packs).at(-1) ?? [];
  return { pack, a, b, c };
}

/** Stands for the scan of a sheet: no two are the same paper. */
const scanOfSheet = (form: string): string =>
  [...form]
    .map(char => char.charCodeAt(0).toString(16).slice(-1))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64);

/** One check as it stands on its sheet. */
export const checkOnPaper = (
  scene: Scene,
  form: string,
  { by, at, tube }: { readonly by: Person; readonly at: SimTime; readonly tube: Scan },
) => ({
  occurredAt: localTime(at),
  form,
  formSha256: scanOfSheet(form),
  check: {
    person: by.id,
    at: localTime(at),
    subjectNumber: scene.parts.body.subjectNumber,
    identity: 'spoken',
    agrees: true,
  },
  wristband: scene.parts.body.wristband,
  tube,
});

/** What was given, as it stands on sheet C: begun at this moment, and all of it went in. */
export const courseOnPaper = (scene: Scene, form: string, tube: string, start: SimTime) => {
  const { dose, administration } = scene.parts.protocol;
  const at = (minutes: number): string => localTime(start + minutes * MINUTE);
  return {
    occurredAt: at(0),
    form,
    formSha256: scanOfSheet(form),
    tube: scene.of(tube),
    course: {
      people: [people.physician.id, people.nurse.id],
      call: { at: at(-8), circle: 'qa', answer: 'no-hold' },
      outcome: 'completed',
      openedAt: at(-4),
      drawnUpAt: at(-2),
      startedAt: at(0),
      endedAt: at(6),
      route: administration.route,
      doseNumber: scene.parts.doseNumber,
      drawnMicrolitres: dose.volumeMicrolitres,
      infusedMicrolitres: dose.volumeMicrolitres,
      residualMicrolitres: 0,
      wasteMicrolitres: 0,
      estimated: false,
    },
  };
};

/** Sheets that nobody wrote on are destroyed before a second person. */
export async function destroyBlank(scene: Scene, ...forms: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  for (const form of forms) {
    const { commandId } = await scene.must(people.nurse, 'downtime-form-returns', {
      form,
      fate: 'blank',
      witness: people.otherNurse.id,
      reason: 'the ledger was there',
    });
    told.push(commandId);
  }
  return told;
}
