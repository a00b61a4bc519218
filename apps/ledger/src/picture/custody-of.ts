import {
  type Item,
  type Journey,
  type JourneyEvent,
  type Post,
  type ReadEvent,
  evolveJourney,
  samePost,
  unstarted,
} from '@selfsame/custody';

export type History = readonly ReadEvent<JourneyEvent>[];

/** A container in somebody's hands: from one event of the history until another. */
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
  const passings: (Omit<Passing, 'ofDose'> & { readonly item: string })[] = [];
  let journey: Journey = unstarted;
  for (const [at, event] of history.entries()) {
    journey = evolveJourney(journey, event);
    for (const { item, status, custodian } of Object.values(journey.items)) {
      const held = open.get(item);
      const post = EXISTS.has(status) ? custodian : undefined;
      if (held === undefined ? post === undefined : post && samePost(held.post, post)) continue;
      if (held !== undefined) {
        stays.push({ item, ...held, until: at });
        open.delete(item);
      }
      if (post === undefined) continue;
      open.set(item, { post, from: at });
      if (held === undefined) continue;
      const oneSided = event.type === 'CustodyTakenOver';
      passings.push({ item, from: held.post, to: post, at, oneSided });
    }
  }
  for (const [item, held] of open) stays.push({ item, ...held, until: undefined });
  const ofDose = doseOf(journey);
  return {
    ofDose,
    stays: stays.map(stay => ({ ...stay, ofDose: ofDose.has(stay.item) })),
    passings: passings.map(({ item, ...passing }) => ({ ...passing, ofDose: ofDose.has(item) })),
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
