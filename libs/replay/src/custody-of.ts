import {
  type Item,
  type Journey,
  type Post,
  applyCorrections,
  evolveJourney,
  samePost,
  unstarted,
} from '@selfsame/custody';
import type { History } from './history.js';

/** A container in somebody's hands: from one event of the history until another, by their revisions. */
export interface Stay {
  readonly item: string;
  readonly post: Post;
  readonly from: number;
  /** The event that ended it; undefined while it lasts. */
  readonly until: number | undefined;
  /** Whether its cells went into the participant. */
  readonly ofDose: boolean;
}

/** A container that changed hands, or cells that went on in another container elsewhere. */
export interface Passing {
  readonly item: string;
  readonly from: Post;
  readonly to: Post;
  readonly at: number;
  readonly ofDose: boolean;
  /** Nobody was there to hand it over. */
  readonly oneSided: boolean;
}

export interface Custody {
  /** The containers whose cells went into the participant. */
  readonly ofDose: ReadonlySet<string>;
  readonly stays: readonly Stay[];
  readonly passings: readonly Passing[];
  /** The journey after the last of the events. */
  readonly journey: Journey;
}

const EXISTS = new Set<Item['status']>(['present', 'opened']);

interface Open {
  readonly post: Post;
  readonly from: number;
}

/** Who held what, and when: the journey's own state after each of its events, and nothing else. */
export function custodyOf(history: History): Custody {
  const open = new Map<string, Open>();
  const stays: Omit<Stay, 'ofDose'>[] = [];
  const passings: Omit<Passing, 'ofDose'>[] = [];
  let journey: Journey = unstarted;
  for (const event of applyCorrections(history)) {
    const before = journey.items;
    journey = evolveJourney(journey, event);
    if (journey.items === before) continue;
    const at = event.revision;
    for (const held of Object.values(journey.items)) {
      if (held === before[held.item]) continue;
      const { item, status, custodian } = held;
      const stay = open.get(item);
      const post = EXISTS.has(status) ? custodian : undefined;
      if (stay === undefined ? post === undefined : post && samePost(stay.post, post)) continue;
      if (stay !== undefined) {
        stays.push({ item, ...stay, until: at });
        open.delete(item);
      }
      if (post === undefined) continue;
      open.set(item, { post, from: at });
      if (stay === undefined) continue;
      const oneSided = event.type === 'CustodyTakenOver';
      passings.push({ item, from: stay.post, to: post, at, oneSided });
    }
  }
  for (const [item, stay] of open) stays.push({ item, ...stay, until: undefined });
  const ofDose = doseOf(journey);
  return {
    ofDose,
    stays: stays.map(stay => ({ ...stay, ofDose: ofDose.has(stay.item) })),
    passings: passings.map(passing => ({ ...passing, ofDose: ofDose.has(passing.item) })),
    journey,
  };
}

/** What was infused and all that it was made of; before there is a dose, everything may become it. */
function doseOf({ items }: Journey): ReadonlySet<string> {
  const infused = Object.values(items).filter(({ status }) => status === 'infused');
  if (infused.length === 0) return new Set(Object.keys(items));
  const dose = new Set<string>();
  const add = (item: string): void => {
    if (dose.has(item)) return;
    dose.add(item);
    items[item]?.parents.forEach(add);
  };
  for (const { item } of infused) add(item);
  return dose;
}
