import { identityOf, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { DisposalCommand, DisposeUnit, ReturnUnit } from './commands.js';
import type { DisposalEvent } from './events.js';

const unit = ({ data }: ReturnUnit | DisposeUnit) => [data.unit];

/** What could still become or be the participant's dose. */
const isViable = ({ status, kind, returned }: Item): boolean =>
  status === 'present' && kind !== 'sample' && !returned;

/** Return and disposal are never stopped by a hold; nothing destroys the last material lightly. */
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
  DisposeUnit: {
    kind: 'act',
    rules: [
      ...identityOf(unit, ['H51']),
      itemsAre(
        'the unit still exists',
        unit,
        ({ status }) => status === 'present' || status === 'opened' || status === 'labelled',
      ),
      rule('QA or the QP lets it be destroyed', [], ({ meta }) =>
        meta.actor.role === 'qa' || meta.actor.role === 'qp'
          ? undefined
          : finding('UNAUTHORISED_DISPOSAL'),
      ),
      rule('the last viable unit needs the QP', [], ({ data, meta }, journey) => {
        const doomed = itemOf(journey, data.unit);
        if (doomed === undefined || !isViable(doomed) || meta.actor.role === 'qp') return undefined;
        const others = Object.values(journey.items).some(
          item => item.item !== doomed.item && isViable(item),
        );
        return others || journey.bedside.ended !== undefined
          ? undefined
          : finding('LAST_MATERIAL', { item: doomed.item });
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
