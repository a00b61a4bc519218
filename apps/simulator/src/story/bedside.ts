import type { Scan } from '@selfsame/standards';
import { MINUTE } from '../calendar.js';
import { storyCare } from '../care/story-care.js';
import { localTime } from '../local-time.js';
import { heardOf } from '../world/identities.js';
import { type Person, people } from '../world/people.js';
import { liftHolds } from './holds.js';
import { makeReady, thaw } from './preparation.js';
import type { Body, Scene } from './scene.js';

/** What a needle keeps. */
const LEFT_MICROLITRES = 50;

export async function plan(scene: Scene, at: number): Promise<void> {
  await scene.must(people.investigator, 'infusion-plans', {
    site: people.nurse.site,
    post: people.nurse.post,
    plannedAt: localTime(at),
  });
}

/** The tablet gives each scan its moment. */
const scanned = ({ parts }: Scene, scan: Scan, agoMs: number) => ({
  ...scan,
  scannedAt: localTime(parts.calendar.now - agoMs),
});

/** What is entered of who somebody is. Where the vault does not know him, he says it all the same. */
const saidBy = ({ known }: Body) => (known === undefined ? { identity: 'spoken' } : heardOf(known));

/** The band first, and the tube a few seconds after it. */
export const verification = (scene: Scene, tube: string, apartMs = 4_000) => ({
  wristband: scanned(scene, scene.parts.body.wristband, apartMs + 2_000),
  tube: scanned(scene, scene.of(tube), 2_000),
  subjectNumber: scene.parts.body.subjectNumber,
  ...saidBy(scene.parts.body),
});

export const verify = (scene: Scene, person: Person, tube: string) =>
  scene.must(person, 'verifications', verification(scene, tube));

export const timeOut = (scene: Scene, syringe: string) => ({
  wristband: scene.parts.body.wristband,
  syringe: scene.of(syringe),
  route: scene.parts.protocol.administration.route,
});

export const start = (scene: Scene, syringe: string) => ({
  syringe: scene.of(syringe),
  route: scene.parts.protocol.administration.route,
  doseNumber: scene.parts.doseNumber,
});

/** Two checks, opening, drawing up, time-out, infusion: the path that must be beautiful. */
export async function infuse(scene: Scene, tube: string): Promise<void> {
  const { calendar, protocol } = scene.parts;
  const { volumeMicrolitres } = protocol.dose;
  if (protocol.form.kind === 'cryo') {
    await thaw(scene, tube);
  }
  await scene.moment('before-verification');
  if (scene.taken.delete('infusion')) return;
  const lifted = await liftHolds(scene, tube);
  if (lifted.length > 0) {
    scene.parts.book.cared(storyCare.secondMisScan, ...lifted);
  }
  const first = await verify(scene, people.nurse, tube);
  await scene.moment('after-first-verification');
  await calendar.after(MINUTE);
  const second = await verify(scene, people.otherNurse, tube);
  await scene.moment('before-opening');
  const opened = await scene.must(people.nurse, 'tube-openings', { tube: scene.of(tube) });
  if (scene.misScanned) {
    scene.misScanned = false;
    scene.parts.book.cared(
      storyCare.misScan,
      ...[first, second, opened].map(({ commandId }) => commandId),
    );
  }
  const [syringe = ''] = await scene.label(people.nurse, 'syringe', 1);
  scene.hands.syringe = syringe;
  await scene.moment('tube-open');
  await makeReady(scene, tube);
  await scene.must(people.nurse, 'draw-ups', {
    tube: scene.of(tube),
    syringe: scene.of(syringe),
    volumeMicrolitres,
  });
  await calendar.after(MINUTE);
  await scene.moment('before-time-out');
  await scene.must(people.physician, 'time-outs', timeOut(scene, syringe));
  await scene.moment('before-start');
  await scene.must(people.physician, 'infusion-starts', start(scene, syringe));
  await calendar.after(6 * MINUTE);
  await scene.moment('before-completion');
  if (!scene.taken.delete('completion')) {
    await complete(scene, syringe, volumeMicrolitres - LEFT_MICROLITRES);
  }
  await scene.moment('after-infusion');
}

/** What went in, what was left, and what was spilled before: the ledger adds the spills itself. */
export async function complete(
  scene: Scene,
  syringe: string,
  infusedMicrolitres: number,
): Promise<string> {
  const { journey } = await scene.parts.api.read(people.qa, `/journeys/${scene.coi}`);
  const { items } = journey as { items: Record<string, { spilledMicrolitres: number }> };
  const spilled = items[syringe]?.spilledMicrolitres ?? 0;
  const infused = infusedMicrolitres - spilled;
  const told = await scene.must(people.physician, 'infusion-completions', {
    syringe: scene.of(syringe),
    infusedMicrolitres: infused,
    residualMicrolitres: scene.parts.protocol.dose.volumeMicrolitres - spilled - infused,
    wasteMicrolitres: 0,
    estimated: false,
  });
  return told.commandId;
}
