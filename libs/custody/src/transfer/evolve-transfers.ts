import type { Recorded } from '../kernel/event.js';
import type { TransferEvent } from './events.js';

export interface Transfer {
  readonly transfer: string;
  readonly from: string;
  readonly to: string;
  readonly proposedBy: string;
  readonly open: boolean;
}

/** What a participant's stream folds to of it. */
export interface Moving {
  /** Where he is treated now. */
  readonly site: string;
  readonly formerSites: readonly string[];
  readonly transfers: Readonly<Record<string, Transfer>>;
}

const closed = ({ transfers }: Moving, transfer: string): Moving['transfers'] => {
  const known = transfers[transfer];
  return known === undefined ? transfers : { ...transfers, [transfer]: { ...known, open: false } };
};

/** Where somebody is treated, and who answers for him on the way: the site that has him, until the other one takes him. */
export function evolveTransfers(state: Moving, event: Recorded<TransferEvent>): Moving {
  switch (event.type) {
    case 'TransferProposed': {
      const { transfer, from, to } = event.data;
      const proposed = { transfer, from, to, proposedBy: event.actor.person, open: true };
      return { ...state, transfers: { ...state.transfers, [transfer]: proposed } };
    }
    case 'ParticipantTransferred': {
      const { transfer, from, to } = event.data;
      return {
        ...state,
        site: to,
        formerSites: [...new Set([...state.formerSites, from])].filter(site => site !== to),
        transfers: closed(state, transfer),
      };
    }
    case 'TransferEnded':
      return { ...state, transfers: closed(state, event.data.transfer) };
  }
}
