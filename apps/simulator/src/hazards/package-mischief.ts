import { DAY, HOUR } from '../calendar.js';
import { authorise } from '../story/going-wrong.js';
import { liftHoldsOf } from '../story/holds.js';
import { certify } from '../story/release.js';
import { packSpare } from '../story/spare.js';
import { readings } from '../story/transport.js';
import { storyCare } from '../care/story-care.js';
import { people, postOf } from '../world/people.js';
import {
  type Mischief,
  collecting,
  dispatching,
  hasSpare,
  held,
  holdWins,
  inTherapy,
  isFresh,
  refused,
  stranger,
  theStranger,
} from './mischief.js';
import type { Scene } from '../story/scene.js';

const WARM = 15_000;

/** What is in doubt when the outside of the parcel in hand is. */
const parcel = (scene: Scene) => ({ kind: 'package', sscc: scene.ssccInHand() }) as const;

export const packageMischief: readonly Mischief[] = [
  {
    hazard: 'H14',
    moment: 'package-ready',
    what: 'the package carries another seal than the one that was put on',
    possible: collecting,
    commit: async scene => {
      const told = await scene.tell(people.collector, 'handoff-offers', {
        ...scene.outside(),
        seal: scene.parts.things.seal(),
        to: postOf(people.courier),
      });
      return [refused(told, 'SEAL_DIFFERS'), held(told, parcel(scene))];
    },
  },
  {
    hazard: 'H18',
    moment: 'package-on-its-way',
    what: 'a package is handed over as that of another participant',
    possible: (scene, others) => stranger(scene, others, inTherapy) !== undefined,
    commit: async (scene, others) => {
      const other = theStranger(scene, others, inTherapy);
      const told = await other.tell(people.operator, 'handoff-acceptances', scene.outside());
      return [refused(told, 'WRONG_PACKAGE')];
    },
  },
  {
    hazard: 'H19',
    moment: 'package-ready',
    what: 'the courier leaves with a package that he never accepted',
    possible: collecting,
    commit: async scene => [
      refused(await scene.tell(people.courier, 'departures', scene.outside()), 'NOT_CUSTODIAN'),
    ],
  },
  {
    hazard: 'H20',
    moment: 'package-on-its-way',
    what: 'a product that was refused as damaged is driven on as if nothing had been',
    possible: dispatching,
    commit: async scene => {
      await scene.must(people.courier, 'handoff-offers', {
        ...scene.outside(),
        to: postOf(people.nurse),
      });
      const refusal = await scene.must(people.nurse, 'handoff-refusals', {
        package: scene.outside().package,
        reason: 'damaged',
      });
      const drivenOn = await scene.tell(people.courier, 'departures', scene.outside());
      await liftHoldsOf(scene, refusal);
      return [held(refusal, parcel(scene)), refused(drivenOn, 'HELD')];
    },
  },
  {
    hazard: 'H21',
    moment: 'package-arrived',
    what: 'the logger shows three warm hours',
    possible: collecting,
    commit: async scene => {
      const { now } = scene.parts.calendar;
      const { package: sscc, logger } = scene.outside();
      const told = await scene.must(people.operator, 'logger-data', {
        package: sscc,
        logger,
        fileSha256: 'd'.repeat(64),
        readings: readings(now - 3 * HOUR, now, () => WARM),
      });
      return [held(told, parcel(scene))];
    },
  },
  {
    hazard: 'H13',
    moment: 'before-departure',
    what: 'a product leaves for the ward before the QP has released it',
    possible: scene => dispatching(scene) && isFresh(scene) && scene.taken.has('certification'),
    commit: async scene => {
      const told = await scene.tell(people.courier, 'departures', scene.outside());
      if (scene.taken.delete('certification')) await certify(scene);
      if (told.accepted) scene.taken.add('departure');
      return [refused(told, 'NOT_RELEASED')];
    },
  },
  {
    hazard: 'H52',
    moment: 'before-departure',
    what: 'QA places a hold in the very moment of departure',
    possible: scene => dispatching(scene) && !scene.taken.has('certification'),
    commit: async scene => {
      const [hold, departed] = await Promise.all([
        scene.must(people.qa, 'holds', {
          scope: { kind: 'journey' },
          reason: 'query from the laboratory',
        }),
        scene.tell(people.courier, 'departures', scene.outside()),
      ]);
      if (departed.accepted) scene.taken.add('departure');
      await liftHoldsOf(scene, hold);
      return [holdWins(hold, departed)];
    },
  },
  {
    hazard: 'H34',
    moment: 'after-infusion',
    what: 'the spare is sent after its expiry',
    possible: scene => isFresh(scene) && hasSpare(scene),
    commit: async scene => {
      scene.taken.add('spare');
      await scene.parts.calendar.after(3 * DAY);
      const { keeper, outside } = await packSpare(scene);
      return [refused(await scene.tell(keeper, 'departures', outside), 'EXPIRED')];
    },
  },
  {
    hazard: 'H51',
    moment: 'after-infusion',
    what: 'the unused spare comes back, is sent to the ward once more, and then destroyed before its sponsor was asked',
    possible: hasSpare,
    commit: async scene => {
      scene.taken.add('spare');
      const spare = scene.hands.spare ?? '';
      const returned = await scene.must(people.keeper, 'returns', {
        unit: scene.of(spare),
        reason: 'not needed at the ward',
      });
      const { keeper, outside } = await packSpare(scene);
      const sent = await scene.tell(keeper, 'departures', outside);
      const disposal = {
        unit: scene.of(spare),
        reason: 'came back from the ward',
        method: 'incineration',
        witness: people.otherQa.id,
      };
      const unasked = await scene.tell(people.qa, 'disposals', disposal);
      const authorised = await authorise(scene, [spare], 'came back from the ward');
      const destroyed = await scene.must(people.qa, 'disposals', disposal);
      scene.parts.book.cared(storyCare.returned, authorised, destroyed.commandId);
      return [
        held(returned, { kind: 'unit', item: spare }),
        refused(sent, 'HELD'),
        refused(unasked, 'DESTRUCTION_NOT_AUTHORISED'),
      ];
    },
  },
];
