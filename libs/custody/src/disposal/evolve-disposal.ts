import { type Evolution, changeItem, changeItems } from '../journey/change.js';
import type { DisposalEvent } from './events.js';

export const evolveDisposal: Evolution<DisposalEvent> = {
  UnitReturned: (journey, { data }) => changeItem(journey, data.item, { returned: true }),
  DisposalConsented: (journey, { data, actor }) =>
    changeItem(journey, data.item, { disposalConsentedBy: actor.person }),
  DestructionAuthorised: (journey, { data }) =>
    changeItems(journey, data.items, { destructionAuthorised: true }),
  UnitDisposed: (journey, { data }) =>
    changeItem(journey, data.item, { status: 'disposed', place: undefined, sscc: undefined }),
};
