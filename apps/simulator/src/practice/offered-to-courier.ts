import { MINUTE } from '../calendar.js';
import type { Scene } from '../story/scene.js';
import { people, postOf } from '../world/people.js';

/** A little more than an offer is open. */
const OFFERED_AGAIN_AFTER = 61 * MINUTE;

interface Outside {
  readonly offer?: object;
  readonly custodian: { readonly post: string };
}

/** The clean room offers a package to the courier, and again as long as nobody takes it: whoever comes late finds it all the same. */
export async function offeredToCourier(scene: Scene): Promise<void> {
  const { calendar, api } = scene.parts;
  await scene.must(people.operator, 'handoff-offers', {
    ...scene.outside(),
    to: postOf(people.courier),
  });
  calendar.meanwhile(calendar.now + OFFERED_AGAIN_AFTER, async () => {
    const { journey } = await api.read(people.reviewer, `/journeys/${scene.coi}`);
    const { packages } = journey as { packages: Readonly<Record<string, Outside>> };
    const { offer, custodian } = packages[scene.ssccInHand()] ?? {};
    if (offer === undefined && custodian?.post === people.operator.post)
      await offeredToCourier(scene);
  });
}
