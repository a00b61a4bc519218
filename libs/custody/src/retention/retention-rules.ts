import { identityOf, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { inCustody } from '../journey/use-rules.js';
import { type Command, startTime } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { DAY_MS, after, instantOf, later, timestampOf } from '../kernel/instant.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { placeOf } from '../storage/place-of.js';
import { liesWhereItMay, positionIsFree } from '../storage/put-rules.js';
import {
  type KeepRetentionSample,
  type RetentionCommand,
  type RetentionEvent,
  isDueForDestruction,
} from './retention-sample.js';

const kept = ({ data }: KeepRetentionSample) => [data.sample];

/** As long as the protocol says, or as whoever keeps it says if that is longer; undefined where nobody says anything. */
function keepUntilOf(command: KeepRetentionSample, { protocol }: Journey) {
  const { keepUntil } = command.data;
  const days = protocol.retention?.keepDays;
  const said = keepUntil === undefined ? undefined : instantOf(keepUntil);
  const usual = days === undefined ? undefined : after(command.meta.now, days * DAY_MS);
  const until = said === undefined || usual === undefined ? (said ?? usual) : later(said, usual);
  return until === undefined ? {} : { keepUntil: timestampOf(until) };
}

/** Whichever of the two clocks is the earlier: nobody destroys it sooner because a clock runs ahead. */
export const stillToBeKept = (
  command: Command,
  { retention }: Journey,
  item: string,
): Finding | undefined => {
  const sample = retention[item];
  if (sample === undefined || isDueForDestruction(sample, startTime(command))) return undefined;
  const until = sample.keepUntil === undefined ? {} : { until: timestampOf(sample.keepUntil) };
  return finding('RETENTION_PERIOD_RUNS', { item, ...until });
};

/** 21 CFR 211.170; EudraLex Vol 4 Part IV: nothing of it goes before its time, and nothing without a signature of QA. */
export const unauthorised = (
  { retention }: Journey,
  item: Item | undefined,
): Finding | undefined =>
  item !== undefined &&
  retention[item.item] !== undefined &&
  retention[item.item]?.authorisedBy === undefined
    ? finding('RETENTION_DESTRUCTION_UNAUTHORISED', { item: item.item })
    : undefined;

/** Keeping is preservation: it is recorded whatever it broke, and no hold stops it. */
export const retentionRules: Rulebook<RetentionCommand, Journey, RetentionEvent> = {
  KeepRetentionSample: {
    kind: 'fact',
    rules: [
      ...identityOf(kept, ['H12']),
      itemsAre(
        'it is a sample that somebody took',
        kept,
        ({ kind, status }) => kind === 'sample' && status === 'present',
        ['H12'],
      ),
      ...positionIsFree<KeepRetentionSample>(
        ({ data }) => data.position,
        ({ data }) => data.sample.claim?.item ?? '',
      ),
      liesWhereItMay<KeepRetentionSample>(({ data }) => data.position),
      inCustody((command, journey) => kept(command).flatMap(each => itemOf(journey, each) ?? [])),
    ],
    happen: (command, journey) => {
      const { sample, position, boxRevision, volumeMicrolitres } = command.data;
      return [
        {
          type: 'RetentionSampleKept',
          data: {
            item: itemIds([sample])[0] ?? '',
            place: placeOf(position),
            boxRevision,
            volumeMicrolitres,
            ...keepUntilOf(command, journey),
          },
        },
      ];
    },
  },
  AuthoriseRetentionDestruction: {
    kind: 'decision',
    rules: [
      rule('it is kept, and nobody has signed for it yet', [], ({ data }, { retention, items }) => {
        const sample = retention[data.item];
        if (sample === undefined || items[data.item]?.status === 'disposed')
          return finding('ITEM_NOT_READY', { item: data.item, status: 'not-kept' });
        return sample.authorisedBy === undefined
          ? undefined
          : finding('ALREADY_DONE', { item: data.item });
      }),
      rule('its time is over', [], (command, journey) =>
        stillToBeKept(command, journey, command.data.item),
      ),
    ],
    happen: ({ data }) => [{ type: 'RetentionDestructionAuthorised', data }],
  },
};
