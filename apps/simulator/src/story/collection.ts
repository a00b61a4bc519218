import { MINUTE } from '../calendar.js';
import { people } from '../world/people.js';
import type { Scene } from './scene.js';
import { transport } from './transport.js';

const REFRIGERATED = 5_000;

/** Marrow is aspirated at the ward and carried to the clean room. Answers the container. */
export async function collect(scene: Scene): Promise<string> {
  const { body, calendar, things } = scene.parts;
  const [marrow = ''] = await scene.print(people.collector, 'marrow', 1, body.wristband);
  await calendar.after(2 * MINUTE);
  await scene.moment('labels-printed');
  await scene.must(people.collector, 'label-applications', { label: scene.of(marrow) });
  await calendar.after(20 * MINUTE);
  await scene.must(people.collector, 'aspirations', {
    container: scene.of(marrow),
    wristband: body.wristband,
    din: things.din(),
    volumeMicrolitres: scene.parts.chance.whole(40_000, 90_000),
    aspirationSite: 'both-iliac-crests',
    anticoagulantLot: 'HEP-26-04',
  });
  await calendar.after(15 * MINUTE);
  await transport(scene, {
    items: [marrow],
    leg: 'startingMaterial',
    from: people.collector,
    to: people.operator,
    milliCelsius: REFRIGERATED,
  });
  return marrow;
}
