import type { DeviationOpened } from '../deviation/events.js';
import type { EnterDowntimeForm } from '../downtime/commands.js';
import { enteredForm } from '../downtime/downtime-packs.js';
import { entryOf } from '../downtime/downtime-rules.js';
import { givenIn } from '../downtime/on-paper.js';
import { batchOfPlate } from '../environment/environment-rules.js';
import type { HoldPlaced } from '../hold/events.js';
import { sameScope } from '../hold/holds.js';
import { isConcerned } from '../hold/is-concerned.js';
import type { Finding, HoldScope } from '../kernel/finding.js';
import type { Consequences } from '../kernel/decide-by-rules.js';
import type { PresentedLabel } from '../kernel/presented.js';
import { catalogue } from '../refusals/catalogue.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import { nextId } from './change.js';
import type { JourneyCommand } from './commands.js';
import type { JourneyEvent } from './events.js';
import { itemOf } from './identity-rules.js';
import type { Hold, Journey } from './journey.js';
import { journeyRulebook } from './rulebook.js';

/** Two mis-scans in one attempt are no longer a slip of the hand: the unit is held. */
const MISMATCHES_BEFORE_HOLD = 2;

/** One open hold per cause and scope: saying it twice would only make it harder to lift. */
const alreadyHeld = (holds: Journey['holds'], found: Finding): readonly Hold[] =>
  Object.values(holds).filter(hold => hold.open && isHoldFor(hold, found));

/** What an event says of the holds that stand already for what it tells: whoever lifts them has to have heard of it. */
function heldBefore(
  findings: readonly Finding[],
  { holds }: Journey,
): { readonly alreadyHeldBy?: readonly string[] } {
  const open = new Set(
    findings.flatMap(found => alreadyHeld(holds, found).map(({ hold }) => hold)),
  );
  return open.size === 0 ? {} : { alreadyHeldBy: [...open] };
}

const isHoldFor = ({ scope, cause }: Pick<Hold, 'scope' | 'cause'>, found: Finding): boolean =>
  found.hold !== undefined &&
  sameScope(scope, found.hold) &&
  cause.kind === 'finding' &&
  cause.code === found.code;

function holdsFor(findings: readonly Finding[], journey: Journey): HoldPlaced[] {
  const placed: HoldPlaced[] = [];
  const taken: Record<string, unknown> = { ...journey.holds };
  for (const found of findings) {
    const said = placed.some(({ data }) => isHoldFor(data, found));
    if (found.hold === undefined || said || alreadyHeld(journey.holds, found).length > 0) continue;
    const hold = nextId('HOLD-', taken);
    taken[hold] = true;
    placed.push({
      type: 'HoldPlaced',
      data: { hold, scope: found.hold, cause: { kind: 'finding', code: found.code } },
    });
  }
  return placed;
}

/** A deviation belongs to the batch of what was scanned: a fault of the first batch must not stop the second. */
function batchOf(command: JourneyCommand, journey: Journey): string | undefined {
  const [item] = labelsOf(command).flatMap(label => itemOf(journey, label) ?? []);
  if ('source' in command.data && 'plate' in command.data)
    return batchOfPlate(journey, command.data);
  const parcel =
    'package' in command.data ? journey.packages[command.data.package.sscc] : undefined;
  return (item ?? journey.items[parcel?.items[0] ?? ''])?.batch;
}

function deviationsFor(
  command: JourneyCommand,
  findings: readonly Finding[],
  holding: readonly Finding[],
  journey: Journey,
) {
  const taken: Record<string, unknown> = { ...journey.deviations };
  return findings.map(({ code, facts }): DeviationOpened => {
    const deviation = nextId('DEV-', taken);
    taken[deviation] = true;
    const batch = batchOf(command, journey);
    return {
      type: 'DeviationOpened',
      data: {
        deviation,
        ...(batch === undefined ? {} : { batch }),
        command: command.type,
        code,
        facts,
        ...heldBefore(
          holding.filter(held => held.code === code),
          journey,
        ),
      },
    };
  });
}

/** The second mismatch in a row at the bedside puts the product itself in doubt. */
function repeatedMismatch(command: JourneyCommand, { code }: Finding, journey: Journey): Finding[] {
  if (command.type !== 'VerifyIdentity' || catalogue[code].category !== 'identity') return [];
  const item = command.data.tube.claim;
  const again = journey.bedside.mismatches + 1 >= MISMATCHES_BEFORE_HOLD;
  if (!again || item === undefined || item.coi !== journey.coi) return [];
  return [{ code: 'SECOND_MISMATCH', facts: {}, hold: { kind: 'unit', item: item.item } }];
}

/** Every container that a command scanned: the places where another therapy could come in. */
function labelsOf(command: JourneyCommand): readonly PresentedLabel[] {
  return Object.values(command.data as Record<string, unknown>).flatMap(value =>
    Array.isArray(value) ? value.filter(isLabel) : isLabel(value) ? [value] : [],
  );
}

const isLabel = (value: unknown): value is PresentedLabel =>
  typeof value === 'object' && value !== null && 'label' in value;

/** Facts in which another person's material is a mix-up that has happened, and no slip of the hand. */
const HAS_HAPPENED: ReadonlySet<JourneyCommand['type']> = new Set([
  'UnpackUnits',
  'CompleteInfusion',
  'AbortInfusion',
  'EnterDowntimeForm',
]);

/** A sheet on which something was given, and that nobody entered before: of a check, nothing has gone in yet. */
const tellsOfUse = ({ data }: EnterDowntimeForm, { downtime }: Journey): boolean =>
  givenIn(data.paper) !== undefined && enteredForm(downtime, data.form) === undefined;

/**
 * Cells of another therapy cannot be said in this journey's own terms (pooling has no words here on purpose),
 * but what happened is recorded: the mix-up takes the place of the step.
 */
function mixUp(command: JourneyCommand, journey: Journey): JourneyEvent[] | undefined {
  if (command.type === 'EnterDowntimeForm' && !tellsOfUse(command, journey)) return undefined;
  const foreign = labelsOf(command).find(({ claim }) => claim && claim.coi !== journey.coi)?.claim;
  const { afterTheFact } = command.meta;
  if (foreign === undefined || (afterTheFact === undefined && !HAS_HAPPENED.has(command.type)))
    return undefined;
  const recorded: JourneyEvent = {
    type: 'MixUpRecorded',
    data: {
      command: command.type,
      foreignCoi: foreign.coi,
      foreignItem: foreign.item,
      reason: afterTheFact?.reason ?? 'found as it happened',
    },
  };
  return [recorded, ...ownPart(command, journey)];
}

/** What of ours came out of the same package is ours all the same. */
function ownPart(command: JourneyCommand, journey: Journey): readonly JourneyEvent[] {
  // The paper is accounted for, whatever stands on it.
  if (command.type === 'EnterDowntimeForm') return [entryOf(command, journey)];
  if (command.type !== 'UnpackUnits') return [];
  const units = command.data.units.filter(({ claim }) => claim?.coi === journey.coi);
  const own = { ...command, data: { ...command.data, units } };
  return journeyRulebook.UnpackUnits.happen(own, journey);
}

/** Rules about a clock, a post, a name not asked for or work done twice: they leave no doubt about what is in the container. */
const NO_DOUBT: ReadonlySet<RefusalCode> = new Set([
  'DEVICE_CLOCK_OFF',
  'LEDGER_CLOCK_OFF',
  'LEDGER_CLOCK_DOUBTED',
  'ALREADY_DONE',
  'LABEL_EXPIRED',
  'ENTER_WHAT_WAS_HEARD_FIRST',
  'LOOK_ALIKE_PRESENT',
  'LAST_MATERIAL',
  'NOT_CUSTODIAN',
  'UNAUTHORISED_DISPOSAL',
  'INSTRUCTION_NOT_IN_FORCE',
  'DESTRUCTION_NOT_AUTHORISED',
  'IN_UNSTAFFED_POST',
  'NOT_UNSTAFFED',
  'NOT_DEPOSITED',
  'WRONG_POST',
]);

/** Steps in which cells are made: what was done wrongly to one vessel is in doubt for the whole batch. */
const MAKING: ReadonlySet<JourneyCommand['type']> = new Set([
  'IsolateCells',
  'ChangeMedium',
  'PassageCells',
  'HarvestCells',
  'FillTubes',
]);

/** What was done away with is held by nobody: it can do no harm any more. */
const DOES_AWAY: ReadonlySet<JourneyCommand['type']> = new Set([
  'DestroyCopy',
  'DestroyLabel',
  'DiscardVessel',
  'DisposeUnit',
  'VoidLabel',
]);

/** What an act was done to, as narrowly as one hold can say it. */
function touched(command: JourneyCommand, journey: Journey): readonly HoldScope[] {
  const items = labelsOf(command).flatMap(label => itemOf(journey, label) ?? []);
  if (MAKING.has(command.type)) {
    return [...new Set(items.map(({ batch }) => batch))].map(batch => ({ kind: 'batch', batch }));
  }
  if ('package' in command.data) return [{ kind: 'package', sscc: command.data.package.sscc }];
  return items.map(({ item }) => ({ kind: 'unit', item }));
}

/**
 * Design A.1: what would have been refused had anybody asked, and has happened, is a nonconforming fact. What it was
 * done to is held until QA has looked, unless the rule itself says more narrowly what is in doubt.
 */
function doubtsOfFacts(
  command: JourneyCommand,
  findings: readonly Finding[],
  journey: Journey,
): Finding[] {
  const doubt = findings.find(
    ({ code, hold }) =>
      hold === undefined && catalogue[code].effect === 'stop' && !NO_DOUBT.has(code),
  );
  const wholeIsHeld = findings.some(({ hold }) => hold?.kind === 'journey');
  if (doubt === undefined || wholeIsHeld || DOES_AWAY.has(command.type)) return [];
  return touched(command, journey).map(hold => ({ ...doubt, hold }));
}

/** One deviation may hold several units. */
const alsoInDoubt = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap(({ code, facts, alsoHold = [] }) =>
    alsoHold.map(hold => ({ code, facts, hold })),
  );

/** From here on the therapy is his concern: he has the parcel, or the tube, in his hands. */
const TAKES_CUSTODY: ReadonlySet<JourneyCommand['type']> = new Set([
  'AcceptHandoff',
  'AcceptUnits',
  'CollectPackage',
  'TakeOver',
]);

export const consequences: Consequences<JourneyCommand, Journey, JourneyEvent> = {
  stopped: (command, refusal, journey) => {
    const holding = isConcerned(command.meta.actor, journey)
      ? [refusal, ...alsoInDoubt([refusal]), ...repeatedMismatch(command, refusal, journey)]
      : [];
    const { code, facts } = refusal;
    const held = heldBefore(holding, journey);
    return [
      { type: 'StopRaised', data: { command: command.type, code, facts, ...held } },
      ...holdsFor(holding, journey),
    ];
  },
  recorded: (command, findings, journey) => {
    const mixed: Finding[] =
      mixUp(command, journey) === undefined
        ? []
        : [{ code: 'MIX_UP', facts: {}, hold: { kind: 'journey' } }];
    const all = [...findings, ...mixed];
    const doubts = [...alsoInDoubt(all), ...doubtsOfFacts(command, all, journey)];
    // Cells of two people met: whoever says so, nobody waits to find out whether he may.
    const concerned = isConcerned(command.meta.actor, journey) || TAKES_CUSTODY.has(command.type);
    const holding = concerned ? [...all, ...doubts] : mixed;
    return [...deviationsFor(command, all, holding, journey), ...holdsFor(holding, journey)];
  },
  instead: (command, _findings, journey) => mixUp(command, journey),
};
