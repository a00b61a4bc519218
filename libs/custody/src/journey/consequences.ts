import { type HoldEvent } from '../hold/events.js';
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

const sameScope = (one: HoldScope, other: HoldScope): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** One open hold per cause and scope: saying it twice would only make it harder to lift. */
const alreadyHeld = (holds: Journey['holds'], found: Finding): boolean =>
  Object.values(holds).some(
    ({ open, scope, cause }: Hold) =>
      open &&
      found.hold !== undefined &&
      sameScope(scope, found.hold) &&
      cause.kind === 'finding' &&
      cause.code === found.code,
  );

function holdsFor(findings: readonly Finding[], journey: Journey): HoldEvent[] {
  const placed: HoldEvent[] = [];
  const taken: Record<string, unknown> = { ...journey.holds };
  for (const found of findings) {
    if (found.hold === undefined || alreadyHeld(journey.holds, found)) continue;
    const hold = nextId('HOLD-', taken);
    taken[hold] = true;
    placed.push({
      type: 'HoldPlaced',
      data: { hold, scope: found.hold, cause: { kind: 'finding', code: found.code } },
    });
  }
  return placed;
}

function deviationsFor(command: JourneyCommand, findings: readonly Finding[], journey: Journey) {
  const taken: Record<string, unknown> = { ...journey.deviations };
  return findings.map(({ code, facts }): HoldEvent => {
    const deviation = nextId('DEV-', taken);
    taken[deviation] = true;
    return { type: 'DeviationOpened', data: { deviation, command: command.type, code, facts } };
  });
}

/** The second mismatch of one bedside attempt puts the product itself in doubt. */
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

/**
 * Cells of another therapy cannot be said in this journey's own terms (pooling has no words here on purpose),
 * but what happened is recorded: the mix-up takes the place of the step.
 */
function mixUp(command: JourneyCommand, journey: Journey): JourneyEvent[] | undefined {
  const foreign = labelsOf(command).find(({ claim }) => claim && claim.coi !== journey.coi)?.claim;
  if (foreign === undefined || command.meta.afterTheFact === undefined) return undefined;
  return [
    {
      type: 'MixUpRecorded',
      data: {
        command: command.type,
        foreignCoi: foreign.coi,
        foreignItem: foreign.item,
        reason: command.meta.afterTheFact.reason,
      },
    },
  ];
}

/** Rules about a clock, a post or work done twice: they leave no doubt about what is in the container. */
const NO_DOUBT: ReadonlySet<RefusalCode> = new Set([
  'DEVICE_CLOCK_OFF',
  'LEDGER_CLOCK_OFF',
  'ALREADY_DONE',
  'LABEL_EXPIRED',
  'NOT_CUSTODIAN',
]);

/** Steps in which cells are made: what was done wrongly to one vessel is in doubt for the whole batch. */
const MAKING: ReadonlySet<JourneyCommand['type']> = new Set([
  'IsolateCells',
  'ChangeMedium',
  'PassageCells',
  'HarvestCells',
  'FillTubes',
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
 * Design A.1: an act that would have been refused, and is told when it is done, is a nonconforming fact. What it was
 * done to is held until QA has looked, unless the rule itself says more narrowly what is in doubt.
 */
function doubtsAfterTheFact(
  command: JourneyCommand,
  findings: readonly Finding[],
  journey: Journey,
): Finding[] {
  if (command.meta.afterTheFact === undefined || journeyRulebook[command.type].kind !== 'act')
    return [];
  const doubt = findings.find(
    ({ code, hold }) =>
      hold === undefined && catalogue[code].effect === 'stop' && !NO_DOUBT.has(code),
  );
  const wholeIsHeld = findings.some(({ hold }) => hold?.kind === 'journey');
  if (doubt === undefined || wholeIsHeld) return [];
  return touched(command, journey).map(hold => ({ ...doubt, hold }));
}

export const consequences: Consequences<JourneyCommand, Journey, JourneyEvent> = {
  stopped: (command, refusal, journey) => [
    {
      type: 'StopRaised',
      data: { command: command.type, code: refusal.code, facts: refusal.facts },
    },
    ...holdsFor([refusal, ...repeatedMismatch(command, refusal, journey)], journey),
  ],
  recorded: (command, findings, journey) => {
    const mixed: Finding[] =
      mixUp(command, journey) === undefined
        ? []
        : [{ code: 'MIX_UP', facts: {}, hold: { kind: 'journey' } }];
    const all = [...findings, ...mixed];
    const doubts = doubtsAfterTheFact(command, all, journey);
    return [...deviationsFor(command, all, journey), ...holdsFor([...all, ...doubts], journey)];
  },
  instead: (command, _findings, journey) => mixUp(command, journey),
};
