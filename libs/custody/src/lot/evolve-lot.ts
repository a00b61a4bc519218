import { type Recorded, startOf } from '../kernel/event.js';
import { type Instant, instantOf } from '../kernel/instant.js';
import type { Certificate, LotEvent, MaterialKind } from './events.js';

/** A container of the lot that somebody opened, and until when what is in it may be used. */
export interface OpenedContainer {
  readonly container: string;
  readonly from: Instant;
  readonly until: Instant;
}

export interface Recall {
  readonly notice: string;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
  /** Until every therapy that is registered is held. */
  readonly open: boolean;
}

export interface Lot {
  /** Empty before anything is known of it. */
  readonly lot: string;
  /** Undefined until it is received: it may have been used, or recalled, before anybody said that it came. */
  readonly kind: MaterialKind | undefined;
  readonly containers: number;
  readonly expiresAt: Instant | undefined;
  readonly hoursInUse: number | undefined;
  readonly certificate: Certificate | undefined;
  readonly receivedBy: string | undefined;
  readonly releasedAt: Instant | undefined;
  readonly opened: readonly OpenedContainer[];
  readonly rejectedFor: string | undefined;
  readonly discardedAt: Instant | undefined;
  readonly recall: Recall | undefined;
  /** Every therapy that may have some of it. */
  readonly uses: ReadonlySet<string>;
}

export const unknownLot: Lot = {
  lot: '',
  kind: undefined,
  containers: 0,
  expiresAt: undefined,
  hoursInUse: undefined,
  certificate: undefined,
  receivedBy: undefined,
  releasedAt: undefined,
  opened: [],
  rejectedFor: undefined,
  discardedAt: undefined,
  recall: undefined,
  uses: new Set(),
};

export function evolveLot(state: Lot, event: Recorded<LotEvent>): Lot {
  switch (event.type) {
    case 'LotReceived': {
      const { lot, kind, containers, expiresAt, hoursInUse, certificate } = event.data;
      const receivedBy = event.actor.person;
      const until = instantOf(expiresAt);
      return {
        ...state,
        lot,
        kind,
        containers,
        hoursInUse,
        certificate,
        receivedBy,
        expiresAt: until,
      };
    }
    // A release counts from the moment at which it is on record, whatever its device says.
    case 'LotReleased':
      return { ...state, releasedAt: event.recordedAt };
    case 'LotOpened': {
      const { container, usableUntil } = event.data;
      const opened = { container, from: startOf(event), until: instantOf(usableUntil) };
      return { ...state, opened: [...state.opened, opened] };
    }
    case 'LotRejected':
      return { ...state, rejectedFor: event.data.reason };
    case 'LotDiscarded':
      return { ...state, discardedAt: startOf(event) };
    case 'LotUseRegistered': {
      const { lot, coi } = event.data;
      return { ...state, lot, uses: new Set([...state.uses, coi]), recall: reopened(state) };
    }
    case 'LotRecalled': {
      const { lot, notice, reason } = event.data;
      const by = event.actor.person;
      return { ...state, lot, recall: { notice, reason, by, at: event.recordedAt, open: true } };
    }
    case 'RecallCompleted':
      return { ...state, recall: state.recall && { ...state.recall, open: false } };
  }
}

const reopened = ({ recall }: Lot): Recall | undefined => recall && { ...recall, open: true };
