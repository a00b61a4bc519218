import { identityOf, intoAnother, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { CriticalEntry, Journey, Result } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { RecordResult, ReviewResult, TakeSample, VerifyEntry } from './commands.js';
import type { QualityEvent } from './events.js';
import { authorsOf, resultToReview } from './result-to-review.js';
import { meets } from './specification.js';

type Rules<C extends TakeSample | RecordResult | ReviewResult | VerifyEntry> = CommandRules<
  C,
  Journey,
  QualityEvent
>;

const taken = ({ data }: TakeSample) => [data.sample, data.from];
const sample = ({ data }: RecordResult | ReviewResult) => [data.sample];

/** H12: the sample says which batch it is of; nobody chooses a batch for a result. */
const sampledForTest = (
  { data }: RecordResult | ReviewResult,
  journey: Journey,
): Finding | undefined => {
  const known = journey.samples[data.sample.claim?.item ?? ''];
  return data.sample.claim?.coi === journey.coi && !known?.tests.includes(data.test)
    ? finding('WRONG_SAMPLE', { test: data.test })
    : undefined;
};

const verdict = ({ data }: RecordResult, { protocol }: Journey): boolean => meets(protocol, data);

const batchOfSample = ({ data }: RecordResult | ReviewResult, journey: Journey): string =>
  journey.samples[data.sample.claim?.item ?? '']?.batch ?? journey.currentBatch;

export const takeSample: Rules<TakeSample> = {
  kind: 'act',
  rules: [
    ...identityOf(taken, ['H12']),
    intoAnother(
      ({ data }) => [data.from],
      ({ data }) => [data.sample],
    ),
    itemsAre(
      'the source holds something',
      ({ data }: TakeSample) => [data.from],
      ({ kind, status, cells = 0 }) =>
        status === 'present' || (kind === 'harvest' && status === 'consumed' && cells > 0),
    ),
    itemsAre(
      'the sample tube is labelled and empty',
      ({ data }: TakeSample) => [data.sample],
      item => item.kind === 'sample' && item.status === 'labelled',
      ['H3'],
    ),
    rule('no more is taken than is there', ['H38'], ({ data }, journey) => {
      const held = itemOf(journey, data.from)?.volumeMicrolitres;
      return held !== undefined && data.volumeMicrolitres > held
        ? finding('VOLUME_IMPLAUSIBLE', {
            takenMicrolitres: data.volumeMicrolitres,
            heldMicrolitres: held,
          })
        : undefined;
    }),
    rule('a closed unit stays closed', ['H14'], ({ data }, journey) => {
      const source = itemOf(journey, data.from);
      return source?.sealed === true
        ? finding('SEALED_UNIT_SAMPLED', { item: source.item }, { kind: 'unit', item: source.item })
        : undefined;
    }),
  ],
  happen: ({ data }, journey) => [
    {
      type: 'SampleTaken',
      data: {
        sample: itemIds([data.sample])[0] ?? '',
        from: itemIds([data.from])[0] ?? '',
        batch: itemOf(journey, data.from)?.batch ?? journey.currentBatch,
        tests: data.tests,
        volumeMicrolitres: data.volumeMicrolitres,
      },
    },
  ],
};

export const recordResult: Rules<RecordResult> = {
  kind: 'act',
  rules: [
    ...identityOf(sample, ['H12']),
    rule('the sample was taken for this test', ['H12'], sampledForTest),
    rule('the result is within specification', ['H11'], (command, journey) =>
      verdict(command, journey)
        ? undefined
        : finding(
            'OUT_OF_SPECIFICATION',
            { test: command.data.test },
            { kind: 'batch', batch: batchOfSample(command, journey) },
          ),
    ),
  ],
  happen: (command, journey) => [
    {
      type: 'ResultRecorded',
      data: {
        sample: itemIds([command.data.sample])[0] ?? '',
        batch: batchOfSample(command, journey),
        test: command.data.test,
        method: command.data.method,
        measured: command.data.measured,
        instrument: command.data.instrument,
        rawDataSha256: command.data.rawDataSha256,
        conforms: verdict(command, journey),
      },
    },
  ],
};

const resultOf = ({ data, meta }: ReviewResult, journey: Journey): Result | undefined =>
  resultToReview(journey, { sample: data.sample.claim?.item, test: data.test }, meta.actor.person);

export const reviewResult: Rules<ReviewResult> = {
  kind: 'decision',
  rules: [
    ...identityOf(sample, ['H12']),
    rule('the sample was taken for this test', ['H12'], sampledForTest),
    rule('there is a result to review', [], (command, journey) =>
      resultOf(command, journey) === undefined
        ? finding('ITEM_NOT_READY', { test: command.data.test, status: 'nothing-to-review' })
        : undefined,
    ),
    apart(
      'review',
      (command, journey) =>
        [resultOf(command, journey)].flatMap(each => (each ? authorsOf(each) : [])),
      ({ data }) => ({ test: data.test }),
    ),
    rule('both keyed the same value', ['H10'], (command, journey) => {
      const first = resultOf(command, journey)?.measured;
      const second = command.data.measured;
      const same =
        first?.value === second.value &&
        first.unit === second.unit &&
        first.operator === second.operator;
      return first === undefined || same
        ? undefined
        : finding('ENTRY_DIFFERS', { test: command.data.test });
    }),
  ],
  happen: (command, journey) => [
    {
      type: 'ResultReviewed',
      data: {
        sample: itemIds([command.data.sample])[0] ?? '',
        batch: batchOfSample(command, journey),
        test: command.data.test,
      },
    },
  ],
};

const entryOf = ({ data }: VerifyEntry, journey: Journey): CriticalEntry | undefined =>
  journey.criticalEntries.find(
    entry => entry.eventId === data.eventId && entry.field === data.field,
  );

export const verifyEntry: Rules<VerifyEntry> = {
  kind: 'decision',
  rules: [
    rule('there is an entry to verify', [], (command, journey) =>
      entryOf(command, journey) === undefined
        ? finding('ITEM_NOT_READY', { field: command.data.field, status: 'no-entry' })
        : undefined,
    ),
    apart(
      'secondKeying',
      (command, journey) => [entryOf(command, journey)?.enteredBy],
      ({ data }) => ({ field: data.field }),
    ),
    rule('both keyed the same value', ['H10'], (command, journey) => {
      const entry = entryOf(command, journey);
      return entry === undefined || entry.value === command.data.value
        ? undefined
        : finding('ENTRY_DIFFERS', { field: command.data.field });
    }),
  ],
  happen: ({ data }) => [
    { type: 'EntryVerified', data: { eventId: data.eventId, field: data.field } },
  ],
};
