import { applyCorrections } from '../correction/apply-corrections.js';
import { evolve } from '../journey/evolve.js';
import type { JourneyEvent } from '../journey/events.js';
import { type Item, type Journey, unstarted } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import { type Timestamp, timestampOf } from '../kernel/instant.js';

/**
 * What became of one tube of the product, as the accounts of an investigational product ask for it (ICH E6(R3) 2.10.3,
 * 21 CFR 312.62(a)). A moment is when the ledger recorded it; undefined where it has not happened.
 */
export interface TubeAccount {
  readonly tube: string;
  readonly batch: string;
  readonly filledAt: Timestamp;
  readonly filledMicrolitres: number;
  /** When it came into the custody of the site where it is given. */
  readonly receivedAt: Timestamp | undefined;
  /** When it was thawed: from then on it is used, or wasted. */
  readonly thawedAt: Timestamp | undefined;
  /** When it was opened for the participant. */
  readonly dispensedAt: Timestamp | undefined;
  readonly administeredMicrolitres: number;
  /** The earlier therapy that it was made for, and the later one that it was passed to: counted once, where it ends. */
  readonly assumedFrom: string | undefined;
  readonly assignedTo: string | undefined;
  readonly returnedAt: Timestamp | undefined;
  readonly destroyedAt: Timestamp | undefined;
  /** Whole, and at the site where it is given: what a monitor counts with his own eyes. */
  readonly isOnHand: boolean;
  /** Whole, wherever it lies: in quarantine, in the bank, on its way. */
  readonly isThere: boolean;
}

type Account = { -readonly [Field in keyof TubeAccount]: TubeAccount[Field] };

const isProduct = ({ kind }: Item): boolean => kind === 'tube';
const siteOfDose = ({ planned, site }: Journey): string => planned?.site ?? site;
const isAtSite = ({ custodian }: Item, journey: Journey): boolean =>
  custodian?.site === siteOfDose(journey);

/** Every tube that was ever filled for one therapy, corrections in their place. */
export function accountabilityOf(
  events: readonly Recorded<JourneyEvent>[],
): readonly TubeAccount[] {
  const accounts = new Map<string, Account>();
  let journey = unstarted;
  for (const event of applyCorrections(events)) {
    journey = evolve(journey, event);
    const at = timestampOf(event.recordedAt);
    for (const item of Object.values(journey.items).filter(isProduct)) {
      const account = accounts.get(item.item);
      if (account !== undefined && isAtSite(item, journey)) account.receivedAt ??= at;
    }
    note(accounts, event, at, journey);
  }
  for (const [tube, account] of accounts) {
    const item = journey.items[tube];
    account.isThere = item?.status === 'present';
    account.isOnHand = item?.status === 'present' && !item.returned && isAtSite(item, journey);
  }
  return [...accounts.values()];
}

const untouched = {
  receivedAt: undefined,
  thawedAt: undefined,
  dispensedAt: undefined,
  administeredMicrolitres: 0,
  assumedFrom: undefined,
  assignedTo: undefined,
  returnedAt: undefined,
  destroyedAt: undefined,
  isOnHand: false,
  isThere: false,
};

/** What one event says of a tube. */
function note(
  accounts: Map<string, Account>,
  event: Recorded<JourneyEvent>,
  at: Timestamp,
  { items }: Journey,
): void {
  switch (event.type) {
    case 'TubesFilled':
      for (const tube of event.data.tubes)
        accounts.set(tube, {
          ...untouched,
          tube,
          batch: items[tube]?.batch ?? '',
          filledAt: at,
          filledMicrolitres: event.data.volumeMicrolitres,
        });
      return;
    case 'UnitAssumed': {
      const { item, batch, from, volumeMicrolitres } = event.data;
      accounts.set(item, {
        ...untouched,
        tube: item,
        batch,
        filledAt: at,
        filledMicrolitres: volumeMicrolitres,
        assumedFrom: from.coi,
      });
      return;
    }
    case 'UnitAssigned': {
      const account = accounts.get(event.data.item);
      if (account !== undefined) account.assignedTo = event.data.to.coi;
      return;
    }
    case 'InfusionCompleted':
    case 'InfusionAborted':
      // On paper, where no syringe could be labelled, the tube itself is what was given.
      for (const tube of [event.data.syringe, ...(items[event.data.syringe]?.parents ?? [])]) {
        const account = accounts.get(tube);
        if (account !== undefined)
          account.administeredMicrolitres += event.data.volumes.infusedMicrolitres;
      }
      return;
    case 'UnitThawed':
      return noteFirst(accounts.get(event.data.item), 'thawedAt', at);
    case 'TubeOpened':
      return noteFirst(accounts.get(event.data.item), 'dispensedAt', at);
    case 'UnitReturned':
      return noteFirst(accounts.get(event.data.item), 'returnedAt', at);
    case 'UnitDisposed':
      return noteFirst(accounts.get(event.data.item), 'destroyedAt', at);
    default:
      return;
  }
}

function noteFirst(
  account: Account | undefined,
  what: 'thawedAt' | 'dispensedAt' | 'returnedAt' | 'destroyedAt',
  at: Timestamp,
): void {
  if (account !== undefined) account[what] ??= at;
}
