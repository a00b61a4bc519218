import type { JourneyCommand } from '../src/journey/commands.js';
import type { DecideJourney } from '../src/journey/decide-journey.js';
import type { Journey } from '../src/journey/journey.js';
import { type Actor, type Post, samePost } from '../src/kernel/actor.js';
import { MINUTE_MS, after } from '../src/kernel/instant.js';
import type { PresentedLabel, PresentedPackage } from '../src/kernel/presented.js';
import { permissions } from '../src/permissions.js';
import type { Draw } from './hands/draw.js';
import type { Hands, Situation } from './hands/hand.js';
import { handsAroundTheParticipant } from './hands/hands-around-the-participant.js';
import { handsAfterwards } from './hands/hands-afterwards.js';
import { handsAtTheBedside } from './hands/hands-at-the-bedside.js';
import { handsOfDowntime } from './hands/hands-of-downtime.js';
import { handsInTheVault } from './hands/hands-in-the-vault.js';
import { handsOfMigration } from './hands/hands-of-migration.js';
import { handsAroundTheBatch } from './hands/hands-around-the-batch.js';
import { handsOfExceptionalSupply } from './hands/hands-of-exceptional-supply.js';
import { handsOfQuality } from './hands/hands-of-quality.js';
import { handsOnDeviations } from './hands/hands-on-deviations.js';
import { handsOfTheCleanRoom } from './hands/hands-of-the-clean-room.js';
import { handsMakingReady } from './hands/hands-making-ready.js';
import { handsOnLabels } from './hands/hands-on-labels.js';
import { handsOnTheBank } from './hands/hands-on-the-bank.js';
import { handsOnLostLabels } from './hands/hands-on-lost-labels.js';
import { handsOnTheWay } from './hands/hands-on-the-way.js';
import { handsWithPasses } from './hands/hands-with-passes.js';
import { inOrder } from './instruments.js';
import { releasedLots } from './lots.js';
import * as people from './people.js';

const ACTORS = Object.values(people).filter(
  (one): one is Actor => typeof one === 'object' && 'person' in one,
) as [Actor, ...Actor[]];

/**
 * How each command may be given by people who are right most of the time: the compiler asks for a new one. Types are
 * drawn by their place in this row, so another order makes other sequences of the same seed.
 */
const hands: Hands<JourneyCommand> = {
  ...handsAtTheBedside,
  ...handsOfDowntime,
  ...handsOfTheCleanRoom,
  ...handsInTheVault,
  ...handsOnLabels,
  ...handsOnTheWay,
  ...handsOfQuality,
  ...handsOnDeviations,
  ...handsAfterwards,
  ...handsWithPasses,
  ...handsOfExceptionalSupply,
  ...handsMakingReady,
  ...handsOnTheBank,
  ...handsAroundTheParticipant,
  ...handsOnLostLabels,
  ...handsOfMigration,
  ...handsAroundTheBatch,
};

/** The front desk takes a correction from nobody else; of a stranger's, nothing would be held. */
const CORRECTORS = ACTORS.filter(({ role }) => permissions.CorrectEvent.includes(role)) as [
  Actor,
  ...Actor[],
];

/** The post that would rightly give this command: the offered side, the custodian, the ward of the dose. */
function rightPost(type: JourneyCommand['type'], data: object, journey: Journey): Post | undefined {
  if (BEDSIDE.has(type)) return people.ward;
  const about = data as { package?: PresentedPackage } & Readonly<Record<string, unknown>>;
  const known = about.package && journey.packages[about.package.sscc];
  if (known !== undefined) {
    return type === 'AcceptHandoff' ? known.offer?.to : known.custodian;
  }
  const scanned = Object.values(about).flat() as readonly (Partial<PresentedLabel> | null)[];
  const item = scanned.find(value => value?.claim?.item !== undefined)?.claim?.item;
  return item === undefined ? undefined : journey.items[item]?.custodian;
}

const BEDSIDE: ReadonlySet<string> = new Set([
  'VerifyIdentity',
  'OpenTube',
  'DrawUp',
  'HoldTimeOut',
  'StartInfusion',
]);

/** What brings a therapy on, in contrast to a hold, a spill or one more label. */
const PROGRESS: [JourneyCommand['type'], ...JourneyCommand['type'][]] = [
  'AcceptHandoff',
  'AcceptHandoff',
  'ApplyLabel',
  'CertifyBatch',
  'DepartPackage',
  'DepartPackage',
  'DrawUp',
  'FillTubes',
  'AcceptUnits',
  'ConfirmRelabelling',
  'HarvestCells',
  'HoldTimeOut',
  'IsolateCells',
  'OpenPackage',
  'OfferHandoff',
  'OpenTube',
  'OpenTube',
  'OpenTube',
  'OpenTube',
  'PassageCells',
  'PassageCells',
  'RecordParticipantInformed',
  'RecordRiskEvaluation',
  'ReleaseExceptionally',
  'ReleaseExceptionally',
  'ReleaseExceptionally',
  'RequestExceptionalSupply',
  'RequestExceptionalSupply',
  'ReviewResult',
  'StartInfusion',
  'StartInfusion',
  'ThawUnit',
  'VerifyEntry',
  'VerifyIdentity',
];

const TYPES = Object.keys(hands) as [JourneyCommand['type'], ...JourneyCommand['type'][]];

const THOUGHTS = 12;

/** What makes the next step wrong that was right a moment ago. */
const TROUBLE: [JourneyCommand['type'], ...JourneyCommand['type'][]] = [
  'PlaceHold',
  'PlaceHold',
  'PlaceHold',
  'HoldForStop',
  'RejectBatch',
  'ReprintLabel',
  'VerifyIdentity',
];

/**
 * Two times in three somebody does what the ledger lets him do, if he thinks of it; now and then there is trouble;
 * and sometimes people do just anything.
 */
export function randomCommand(
  draw: Draw,
  situation: Situation,
  decide: DecideJourney,
): JourneyCommand {
  if (draw.onceIn(12)) return anyCommand(draw.of(TROUBLE), draw, situation);
  const first = anyCommand(draw.of(TYPES), draw, situation);
  if (draw.onceIn(3)) return first;
  for (let thought = 0; thought < THOUGHTS; thought += 1) {
    const next = anyCommand(draw.of(PROGRESS), draw, situation);
    const decision = decide(next, situation.journey);
    if (decision.outcome === 'accepted' && decision.findings.length === 0) return next;
  }
  return first;
}

/** Some command by somebody: often right, now and then dangerous, sometimes told afterwards. */
function anyCommand(
  type: JourneyCommand['type'],
  draw: Draw,
  situation: Situation,
): JourneyCommand {
  const { now, history, journey } = situation;
  const told = draw.onceIn(8) ? { afterTheFact: { reason: 'the scanner was empty' } } : {};
  const data = hands[type](draw, situation);
  const right = draw.onceIn(6) ? undefined : rightPost(type, data, journey);
  const there = ACTORS.filter(actor => right !== undefined && samePost(actor, right));
  const actor =
    there[draw.below(there.length)] ?? draw.of(type === 'CorrectEvent' ? CORRECTORS : ACTORS);
  const occurredAt = draw.onceIn(20) ? after(now, -10 * MINUTE_MS) : now;
  const instruments = inOrder({ type, data }, actor);
  const commandId = `random-${history.length}`;
  const lots = releasedLots({ type, data });
  const meta = { commandId, actor, now, occurredAt, instruments, lots, ...told };
  return { type, data, meta } as JourneyCommand;
}
