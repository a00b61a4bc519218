import { certification } from '../story/release.js';
import { inOwnBox } from '../story/own-box.js';
import { compare, confirm, destroyOld, pairOf, relabel } from '../story/relabelling.js';
import { liftHolds, liftHoldsOf } from '../story/holds.js';
import type { Scene } from '../story/scene.js';
import { findBare, resolveAs, survey, usedAgain } from '../story/unknown-material.js';
import { people } from '../world/people.js';
import {
  type Mischief,
  hasSpare,
  held,
  isCryo,
  leftHeld,
  refused,
  stranger,
  theStranger,
} from './mischief.js';

const spareOf = ({ hands }: Scene): string => hands.spare ?? '';
const hasFilled = ({ hands }: Scene): boolean => hands.tube !== undefined;
const isStored = (scene: Scene): boolean =>
  isCryo(scene) && hasSpare(scene) && scene.hands.places.has(spareOf(scene));

/** The label of the spare is printed again; afterwards it is put right by two people. */
async function relabelling<T>(scene: Scene, meanwhile: () => Promise<T>): Promise<T> {
  const [by, other] = pairOf(scene);
  const spare = spareOf(scene);
  const old = scene.of(spare);
  await relabel(scene, by, spare);
  const done = await meanwhile();
  await confirm(scene, other, spare, old);
  await destroyOld(scene, by, other, old);
  return done;
}

export const lostLabelMischief: readonly Mischief[] = [
  {
    hazard: 'H39',
    moment: 'before-certification',
    what: 'the batch is to be certified, and nobody has compared the new label of a tube',
    possible: hasSpare,
    commit: scene =>
      relabelling(scene, async () => {
        const told = await scene.tell(people.qp, 'certifications', certification(scene));
        if (told.accepted) scene.taken.add('certification');
        return [refused(told, 'RELABELLING_UNCONFIRMED')];
      }),
  },
  {
    hazard: 'H39',
    moment: 'before-certification',
    what: 'whoever put the new label on compares it as well',
    possible: hasSpare,
    commit: scene => {
      const old = scene.of(spareOf(scene));
      return relabelling(scene, async () => [
        refused(await compare(scene, pairOf(scene)[0], spareOf(scene), old), 'ONE_PERSON_TWICE'),
      ]);
    },
  },
  {
    hazard: 'H39',
    moment: 'before-certification',
    what: 'the new label of the spare is put on the dose',
    possible: scene => hasSpare(scene) && hasFilled(scene),
    commit: scene =>
      relabelling(scene, async () => {
        const dose = scene.of(scene.hands.tube ?? '');
        const told = await compare(scene, pairOf(scene)[1], spareOf(scene), dose);
        await liftHoldsOf(scene, told);
        return [
          refused(told, 'RELABEL_DIFFERS'),
          held(told, { kind: 'unit', item: spareOf(scene) }),
          held(told, { kind: 'unit', item: scene.hands.tube ?? '' }),
        ];
      }),
  },
  {
    hazard: 'H2',
    moment: 'tubes-filled',
    what: 'a printer jammed: the label of the dose stands on the spare as well',
    possible: scene => hasSpare(scene) && hasFilled(scene),
    commit: async scene => {
      const [tube, spare] = [scene.hands.tube ?? '', spareOf(scene)];
      const label = scene.of(tube);
      const told = await scene.must(people.operator, 'doubled-labels', {
        label,
        alsoOn: scene.of(spare),
      });
      await scene.must(people.operator, 'label-copy-destructions', {
        label,
        witness: people.otherOperator.id,
      });
      await liftHoldsOf(scene, told);
      return [tube, spare].map(item => held(told, { kind: 'unit', item }));
    },
  },
  {
    hazard: 'H4',
    moment: 'tubes-filled',
    what: 'the partial label of the product that was made beside it is on the record',
    possible: (scene, others) => stranger(scene, others, hasFilled) !== undefined,
    commit: async (scene, others) => {
      const beside = theStranger(scene, others, hasFilled);
      const told = await scene.tell(people.operator, 'label-piece-comparisons', {
        container: scene.of(scene.hands.tube ?? ''),
        partial: beside.of(beside.hands.tube ?? ''),
      });
      const other = await leftHeld(beside, 'HoldPlaced', { kind: 'journey' });
      await liftHoldsOf(scene, told);
      if (told.problem !== undefined) await liftHolds(beside);
      return [refused(told, 'LABEL_PIECES_DIFFER'), held(told, { kind: 'journey' }), other];
    },
  },
  {
    hazard: 'H3',
    moment: 'tubes-stored',
    what: 'a tube without a label is taken for what one person says, and for what nobody misses',
    possible: isStored,
    commit: async scene => {
      const spare = spareOf(scene);
      const name = await inOwnBox(scene, spare, 'M');
      const { material } = await findBare(scene, name);
      await survey(scene, people.operator, material, name);
      const alone = await resolveAs(scene, material, spare);
      const wrong = await resolveAs(scene, material, scene.hands.tube ?? '');
      await survey(scene, people.otherOperator, material, name);
      const right = alone.accepted ? alone : await resolveAs(scene, material, spare);
      if (right.accepted) await usedAgain(scene, spare, material);
      return [refused(alone, 'EVIDENCE_MISSING'), refused(wrong, 'NOT_MISSING')];
    },
  },
];
