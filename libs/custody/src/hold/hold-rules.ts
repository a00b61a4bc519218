import { isDue } from '../deadline/deadline.js';
import { deadlinesOf } from '../deadline/deadlines-of.js';
import { nextId } from '../journey/change.js';
import type { Hold, Journey } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { unreviewedResults, unverifiedEntries } from '../quality/release-gate.js';
import { releasedStage } from '../quality/released-stage.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import { apart } from '../segregation.js';
import type { HoldCommand, ResolveHold } from './commands.js';
import type { HoldEvent } from './events.js';
import { endsParticipation } from './holds.js';
import { isConcerned } from './is-concerned.js';
import { knownScope } from './known-scope.js';

/** A hold for a corrected record is the corrector's: nobody changes a record and says alone that it changes nothing. */
const isForCorrection = ({ cause }: Hold): boolean =>
  cause.kind === 'finding' && cause.code === 'RECORD_CHANGED_GATE';

/** Whose hold it is; undefined of one that the ledger placed for what it found. */
const ownerOf = (hold: Hold | undefined): string | undefined =>
  hold !== undefined && (hold.cause.kind === 'person' || isForCorrection(hold))
    ? hold.placedBy
    : undefined;

const correctionStands = ({ data }: ResolveHold, journey: Journey): Finding | undefined => {
  const hold = journey.holds[data.hold];
  if (hold?.scope.kind !== 'batch' || !isForCorrection(hold) || data.disposition !== 'lifted')
    return undefined;
  const { batch } = hold.scope;
  const corrected = journey.batches[batch];
  const stage = (corrected && releasedStage(journey, corrected)) ?? 'conditional';
  return unreviewedResults(journey, batch, stage) ?? unverifiedEntries(journey, batch);
};

/** The finding for which the ledger holds one unit, if this lifting would let go of it. */
const liftsUnitOf = ({ data }: ResolveHold, { holds }: Journey, code: RefusalCode) => {
  const hold = holds[data.hold];
  return hold?.scope.kind === 'unit' &&
    hold.cause.kind === 'finding' &&
    hold.cause.code === code &&
    data.disposition === 'lifted'
    ? hold.scope.item
    : undefined;
};

const stillMissing = (command: ResolveHold, journey: Journey): Finding | undefined => {
  const item = liftsUnitOf(command, journey, 'UNIT_MISSING');
  return item !== undefined && journey.missing.includes(item)
    ? finding('STILL_MISSING', { item })
    : undefined;
};

const stillDoubled = (command: ResolveHold, journey: Journey): Finding | undefined => {
  const item = liftsUnitOf(command, journey, 'LABEL_DOUBLED');
  const label = Object.keys(journey.doubled)[0];
  return item !== undefined && label !== undefined
    ? finding('STILL_DOUBLED', { label })
    : undefined;
};

const needsQp = (command: ResolveHold, journey: Journey): Finding | undefined => {
  const item = liftsUnitOf(command, journey, 'IDENTITY_RESOLVED');
  return item === undefined || command.meta.actor.role === 'qp'
    ? undefined
    : finding('QP_DECIDES', { item });
};

/** Two at once: what reached it since somebody looked was held by this very hold, and would be let go of unseen. */
const hasNews = ({ data }: ResolveHold, { holds }: Journey): Finding | undefined => {
  const { foundAgainAt } = holds[data.hold] ?? {};
  return data.disposition === 'lifted' &&
    foundAgainAt !== undefined &&
    foundAgainAt > (data.seenUpTo ?? -1)
    ? finding('HOLD_HAS_NEWS', { hold: data.hold })
    : undefined;
};

const openHoldOf = (stop: string, { holds }: Journey): Hold | undefined =>
  Object.values(holds).find(
    ({ open, cause }) => open && cause.kind === 'stop' && cause.stop === stop,
  );

/** Being wrong about a hold costs a phone call, so everybody whom the therapy concerns may place one. */
export const holdRules: Rulebook<HoldCommand, Journey, HoldEvent> = {
  PlaceHold: {
    kind: 'decision',
    // Whoever sees a doubt says so.
    needsNoTraining: true,
    rules: [
      rule('the therapy concerns whoever holds it', ['H31'], ({ meta }, journey) =>
        isConcerned(meta.actor, journey)
          ? undefined
          : finding('NOT_CONCERNED', { site: meta.actor.site }),
      ),
    ],
    happen: ({ data }, journey) => [
      {
        type: 'HoldPlaced',
        data: {
          hold: nextId('HOLD-', journey.holds),
          scope: knownScope(data.scope, journey),
          cause: { kind: 'person', reason: data.reason },
        },
      },
    ],
  },
  HoldForStop: {
    kind: 'fact',
    rules: [
      rule('nothing of what is recalled was given', ['H8'], ({ data }, { bedside }) =>
        data.cause === 'recall' && (bedside.infusedMicrolitres > 0 || bedside.running !== undefined)
          ? finding('RECALLED_AFTER_INFUSION', { recall: data.stop })
          : undefined,
      ),
      // Nobody takes a needle out for a form: it is told, and the physician goes on or ends it.
      rule('nothing runs into him at this moment', ['H48'], ({ data }, { bedside }) =>
        bedside.running !== undefined && endsParticipation(data.cause)
          ? finding('STOPPED_DURING_INFUSION', { cause: data.cause, syringe: bedside.running })
          : undefined,
      ),
    ],
    happen: ({ data }, journey) => [
      {
        type: 'HoldPlaced',
        data: {
          hold: nextId('HOLD-', journey.holds),
          scope: { kind: 'journey' },
          cause: { kind: 'stop', ...data },
        },
      },
    ],
  },
  LetGoOfStop: {
    kind: 'decision',
    rules: [
      // What QA has rejected meanwhile stays rejected: that was another decision.
      rule('the stop holds this therapy', [], ({ data }, journey) =>
        openHoldOf(data.stop, journey) === undefined
          ? finding('ALREADY_DONE', { stop: data.stop })
          : undefined,
      ),
    ],
    happen: ({ data }, journey) => [
      {
        type: 'HoldResolved',
        data: {
          hold: openHoldOf(data.stop, journey)?.hold ?? '',
          disposition: 'lifted',
          evidence: data.evidence,
        },
      },
    ],
  },
  ResolveHold: {
    kind: 'decision',
    rules: [
      rule('the hold is open', [], ({ data }, journey) =>
        journey.holds[data.hold]?.open ? undefined : finding('ALREADY_DONE', { hold: data.hold }),
      ),
      apart(
        'hold',
        ({ data }, journey) => [ownerOf(journey.holds[data.hold])],
        ({ data }) => ({ hold: data.hold }),
      ),
      rule('nothing more was found since somebody looked', ['H17', 'H31'], hasNews),
      rule('what is missing was found', ['H3'], stillMissing),
      rule('no second piece of a label is left', ['H2'], stillDoubled),
      rule('the QP says what somebody found again is good for', ['H3'], needsQp),
      rule('what was corrected was keyed by a second person', ['H10', 'H12'], correctionStands),
      rule('a withdrawal is not lifted here', ['H48'], ({ data }, journey) => {
        const cause = journey.holds[data.hold]?.cause;
        return cause?.kind === 'stop' &&
          data.disposition === 'lifted' &&
          endsParticipation(cause.cause)
          ? finding('CONSENT_ENDED', { cause: cause.cause })
          : undefined;
      }),
    ],
    happen: ({ data }) => [{ type: 'HoldResolved', data }],
  },
  PassDeadline: {
    kind: 'decision',
    rules: [
      // What was done in time, or a moment ago by somebody else, is told to nobody.
      rule('it is due now, and people have not been told yet', [], ({ data, meta }, journey) =>
        deadlinesOf(journey).some(
          waiting => waiting.deadline === data.deadline && isDue(waiting, meta.now),
        )
          ? undefined
          : finding('ALREADY_DONE', { deadline: data.deadline }),
      ),
    ],
    happen: ({ data }) => [{ type: 'DeadlinePassed', data }],
  },
};
