import { rejectionOf } from '../hold/holds.js';
import { identityOf, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { stillToBeKept, unauthorised } from '../retention/retention-rules.js';
import { apart } from '../segregation.js';
import type { ConsentToDisposal, DisposalCommand, DisposeUnit, ReturnUnit } from './commands.js';
import type { DisposalEvent } from './events.js';

const unit = ({ data }: ReturnUnit | ConsentToDisposal | DisposeUnit) => [data.unit];

/** What could still become or be the participant's dose: a tube that stands open at the bed, too; nothing that QA rejected. */
const isViable = (journey: Journey, item: Item): boolean => {
  const { status, kind, returned, batch } = item;
  const batchStatus = journey.batches[batch]?.status;
  return (
    (status === 'present' || status === 'opened') &&
    kind !== 'sample' &&
    !returned &&
    batchStatus !== 'failed' &&
    batchStatus !== 'rejected' &&
    rejectionOf(journey, item) === undefined
  );
};

/** Nothing destroys the last material lightly (design A.5), until the dose is given. */
export const lastMaterial = (journey: Journey, doomed: Item): Finding | undefined => {
  if (journey.bedside.doseGiven || !isViable(journey, doomed)) return undefined;
  const others = Object.values(journey.items).some(
    item =>
      item.item !== doomed.item && !journey.missing.includes(item.item) && isViable(journey, item),
  );
  return others ? undefined : finding('LAST_MATERIAL', { item: doomed.item });
};

/**
 * Whole tubes that were released, or came back from where they were sent: product of the study, for which the sponsor answers.
 * What was never released is waste of the manufacturer, and what was thawed or opened
 * is waste of the ward.
 */
const isProductOfStudy = (journey: Journey, item: Item): boolean =>
  item.kind === 'tube' &&
  item.status === 'present' &&
  item.thawedUseBy === undefined &&
  (item.returned || wasReleased(journey, item));

const wasReleased = ({ batches, exceptionalSupplies }: Journey, { item, batch }: Item): boolean =>
  batches[batch]?.certifiedUnits.includes(item) === true ||
  Object.values(exceptionalSupplies).some(({ release }) => release?.units.includes(item));

/** Return and disposal are never stopped by a hold. */
export const disposalRules: Rulebook<DisposalCommand, Journey, DisposalEvent> = {
  ReturnUnit: {
    kind: 'fact',
    rules: [
      ...identityOf(unit, ['H51']),
      rule('what comes back is not used again', ['H51'], ({ data }) =>
        finding(
          'RETURNED',
          { reason: data.reason },
          { kind: 'unit', item: itemIds([data.unit])[0] ?? '' },
        ),
      ),
    ],
    happen: ({ data }) => [
      {
        type: 'UnitReturned',
        data: { item: itemIds([data.unit])[0] ?? '', reason: data.reason },
      },
    ],
  },
  AuthoriseDestruction: {
    kind: 'decision',
    rules: [
      rule(
        'each is a whole tube of the product that is still there',
        ['H51'],
        ({ data }, journey) => {
          const not = data.items.find(name => {
            const item = Object.hasOwn(journey.items, name) ? journey.items[name] : undefined;
            return item?.kind !== 'tube' || item.status !== 'present';
          });
          if (not === undefined) return undefined;
          const status = Object.hasOwn(journey.items, not) ? journey.items[not]?.status : undefined;
          return finding('ITEM_NOT_READY', { item: not, status: status ?? 'unknown' });
        },
      ),
    ],
    happen: ({ data }) => [{ type: 'DestructionAuthorised', data }],
  },
  ConsentToDisposal: {
    kind: 'decision',
    rules: [
      ...identityOf(unit, ['H51']),
      itemsAre(
        'the unit still exists',
        unit,
        ({ status }) => status === 'present' || status === 'opened',
      ),
    ],
    happen: ({ data }) => [
      {
        type: 'DisposalConsented',
        data: { item: itemIds([data.unit])[0] ?? '', reason: data.reason },
      },
    ],
  },
  DisposeUnit: {
    kind: 'act',
    rules: [
      ...identityOf(unit, ['H51']),
      itemsAre(
        'the unit still exists',
        unit,
        ({ status }) => status !== 'planned' && status !== 'disposed' && status !== 'assigned',
      ),
      rule('what is kept is kept as long as it must be', [], (command, journey) =>
        stillToBeKept(command, journey, command.data.unit.claim?.item ?? ''),
      ),
      rule('QA has signed for what was kept', [], ({ data }, journey) =>
        unauthorised(journey, itemOf(journey, data.unit)),
      ),
      rule('QA or the QP lets it be destroyed', [], ({ data, meta }, journey) =>
        meta.actor.role === 'qa' ||
        meta.actor.role === 'qp' ||
        journey.retention[itemOf(journey, data.unit)?.item ?? ''] !== undefined
          ? undefined
          : finding('UNAUTHORISED_DISPOSAL'),
      ),
      apart('disposal', ({ data }) => [data.witness]),
      rule('the last viable unit needs the QP and a physician', [], ({ data, meta }, journey) => {
        const doomed = itemOf(journey, data.unit);
        if (doomed === undefined) return undefined;
        const { disposalConsentedBy: physician } = doomed;
        const agreed = physician !== undefined && physician !== meta.actor.person;
        return meta.actor.role === 'qp' && agreed ? undefined : lastMaterial(journey, doomed);
      }),
      rule('the sponsor lets product of the study be destroyed', ['H51'], ({ data }, journey) => {
        const doomed = itemOf(journey, data.unit);
        return doomed !== undefined &&
          isProductOfStudy(journey, doomed) &&
          !doomed.destructionAuthorised
          ? finding('DESTRUCTION_NOT_AUTHORISED', { item: doomed.item })
          : undefined;
      }),
    ],
    happen: ({ data }) => [
      {
        type: 'UnitDisposed',
        data: {
          item: itemIds([data.unit])[0] ?? '',
          reason: data.reason,
          method: data.method,
          witness: data.witness,
        },
      },
    ],
  },
};
