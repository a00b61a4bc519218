import { DAY, MINUTE } from '../calendar.js';
import { storyCare } from '../care/story-care.js';
import { ANTICOAGULANT } from '../world/lots.js';
import { type Person, people } from '../world/people.js';
import { resolveHoldsFor } from './holds.js';
import { rejectBatch } from './release.js';
import { renewConsent } from './renew-consent.js';
import type { Scene } from './scene.js';
import { type Trouble, transport } from './transport.js';

const UNTIL_COLLECTED_AGAIN = 14 * DAY;

/** Cells are aspirated at the ward and carried to the clean room. Answers the container. */
export async function collect(scene: Scene, trouble?: Trouble): Promise<string> {
  const { body, calendar } = scene.parts;
  scene.stage = 'collection';
  await renewConsent(scene.parts);
  const [marrow = ''] = await scene.print(people.collector, 'starting-material', 1, body.wristband);
  scene.hands.marrow = marrow;
  await calendar.after(2 * MINUTE);
  await scene.moment('labels-printed');
  await scene.must(people.collector, 'label-applications', { label: scene.of(marrow) });
  await calendar.after(MINUTE);
  await scene.moment('before-label-verification');
  if (!scene.taken.delete('aspiration')) {
    await verifyLabel(scene, people.nurse, marrow);
    await calendar.after(20 * MINUTE);
    await aspirate(scene, marrow);
  }
  await calendar.after(15 * MINUTE);
  await transport(scene, {
    items: [marrow],
    leg: 'startingMaterial',
    from: people.collector,
    to: people.operator,
    trouble,
  });
  return marrow;
}

/** Another person than the one who put it on compares the label with the wristband. */
export const verifyLabel = (scene: Scene, person: Person, marrow: string) =>
  scene.must(person, 'label-verifications', {
    container: scene.of(marrow),
    wristband: scene.parts.body.wristband,
  });

export function aspirate(scene: Scene, marrow: string) {
  const { body, chance, protocol, things } = scene.parts;
  const { minVolumeMicrolitres, maxVolumeMicrolitres, aspirationSites } = protocol.collection;
  return scene.must(people.collector, 'aspirations', {
    container: scene.of(marrow),
    wristband: body.wristband,
    din: things.din(),
    volumeMicrolitres: chance.whole(2 * minVolumeMicrolitres, maxVolumeMicrolitres - 1),
    aspirationSite: aspirationSites.at(-1),
    anticoagulantLot: ANTICOAGULANT,
  });
}

/** What was collected is of no use, and is collected again. Answers the container. */
export async function collectAgain(scene: Scene): Promise<string> {
  await scene.parts.calendar.after(UNTIL_COLLECTED_AGAIN);
  return collect(scene);
}

/** Marrow that did not survive its journey: QA rejects it, it is destroyed, and more is collected. */
export async function collectInVain(scene: Scene, trouble: 'damaged' | 'warm'): Promise<string> {
  const spoilt = await collect(scene, trouble);
  const code = trouble === 'damaged' ? 'PACKAGE_DAMAGED' : 'TEMPERATURE_EXCURSION';
  const rejected = await resolveHoldsFor(scene, code, 'rejected', 'cells would not survive this');
  const batch = await rejectBatch(scene, 'the marrow cannot be used');
  const destroyed = await scene.must(people.qa, 'disposals', {
    unit: scene.of(spoilt),
    reason: 'rejected on arrival',
    method: 'incineration',
    witness: people.operator.id,
  });
  const marrow = await collectAgain(scene);
  scene.parts.book.cared(
    trouble === 'damaged' ? storyCare.marrowDamaged : storyCare.marrowWarm,
    ...rejected,
    batch,
    destroyed.commandId,
    scene.parts.api.lastCommandId,
  );
  return marrow;
}
