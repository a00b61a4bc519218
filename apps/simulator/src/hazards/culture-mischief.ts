import { count, passageFields } from '../story/culture.js';
import { liftHolds } from '../story/holds.js';
import { certification, good, resultFields } from '../story/release.js';
import type { Scene } from '../story/scene.js';
import { BENCH } from '../world/instruments.js';
import { people } from '../world/people.js';
import { MEDIUM, lot } from '../world/lots.js';
import { bench } from '../world/things.js';
import { type Mischief, always, refused, stranger, theStranger } from './mischief.js';

const hasVessels = ({ hands }: Scene): boolean => hands.vessels.length > 1;
const hasSamples = ({ hands }: Scene): boolean => hands.samples.length > 1;
const seeding = ({ hands }: Scene): boolean =>
  hands.vessels.length > 1 && hands.emptyVessels.length > 1;

export const cultureMischief: readonly Mischief[] = [
  {
    hazard: 'H5',
    moment: 'at-the-bench',
    what: 'a flask of another participant is brought to the open bench',
    possible: (scene, others) => stranger(scene, others, hasVessels) !== undefined,
    commit: async (scene, others) => {
      const other = theStranger(scene, others, hasVessels);
      const told = await other.tell(people.operator, 'medium-changes', {
        bench: bench(BENCH),
        vessels: other.hands.vessels.map(vessel => other.of(vessel)),
        medium: lot(MEDIUM),
        confluencePercent: 50,
      });
      return [refused(told, 'BENCH_OF_ANOTHER')];
    },
  },
  {
    hazard: 'H6',
    moment: 'before-passage',
    what: 'a flask of another participant is pooled with ours',
    possible: (scene, others) =>
      seeding(scene) && stranger(scene, others, hasVessels) !== undefined,
    commit: async (scene, others) => {
      const other = theStranger(scene, others, hasVessels);
      const { vessels, emptyVessels } = scene.hands;
      const fields = passageFields(scene, vessels, emptyVessels, count(scene));
      const foreign = other.of(other.hands.vessels[0] ?? '');
      const told = await scene.tell(people.operator, 'passages', {
        ...fields,
        from: [foreign, ...fields.from.slice(1)],
      });
      return [refused(told, 'WRONG_PRODUCT')];
    },
  },
  {
    hazard: 'H9',
    moment: 'before-passage',
    what: 'cells are harvested before their third passage',
    possible: seeding,
    commit: async scene => {
      // Into a real harvest container: into anything else the ledger would say no for another reason.
      const [harvest = ''] = await scene.label(people.operator, 'harvest', 1);
      const told = await scene.tell(people.operator, 'harvests', {
        bench: bench(BENCH),
        from: scene.hands.vessels.map(vessel => scene.of(vessel)),
        into: scene.of(harvest),
        count: count(scene),
      });
      if (!told.accepted) await scene.unlabel(people.operator, people.otherOperator, harvest);
      return [refused(told, 'WRONG_PASSAGE')];
    },
  },
  {
    hazard: 'H10',
    moment: 'before-passage',
    what: 'a count in thousands is typed as if it were in cells of the whole hospital',
    possible: seeding,
    commit: async scene => {
      const { vessels, emptyVessels } = scene.hands;
      const typed = { ...count(scene), viableCells: 15_000_000_000 };
      const told = await scene.tell(
        people.operator,
        'passages',
        passageFields(scene, vessels, emptyVessels, typed),
      );
      return [refused(told, 'COUNT_IMPLAUSIBLE')];
    },
  },
  {
    hazard: 'H7',
    moment: 'before-certification',
    what: 'a labelled vessel is unaccounted for when the batch is certified',
    possible: always,
    commit: async scene => {
      const [forgotten = ''] = await scene.label(people.operator, 'vessel', 1);
      const told = await scene.tell(people.qp, 'certifications', certification(scene));
      await scene.unlabel(people.operator, people.otherOperator, forgotten);
      if (told.accepted) scene.taken.add('certification');
      return [refused(told, 'VESSELS_UNRECONCILED')];
    },
  },
  {
    hazard: 'H11',
    moment: 'results-due',
    what: 'the batch is certified before its results are there',
    possible: always,
    commit: async scene => {
      // With a hold open the ledger would say no for another reason.
      await liftHolds(scene);
      const told = await scene.tell(people.qp, 'certifications', certification(scene));
      if (told.accepted) scene.taken.add('certification');
      return [refused(told, 'TESTS_MISSING')];
    },
  },
  {
    hazard: 'H12',
    moment: 'results-due',
    what: 'a result is attached to the sample of another participant',
    possible: (scene, others) => stranger(scene, others, hasSamples) !== undefined,
    commit: async (scene, others) => {
      const other = theStranger(scene, others, hasSamples);
      const foreign = other.of(other.hands.samples[0] ?? '');
      const told = await scene.tell(people.analyst, 'results', {
        ...resultFields(scene, scene.hands.samples[0] ?? '', 'viability', good(scene, 'viability')),
        sample: foreign,
      });
      return [refused(told, 'WRONG_PRODUCT')];
    },
  },
];
