import { people } from '../world/people.js';
import { bench, lot } from '../world/things.js';
import { BENCH, passageFields, count } from '../story/culture.js';
import { liftHolds } from '../story/release.js';
import { type Mischief, collecting, refusedOnly } from './mischief.js';

const hasVessels = (scene: { hands: { vessels: string[]; emptyVessels: string[] } }): boolean =>
  scene.hands.vessels.length > 1 && scene.hands.emptyVessels.length > 1;

export const labelMischief: readonly Mischief[] = [
  {
    hazard: 'H2',
    moment: 'labels-printed',
    what: 'a label is printed again and the old one is put on',
    possible: collecting,
    commit: async scene => {
      const old = scene.of('M1');
      const { body } = await scene.must(people.collector, 'label-reprints', {
        item: 'M1',
        printer: 'printer-2',
        reason: 'smudged',
        wristband: scene.parts.body.wristband,
      });
      const told = await scene.tell(people.collector, 'label-applications', { label: old });
      await scene.must(people.collector, 'label-destructions', {
        label: old,
        witness: people.nurse.id,
      });
      const [{ symbology, raw }] = body.labels as [{ symbology: string; raw: string }];
      scene.labels.set('M1', { symbology, raw });
      scene.parts.book.contains({ symbology, raw }, scene.parts.body.participant);
      // The old label is gone, so QA knows which one of the two is on the marrow.
      await liftHolds(scene, 'M1');
      return refusedOnly(told);
    },
  },
  {
    hazard: 'H3',
    moment: 'before-passage',
    what: 'three vessels are seeded and two are scanned',
    possible: hasVessels,
    commit: async scene => {
      const { vessels, emptyVessels } = scene.hands;
      const fields = passageFields(scene, vessels, emptyVessels.slice(1), count(scene));
      return refusedOnly(
        await scene.tell(people.operator, 'passages', {
          ...fields,
          declaredVessels: emptyVessels.length,
        }),
      );
    },
  },
  {
    hazard: 'H47',
    moment: 'before-passage',
    what: 'a torn label is read to its half',
    possible: hasVessels,
    commit: async scene => {
      const [torn, ...rest] = scene.hands.vessels.map(vessel => scene.of(vessel));
      if (torn === undefined) throw new Error('No vessel.');
      return refusedOnly(
        await scene.tell(people.operator, 'medium-changes', {
          bench: bench(BENCH),
          vessels: [{ ...torn, raw: torn.raw.slice(0, -2) }, ...rest],
          medium: lot('AMEM-26-01'),
          confluencePercent: 60,
        }),
      );
    },
  },
];
