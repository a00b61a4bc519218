import { doseNotGiven } from '../bedside/verification-rules.js';
import { wasOutdated } from '../consent/consent-is-current.js';
import { openHoldOn } from '../hold/holds.js';
import type { Item, Journey } from '../journey/journey.js';
import { type Finding, type HoldScope, finding } from '../kernel/finding.js';
import { type Instant, instantOf, timestampOf } from '../kernel/instant.js';
import { type Rule, rule } from '../kernel/rule.js';
import { unconfirmedOf } from '../relabelling/relabelling.js';
import type { EnterDowntimeForm } from './commands.js';
import { packOf } from './form-rules.js';
import { type Given, givenIn } from './on-paper.js';

type FormRule = Rule<EnterDowntimeForm, Journey>;

/** A rule about a dose that was given: of anything else there is nothing to say. */
const ofGiven = (
  name: string,
  barrierOf: FormRule['barrierOf'],
  check: (given: Given, journey: Journey, command: EnterDowntimeForm) => Finding | undefined,
): FormRule =>
  rule(name, barrierOf, (command, journey) => {
    const given = givenIn(command.data.paper);
    return given && check(given, journey, command);
  });

const unitOf = (command: EnterDowntimeForm, journey: Journey): HoldScope => {
  const item = packOf(command, journey)?.item ?? command.data.tube?.claim?.item;
  return item === undefined ? { kind: 'journey' } : { kind: 'unit', item };
};

/** What was scanned for the form, where it is a tube of this therapy. */
const tubeOf = ({ data }: EnterDowntimeForm, { coi, items }: Journey): Item | undefined =>
  data.tube?.claim?.coi === coi ? items[data.tube.claim.item] : undefined;

const startOf = ({ startedAt }: Given): Instant => instantOf(startedAt);

/**
 * What the ledger would have said, had it been there: it is told afterwards, loudly, and what was given stays given. Each rule looks
 * at the times that stand on the paper; what came after the infusion is no fault of whoever gave it.
 */
export const aboutTheCourse: readonly FormRule[] = [
  ofGiven('the dose was given once', ['H26', 'H32', 'H50'], (_given, journey, command) =>
    doseNotGiven<EnterDowntimeForm>().check(command, journey),
  ),
  ofGiven('the pack still counted', ['H25', 'H50'], (given, journey, command) => {
    const pack = packOf(command, journey);
    const voided = pack?.voided;
    return pack === undefined || voided === undefined || voided.at > startOf(given)
      ? undefined
      : finding(
          'PACK_VOID',
          { pack: pack.pack, cause: voided.cause, since: timestampOf(voided.at) },
          unitOf(command, journey),
        );
  }),
  ofGiven('what was given was not on hold', ['H25', 'H50'], (given, journey, command) => {
    const item = journey.items[command.data.tube?.claim?.item ?? ''];
    const isOurs = command.data.tube?.claim?.coi === journey.coi;
    const hold = isOurs && item !== undefined ? openHoldOn(journey, item) : undefined;
    return hold === undefined || hold.placedAt > startOf(given) || packOf(command, journey)?.voided
      ? undefined
      : finding('HELD', { item: item?.item ?? '', hold: hold.hold }, unitOf(command, journey));
  }),
  ofGiven('the pack had not run out', ['H34', 'H50'], (given, journey, command) => {
    const pack = packOf(command, journey);
    return pack !== undefined && startOf(given) >= pack.validUntil
      ? finding('PACK_EXPIRED', { pack: pack.pack }, unitOf(command, journey))
      : undefined;
  }),
  // Fixed when the pack was printed, its time knows nothing of a thaw.
  ofGiven('its own clocks had not run out', ['H34', 'H36', 'H50'], (given, journey, command) => {
    const tube = tubeOf(command, journey);
    const clocks = [tube?.expiresAt, tube?.thawedUseBy, tube?.preparedUseBy];
    const isOver = clocks.some(clock => clock !== undefined && startOf(given) >= clock);
    const runOut = packOf(command, journey)?.validUntil;
    return tube === undefined || !isOver || (runOut !== undefined && startOf(given) >= runOut)
      ? undefined
      : finding('EXPIRED', { item: tube.item, limit: 'in-use' }, unitOf(command, journey));
  }),
  ofGiven(
    'what was frozen was thawed, as far as anybody said',
    ['H35', 'H36', 'H50'],
    (_given, journey, command) => {
      const tube = tubeOf(command, journey);
      return tube?.frozenAt !== undefined && tube.thawedUseBy === undefined
        ? finding('PREPARATION_STEP_MISSING', { step: 'thaw' })
        : undefined;
    },
  ),
  ofGiven(
    'a second person had compared a new label',
    ['H39', 'H50'],
    (_given, journey, command) => {
      const tube = tubeOf(command, journey);
      return tube && unconfirmedOf(journey, tube);
    },
  ),
  ofGiven(
    'the consent was of the version that was required',
    ['H48', 'H50'],
    ({ openedAt }, journey, command) => {
      const tube = tubeOf(command, journey);
      const begun = tube === undefined ? [] : [tube];
      return wasOutdated(command, journey, { at: instantOf(openedAt), begun });
    },
  ),
  ofGiven('somebody on the list was asked for holds', ['H25', 'H50'], given =>
    given.call?.answer === 'no-hold' && instantOf(given.call.at) <= startOf(given)
      ? undefined
      : finding('HOLD_NOT_ASKED_FOR', { answer: given.call?.answer ?? 'nobody-called' }),
  ),
  ofGiven("the route is the protocol's", ['H37', 'H50'], (given, { protocol }) =>
    given.route === protocol.administration.route
      ? undefined
      : finding('ROUTE_DIFFERS', { route: given.route, required: protocol.administration.route }),
  ),
  ofGiven('the dose is the planned one', ['H32', 'H50'], (given, { doseNumber: planned }) =>
    given.doseNumber === planned
      ? undefined
      : finding('DOSE_NOT_PLANNED', { doseNumber: given.doseNumber, planned }),
  ),
  ofGiven('one time follows another', ['H23', 'H50'], (given, _journey, command) => {
    const { openedAt, drawnUpAt, startedAt, endedAt } = given;
    const times = [openedAt, drawnUpAt, startedAt, endedAt].map(instantOf);
    const inOrder = times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time));
    const isOver = instantOf(endedAt) <= command.meta.now;
    return inOrder && isOver ? undefined : finding('PAPER_TIMES_DISAGREE', {});
  }),
  ofGiven(
    'the volumes add up to what was drawn up',
    ['H38', 'H50'],
    ({ volumes }, { protocol }) => {
      const { drawnMicrolitres, infusedMicrolitres, residualMicrolitres, wasteMicrolitres } =
        volumes;
      const unaccountedMicrolitres =
        drawnMicrolitres - infusedMicrolitres - residualMicrolitres - wasteMicrolitres;
      return Math.abs(unaccountedMicrolitres) >
        protocol.administration.unaccountedToleranceMicrolitres
        ? finding('UNACCOUNTED_VOLUME', { unaccountedMicrolitres })
        : undefined;
    },
  ),
];
