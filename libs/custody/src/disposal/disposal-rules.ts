import { rejectionOf } from '../hold/holds.js';
import { identityOf, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
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
    item => item.item !== doomed.item && isViable(journey, item),
  );
  return others ? undefined : finding('LAST_MATERIAL', { item: doomed.item });
};

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
        ({ status }) => status !== 'planned' && status !== 'disposed',
      ),
      rule('QA or the QP lets it be destroyed', [], ({ meta }) =>
        meta.actor.role === 'qa' || meta.actor.role === 'qp'
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
