import { DAY, HOUR, MINUTE } from '../calendar.js';
import { people, postOf } from '../world/people.js';
import { readings } from '../story/transport.js';
import type { Scene } from '../story/scene.js';
import { certify } from '../story/release.js';
import {
  type Mischief,
  collecting,
  dispatching,
  heldAtLeast,
  isFresh,
  refusedOnly,
  stranger,
  theStranger,
} from './mischief.js';

const WARM = 15_000;
const inTherapy = ({ stage }: Scene): boolean => stage !== 'done';

export const packageMischief: readonly Mischief[] = [
  {
    hazard: 'H14',
    moment: 'package-ready',
    what: 'the package carries another seal than the one that was put on',
    possible: collecting,
    commit: async scene =>
      refusedOnly(
        await scene.tell(people.collector, 'handoff-offers', {
          ...scene.outside(),
          seal: scene.parts.things.seal(),
          to: postOf(people.courier),
        }),
      ),
  },
  {
    hazard: 'H18',
    moment: 'package-on-its-way',
    what: 'a package is handed over as that of another participant',
    possible: (scene, others) => stranger(scene, others, inTherapy) !== undefined,
    commit: async (scene, others) =>
      refusedOnly(
        await theStranger(scene, others, inTherapy).tell(
          people.operator,
          'handoff-acceptances',
          scene.outside(),
        ),
      ),
  },
  {
    hazard: 'H19',
    moment: 'package-ready',
    what: 'the courier leaves with a package that he never accepted',
    possible: collecting,
    commit: async scene =>
      refusedOnly(await scene.tell(people.courier, 'departures', scene.outside())),
  },
  {
    hazard: 'H20',
    moment: 'package-on-its-way',
    what: 'a refused package is handed over again as if nothing had been',
    possible: collecting,
    commit: async scene => {
      await scene.must(people.courier, 'handoff-offers', {
        ...scene.outside(),
        to: postOf(people.operator),
      });
      return heldAtLeast(
        await scene.must(people.operator, 'handoff-refusals', {
          package: scene.outside().package,
          reason: 'damaged',
        }),
      );
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
      return heldAtLeast(
        await scene.must(people.operator, 'logger-data', {
          package: sscc,
          logger,
          fileSha256: 'd'.repeat(64),
          readings: readings(now - 3 * HOUR, now, () => WARM),
        }),
      );
    },
  },
  {
    hazard: 'H13',
    moment: 'before-departure',
    what: 'a product leaves for the ward before the QP has released it',
    possible: scene => dispatching(scene) && isFresh(scene) && scene.taken.has('certification'),
    commit: async scene => {
      const told = await scene.tell(people.courier, 'departures', scene.outside());
      if (scene.taken.delete('certification')) await certify(scene, 'conditional');
      if (told.accepted) scene.taken.add('departure');
      return refusedOnly(told);
    },
  },
  {
    hazard: 'H52',
    moment: 'before-departure',
    what: 'QA places a hold in the very moment of departure',
    possible: scene => dispatching(scene) && !scene.taken.has('certification'),
    commit: async scene => {
      const [held, departed] = await Promise.all([
        scene.must(people.qa, 'holds', {
          scope: { kind: 'journey' },
          reason: 'query from the laboratory',
        }),
        scene.tell(people.courier, 'departures', scene.outside()),
      ]);
      if (departed.accepted) scene.taken.add('departure');
      await liftOwn(scene, held.body);
      return { told: [held, departed], must: 'hold-wins' };
    },
  },
  {
    hazard: 'H34',
    moment: 'after-infusion',
    what: 'the spare is sent after its expiry',
    possible: scene => isFresh(scene) && scene.hands.spare !== undefined,
    commit: async scene => {
      const { things, calendar } = scene.parts;
      await calendar.after(3 * DAY);
      const outside = { package: things.sscc(), seal: things.seal(), logger: things.logger() };
      await scene.must(people.operator, 'packages', {
        package: outside.package,
        units: [scene.of(scene.hands.spare ?? '')],
        leg: 'product',
        destination: postOf(people.nurse),
        shipper: things.shipper(),
        logger: outside.logger,
      });
      await scene.must(people.operator, 'package-seals', {
        package: outside.package,
        seal: outside.seal,
      });
      await calendar.after(MINUTE);
      return refusedOnly(await scene.tell(people.operator, 'departures', outside));
    },
  },
];

/** Lifts the hold that a command has placed, by another person of QA. */
export async function liftOwn(
  scene: Scene,
  body: Readonly<Record<string, unknown>>,
): Promise<string> {
  const [event] = body.events as { id: string }[];
  const events = await scene.parts.api.events(people.auditor, scene.coi);
  const hold = events.find(({ envelope }) => envelope.id === event?.id)?.envelope.data.hold;
  const told = await scene.must(people.otherQa, 'hold-resolutions', {
    hold,
    disposition: 'lifted',
    evidence: 'query answered, product unaffected',
  });
  return told.commandId;
}
