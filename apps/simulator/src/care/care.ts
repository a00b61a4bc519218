import { DAY, HOUR, MINUTE, type SimTime } from '../calendar.js';
import { confirm, destroyOld, relabel } from '../story/relabelling.js';
import { lostInNitrogen, piecesCompared } from './lost-labels.js';
import { isNightOfChange, nextThreeAtNight } from '../local-time.js';
import { complete, timeOut, verification } from '../story/bedside.js';
import { aspirate, verifyLabel } from '../story/collection.js';
import { allowed } from '../story/enrolment.js';
import { liftHoldsOf } from '../story/holds.js';
import { heldAtNight } from '../story/on-call.js';
import type { Scene } from '../story/scene.js';
import { typeFirst, typedLabel } from '../story/typing.js';
import { BENCH } from '../world/instruments.js';
import { people } from '../world/people.js';
import { MEDIUM, lot } from '../world/lots.js';
import { bench } from '../world/things.js';
import type { AwkwardCare } from './awkward-care.js';
import { deviationsJudged } from './deviations-judged.js';
import { makingReady } from './making-ready.js';
import { leftInALocker, takenOverAndBack } from './nobody-there.js';
import { armKnownInAnEmergency, movedAndBack, reactiveAndGiven } from './around-the-participant.js';
import { givenOnPaper, packNotNeeded } from './downtime-care.js';
import { migratedInCulture } from './migrated-in-culture.js';
import { cleanRoomCare } from './clean-room-care.js';
import { rescueInTime } from './rescue-in-time.js';
import { reroutedTwice } from './rerouting.js';

const syringe = ({ hands }: Scene): string => hands.syringe ?? '';
const dispatching = ({ stage, taken }: Scene): boolean =>
  stage === 'dispatch' && !taken.has('departure');

/** A fresh product has two days; after the night it still has to be brought and given, perhaps a second time. */
const SHELF_LIFE = 48 * HOUR;
const MORNING = 12 * HOUR;

const lastsUntilMorning = ({ parts, hands }: Scene): boolean =>
  parts.protocol.form.kind === 'cryo' ||
  nextThreeAtNight(parts.calendar.now) + MORNING < (hands.filledAt ?? 0) + SHELF_LIFE;

/** While cells grow nobody waits for anything: a night of the next two, if the clocks are changed in it. */
function nightOfChange({ parts }: Scene): SimTime | undefined {
  const next = nextThreeAtNight(parts.calendar.now);
  return [next, nextThreeAtNight(next + 12 * HOUR)].find(
    night => isNightOfChange(night) && night < parts.calendar.now + 2 * DAY,
  );
}

export const awkwardCare: readonly AwkwardCare[] = [
  {
    care: 'one person alone collects, and a colleague compares label and wristband later',
    moment: 'before-label-verification',
    possible: ({ taken }) => !taken.has('aspiration'),
    give: async scene => {
      const marrow = scene.hands.marrow ?? '';
      const collected = await aspirate(scene, marrow);
      await scene.parts.calendar.after(15 * MINUTE);
      const compared = await verifyLabel(scene, people.nightNurse, marrow);
      scene.taken.add('aspiration');
      const lifted = await liftHoldsOf(scene, collected);
      return [collected.commandId, compared.commandId, ...lifted];
    },
  },
  {
    care: 'a hold at three in the night: QA on call sleeps, the deputy is paged and lifts it',
    moment: 'before-departure',
    possible: scene => dispatching(scene) && lastsUntilMorning(scene),
    give: scene =>
      heldAtNight(scene, nextThreeAtNight(scene.parts.calendar.now), 'question about a logger'),
  },
  {
    care: 'a hold in the night in which the clocks are changed',
    moment: 'while-growing',
    possible: scene => nightOfChange(scene) !== undefined,
    give: scene => {
      const night = nightOfChange(scene) ?? scene.parts.calendar.now;
      return heldAtNight(scene, night, 'alarm of an incubator');
    },
  },
  {
    care: 'feeding and passage while everything is on hold',
    moment: 'before-passage',
    possible: () => true,
    give: async scene => {
      const held = await scene.must(people.qa, 'holds', {
        scope: { kind: 'journey' },
        reason: 'environmental monitoring result pending',
      });
      const fed = await scene.must(people.operator, 'medium-changes', {
        bench: bench(BENCH),
        vessels: scene.hands.vessels.map(vessel => scene.of(vessel)),
        medium: lot(MEDIUM),
        confluencePercent: 80,
      });
      return [held.commandId, fed.commandId, ...(await liftHoldsOf(scene, held))];
    },
  },
  {
    care: 'another driver takes the wheel',
    moment: 'package-on-its-way',
    possible: () => true,
    give: async scene => {
      const { package: sscc } = scene.outside();
      const told = await scene.must(people.otherCourier, 'driver-changes', {
        package: sscc,
        from: people.courier.id,
      });
      return [told.commandId];
    },
  },
  {
    care: 'customs open the package and it gets a new seal',
    moment: 'package-on-its-way',
    possible: () => true,
    give: async scene => {
      const newSeal = scene.parts.things.seal();
      const told = await scene.must(people.courier, 'en-route-openings', {
        package: scene.outside().package,
        cause: 'customs',
        witness: 'customs-officer',
        newSeal,
      });
      scene.seal = newSeal;
      return [told.commandId];
    },
  },
  {
    care: 'a frosted label is typed blind by two people',
    moment: 'before-verification',
    possible: () => true,
    give: async scene => {
      const tube = scene.hands.tube ?? '';
      const identifier = typedLabel(scene, tube);
      const first = await typeFirst(scene, people.otherNurse, 'label', identifier);
      const checked = await scene.must(people.nightNurse, 'verifications', {
        ...verification(scene, tube),
        tube: identifier,
      });
      return [first, checked.commandId];
    },
  },
  {
    care: 'a shift changes at the ward while the dose waits',
    moment: 'before-verification',
    possible: () => true,
    give: async scene => {
      const { api } = scene.parts;
      await allowed(api, people.nightNurse, '/shift-handovers', {
        from: people.nurse.id,
        units: [scene.of(scene.hands.tube ?? '')],
      });
      return [api.lastCommandId];
    },
  },
  {
    care: 'the label of a syringe is torn, and only a printer that nobody qualified is at hand',
    moment: 'before-time-out',
    possible: () => true,
    give: async scene => {
      const item = syringe(scene);
      const label = scene.of(item);
      const printing = { printer: 'printer-of-the-corridor', reason: 'torn' };
      return [
        ...(await relabel(scene, people.nurse, item, printing)),
        ...(await confirm(scene, people.otherNurse, item, label)),
        await destroyOld(scene, people.nurse, people.otherNurse, label),
      ];
    },
  },
  {
    care: 'a failed puncture, and the syringe is ready again',
    moment: 'before-start',
    possible: () => true,
    give: async scene => {
      const failed = await scene.must(people.physician, 'puncture-failures', { attempts: 1 });
      await scene.parts.calendar.after(2 * MINUTE);
      const again = await scene.must(people.physician, 'time-outs', timeOut(scene, syringe(scene)));
      return [failed.commandId, again.commandId];
    },
  },
  {
    care: 'a spill and a partial dose',
    moment: 'before-completion',
    possible: ({ taken }) => !taken.has('completion'),
    give: async scene => {
      const spilled = await scene.must(people.nurse, 'spills', {
        unit: scene.of(syringe(scene)),
        volumeMicrolitres: 300,
        estimated: true,
      });
      const completed = await complete(scene, syringe(scene), 1_400);
      scene.taken.add('completion');
      return [spilled.commandId, completed];
    },
  },
  ...cleanRoomCare,
  rescueInTime,
  leftInALocker,
  takenOverAndBack,
  reroutedTwice,
  ...deviationsJudged,
  ...makingReady,
  reactiveAndGiven,
  movedAndBack,
  armKnownInAnEmergency,
  packNotNeeded,
  givenOnPaper,
  piecesCompared,
  lostInNitrogen,
  migratedInCulture,
];
