import { liftHoldsOf } from '../story/holds.js';
import { endOfThaw, instructionOf, reconstitution, thawing } from '../story/preparation.js';
import type { Scene } from '../story/scene.js';
import { MEDIUM, lot } from '../world/lots.js';
import { people } from '../world/people.js';
import { type Mischief, always, held, isCryo, refused, stranger, theStranger } from './mischief.js';

const FAR_TOO_LONG_MINUTES = 15;
const MUCH_TOO_MUCH = 5_000;

const tubeOf = ({ hands }: Scene): string => hands.tube ?? '';
const syringeOf = ({ hands }: Scene): string => hands.syringe ?? '';
const hasFrozenTube = (scene: Scene): boolean => isCryo(scene) && scene.hands.tube !== undefined;
const toReconstitute = ({ taken }: Scene): boolean => !taken.has('reconstitution');
/** The one before; it hangs beside the bath still. */
const oldInstruction = (scene: Scene) => ({ ...instructionOf(scene), version: 1 });

/** The last cheap moment is before the bath: what is thawed is used within the hour, or lost. */
export const preparationMischief: readonly Mischief[] = [
  {
    hazard: 'H36',
    moment: 'before-thaw',
    what: 'the instruction beside the bath is an old version',
    possible: always,
    commit: async scene => {
      const told = await scene.tell(people.nurse, 'thaws', {
        ...thawing(scene, tubeOf(scene)),
        instruction: oldInstruction(scene),
      });
      return [refused(told, 'INSTRUCTION_NOT_IN_FORCE')];
    },
  },
  {
    hazard: 'H36',
    moment: 'before-thaw',
    what: 'the frozen tube of another participant is held over the bath',
    possible: (scene, others) => stranger(scene, others, hasFrozenTube) !== undefined,
    commit: async (scene, others) => {
      const other = theStranger(scene, others, hasFrozenTube);
      const told = await scene.tell(people.nurse, 'thaws', {
        ...thawing(scene, tubeOf(scene)),
        tube: other.of(tubeOf(other)),
      });
      return [refused(told, 'WRONG_PRODUCT')];
    },
  },
  {
    hazard: 'H36',
    moment: 'out-of-the-bath',
    what: 'the telephone rings, and the tube stays in the bath for a quarter of an hour',
    possible: ({ taken }) => !taken.has('end-of-thaw'),
    commit: async scene => {
      const tube = tubeOf(scene);
      const told = await scene.must(
        people.nurse,
        'thaw-ends',
        endOfThaw(scene, tube, FAR_TOO_LONG_MINUTES),
      );
      scene.taken.add('end-of-thaw');
      await liftHoldsOf(scene, told);
      return [held(told, { kind: 'unit', item: tube })];
    },
  },
  {
    hazard: 'H36',
    moment: 'out-of-the-bath',
    what: 'a tube that is thawed is put into the bath once more',
    possible: always,
    commit: async scene => {
      const told = await scene.tell(people.otherNurse, 'thaws', thawing(scene, tubeOf(scene)));
      return [refused(told, 'ITEM_NOT_READY')];
    },
  },
  {
    hazard: 'H36',
    moment: 'before-reconstitution',
    what: 'a bottle of culture medium is taken for the diluent',
    possible: toReconstitute,
    commit: async scene => {
      const told = await scene.tell(
        people.nurse,
        'reconstitutions',
        reconstitution(scene, tubeOf(scene), lot(MEDIUM)),
      );
      return [refused(told, 'LOT_KIND')];
    },
  },
  {
    hazard: 'H36',
    moment: 'before-reconstitution',
    what: 'the dose is to be diluted to more than three times its volume',
    possible: toReconstitute,
    commit: async scene => {
      const told = await scene.tell(people.nurse, 'reconstitutions', {
        ...reconstitution(scene, tubeOf(scene)),
        volumeMicrolitres: MUCH_TOO_MUCH,
      });
      return [refused(told, 'DILUTION_OUT_OF_RANGE')];
    },
  },
  {
    hazard: 'H36',
    moment: 'before-reconstitution',
    what: 'the cells are drawn up in the cryoprotectant, unwashed',
    possible: toReconstitute,
    commit: async scene => {
      const told = await scene.tell(people.nurse, 'draw-ups', {
        tube: scene.of(tubeOf(scene)),
        syringe: scene.of(syringeOf(scene)),
        volumeMicrolitres: scene.parts.protocol.dose.volumeMicrolitres,
      });
      return [refused(told, 'PREPARATION_STEP_MISSING')];
    },
  },
];
