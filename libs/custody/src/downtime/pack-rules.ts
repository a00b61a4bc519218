import { doseNotGiven } from '../bedside/verification-rules.js';
import { consentIsCurrent } from '../consent/consent-is-current.js';
import { nextId } from '../journey/change.js';
import type { Item, Journey } from '../journey/journey.js';
import {
  consentStands,
  ledgerClockIsRight,
  notExpired,
  notHeld,
  released,
  withinUseTime,
} from '../journey/use-rules.js';
import { finding } from '../kernel/finding.js';
import { HOUR_MS, type Instant, after, earlier, timestampOf } from '../kernel/instant.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import { USUAL_PACK_VALID_HOURS } from '../protocol/usual-limits.js';
import { relabelledByTwo } from '../relabelling/relabelling.js';
import { notTooLongInTheWarm } from '../storage/out-of-storage.js';
import type { IssueDowntimePack, TellPackHolder } from './commands.js';
import { outstandingForms } from './downtime-packs.js';
import type { DowntimeEvent } from './events.js';
import { formsOfPack } from './form-number.js';

type Rules<C extends IssueDowntimePack | TellPackHolder> = CommandRules<C, Journey, DowntimeEvent>;

const unit = ({ data }: IssueDowntimePack, { items }: Journey): Item[] => {
  const item = items[data.item];
  return item === undefined ? [] : [item];
};

/** Whichever runs out first: the cells, the time since they were thawed, or the paper. */
function validUntil(item: Item | undefined, journey: Journey, now: Instant): Instant {
  const hours = journey.protocol.administration.packValidHours ?? USUAL_PACK_VALID_HOURS;
  return [
    item?.expiresAt,
    item?.thawedUseBy,
    item?.preparedUseBy,
    item?.openedUseBy,
  ].reduce<Instant>(
    (first, clock) => (clock === undefined ? first : earlier(first, clock)),
    after(now, hours * HOUR_MS),
  );
}

/**
 * Paper says what was true when it was printed, so everything that a tube is asked at its opening is asked here. It lets nobody do
 * anything: who checks whom is still two people's to say, on paper.
 */
export const issueDowntimePack: Rules<IssueDowntimePack> = {
  kind: 'decision',
  rules: [
    doseNotGiven(),
    rule('it is a closed tube of this therapy', ['H50'], ({ data }, { items }) => {
      const item = items[data.item];
      return item?.kind === 'tube' && item.status === 'present' && !item.returned
        ? undefined
        : finding('ITEM_NOT_READY', { item: data.item, status: item?.status ?? 'unknown' });
    }),
    ledgerClockIsRight(),
    rule('it carries its label of this therapy', ['H28', 'H50'], ({ data }, { items, labels }) => {
      const { item = data.item, label = '' } = items[data.item] ?? {};
      return labels[label]?.status === 'applied'
        ? undefined
        : finding('LABEL_NOT_CURRENT', { item, label });
    }),
    consentStands(),
    consentIsCurrent(unit),
    released(unit),
    notHeld(unit),
    relabelledByTwo(unit),
    rule('its seal was tested and is tight', ['H14', 'H50'], ({ data }, { items }) =>
      items[data.item]?.sealTight === true
        ? undefined
        : finding('SEAL_NOT_TESTED', { item: data.item }),
    ),
    notExpired(unit),
    withinUseTime(unit),
    notTooLongInTheWarm(unit),
    // Two packs for one dose are two doses for whoever has neither screen nor list.
    rule('no other pack of this dose is out', ['H26', 'H50'], (_command, { downtime }) => {
      const out = Object.values(downtime.packs).find(
        pack => outstandingForms(downtime, pack).length > 0,
      );
      return out && finding('PACK_OUT', { pack: out.pack, site: out.site });
    }),
  ],
  happen: ({ data, meta }, journey) => {
    const { coi, items, planned, site, batches, downtime } = journey;
    const item = items[data.item];
    const pack = nextId('PACK-', downtime.packs);
    return [
      {
        type: 'DowntimePackIssued',
        data: {
          pack,
          item: data.item,
          label: item?.label ?? '',
          site: planned?.site ?? site,
          ...(planned === undefined ? {} : { post: planned.post }),
          stage: batches[item?.batch ?? '']?.status ?? 'unknown',
          forms: formsOfPack(coi, pack),
          expiresAt: timestampOf(item?.expiresAt ?? meta.now),
          validUntil: timestampOf(validUntil(item, journey, meta.now)),
          keySha256: data.keySha256,
        },
      },
    ];
  },
};

export const tellPackHolder: Rules<TellPackHolder> = {
  kind: 'decision',
  needsNoTraining: true,
  rules: [
    rule('the pack is void, and nobody was told yet', [], ({ data }, { downtime }) => {
      const pack = downtime.packs[data.pack];
      return pack?.voided === undefined || pack.holderTold
        ? finding('ALREADY_DONE', { pack: data.pack })
        : undefined;
    }),
  ],
  happen: ({ data }) => [{ type: 'PackHolderTold', data }],
};
