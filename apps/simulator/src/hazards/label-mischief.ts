import type { Scan } from '@selfsame/standards';
import { MINUTE } from '../calendar.js';
import { BENCH } from '../world/instruments.js';
import { people } from '../world/people.js';
import { MEDIUM, lot } from '../world/lots.js';
import { bench } from '../world/things.js';
import { aspirate, verifyLabel } from '../story/collection.js';
import { passageFields, count } from '../story/culture.js';
import { liftHoldsOf } from '../story/holds.js';
import type { Scene } from '../story/scene.js';
import {
  type Mischief,
  always,
  collecting,
  held,
  refused,
  stranger,
  theStranger,
  turnedAway,
} from './mischief.js';

const seeding = ({ hands }: Scene): boolean =>
  hands.vessels.length > 1 && hands.emptyVessels.length > 1;

export const labelMischief: readonly Mischief[] = [
  {
    hazard: 'H2',
    moment: 'labels-printed',
    what: 'a label is printed again and the old one is put on',
    possible: collecting,
    commit: async scene => {
      const marrow = scene.hands.marrow ?? '';
      const old = scene.of(marrow);
      const { body } = await reprint(scene, marrow);
      const told = await scene.tell(people.collector, 'label-applications', { label: old });
      await destroy(scene, old);
      scene.labelled(body.labels);
      // The old label is gone, so QA knows which one of the two is on the marrow.
      await liftHoldsOf(scene, told);
      return [refused(told, 'LABEL_NOT_CURRENT'), held(told, { kind: 'unit', item: marrow })];
    },
  },
  {
    hazard: 'H1',
    moment: 'labels-printed',
    what: 'a label lies about for a quarter of an hour before it is put on',
    possible: collecting,
    commit: async scene => {
      const marrow = scene.hands.marrow ?? '';
      const old = scene.of(marrow);
      await scene.parts.calendar.after(15 * MINUTE);
      const told = await scene.tell(people.collector, 'label-applications', { label: old });
      await scene.must(people.collector, 'label-voidings', { label: old, reason: 'too old' });
      await destroy(scene, old);
      scene.labelled((await reprint(scene, marrow)).body.labels);
      return [refused(told, 'LABEL_EXPIRED')];
    },
  },
  {
    hazard: 'H1',
    moment: 'before-label-verification',
    what: 'a labelled container is compared with the band in the next bed',
    possible: (scene, others) => collecting(scene) && stranger(scene, others, always) !== undefined,
    commit: async (scene, others) => {
      const { wristband } = theStranger(scene, others, always).parts.body;
      const container = scene.of(scene.hands.marrow ?? '');
      const told = await scene.tell(people.nurse, 'label-verifications', { container, wristband });
      return [refused(told, 'WRONG_PERSON')];
    },
  },
  {
    hazard: 'H1',
    moment: 'before-label-verification',
    what: 'who put the label on compares it as well',
    possible: collecting,
    commit: async scene => {
      const told = await scene.tell(people.collector, 'label-verifications', {
        container: scene.of(scene.hands.marrow ?? ''),
        wristband: scene.parts.body.wristband,
      });
      return [refused(told, 'ONE_PERSON_TWICE')];
    },
  },
  {
    hazard: 'H1',
    moment: 'before-label-verification',
    what: 'marrow is taken into a container that nobody compared',
    possible: scene => collecting(scene) && !scene.taken.has('aspiration'),
    commit: async scene => {
      const marrow = scene.hands.marrow ?? '';
      const told = await aspirate(scene, marrow);
      scene.taken.add('aspiration');
      await verifyLabel(scene, people.nurse, marrow);
      await liftHoldsOf(scene, told);
      return [held(told, { kind: 'unit', item: marrow })];
    },
  },
  {
    hazard: 'H3',
    moment: 'before-passage',
    what: 'three vessels are seeded and two are scanned',
    possible: seeding,
    commit: async scene => {
      const { vessels, emptyVessels } = scene.hands;
      const [unscanned = '', ...scanned] = emptyVessels;
      const fields = passageFields(scene, vessels, scanned, count(scene));
      const told = await scene.tell(people.operator, 'passages', {
        ...fields,
        declaredVessels: emptyVessels.length,
      });
      if (told.accepted) scene.parts.book.truth.moved(fields.from, [scene.of(unscanned)]);
      return [refused(told, 'COUNT_DIFFERS')];
    },
  },
  {
    hazard: 'H47',
    moment: 'before-passage',
    what: 'a torn label is read without its end',
    possible: seeding,
    commit: async scene => [refused(await feedTorn(scene, -2), 'LABEL_UNKNOWN')],
  },
  {
    hazard: 'H47',
    moment: 'before-passage',
    what: 'a torn label is read to its half',
    possible: seeding,
    // Nobody can say what it is, so it has no place in anybody's history.
    commit: async scene => [turnedAway(await feedTorn(scene, 12), 'SCAN_REJECTED')],
  },
];

const reprint = (scene: Scene, item: string) =>
  scene.must(people.collector, 'label-reprints', {
    item,
    printer: 'printer-2',
    reason: 'smudged',
    wristband: scene.parts.body.wristband,
  });

const destroy = (scene: Scene, label: Scan) =>
  scene.must(people.collector, 'label-destructions', { label, witness: people.nurse.id });

/** Feeds the vessels, one of which has a label that a scanner delivers only up to where it is torn. */
function feedTorn(scene: Scene, tornAt: number) {
  const [torn, ...rest] = scene.hands.vessels.map(vessel => scene.of(vessel));
  if (torn === undefined) throw new Error('No vessel.');
  return scene.tell(people.operator, 'medium-changes', {
    bench: bench(BENCH),
    vessels: [{ ...torn, raw: torn.raw.slice(0, tornAt) }, ...rest],
    medium: lot(MEDIUM),
    confluencePercent: 60,
  });
}
