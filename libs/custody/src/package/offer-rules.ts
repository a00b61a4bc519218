import type { Journey, Offer } from '../journey/journey.js';
import type { Post } from '../kernel/actor.js';
import { samePost } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import { type Facts, finding } from '../kernel/finding.js';
import { MINUTE_MS, type Timestamp, after, timestampOf } from '../kernel/instant.js';
import { type Rule, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';

/** Custody passes by two sides, whether it is a package or a loose unit: these are the rules about the offer between. */
export interface Offered {
  readonly offer: Offer | undefined;
  readonly facts: Facts;
}
type Pick<C> = (command: C, journey: Journey) => readonly Offered[];

const first =
  <C extends Command>(pick: Pick<C>, wrong: (offer: Offer, command: C) => boolean) =>
  (command: C, journey: Journey): Offered | undefined =>
    pick(command, journey).find(({ offer }) => offer !== undefined && wrong(offer, command));

export const isOffered = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule('it is being offered', ['H19'], (command, journey) => {
    const missing = pick(command, journey).find(({ offer }) => offer === undefined);
    return missing && finding('NO_OFFER', missing.facts);
  });

export const offeredToActor = <C extends Command>(pick: Pick<C>): Rule<C, Journey> => {
  const foreign = first(pick, ({ to }, { meta }) => !samePost(to, meta.actor));
  return rule('it is offered to the post of the actor', ['H18', 'H19'], (command, journey) => {
    const found = foreign(command, journey);
    return found && finding('OFFER_TO_ANOTHER', { ...found.facts, to: found.offer?.to.post ?? '' });
  });
};

/** An offer that stands, taken by the side that it was made to. */
export function mayBeAccepted<C extends Command>(pick: Pick<C>): readonly Rule<C, Journey>[] {
  const own = first(pick, ({ by }, { meta }) => by === meta.actor.person);
  const lapsed = first(pick, (offer, command) => !isOpen(offer, command));
  return [
    isOffered(pick),
    offeredToActor(pick),
    apart(
      'handoff',
      (command, journey) => pick(command, journey).map(({ offer }) => offer?.by),
      (command, journey) => own(command, journey)?.facts ?? {},
    ),
    rule('the offer is still open', ['H19'], (command, journey) => {
      const found = lapsed(command, journey);
      return found && finding('OFFER_LAPSED', found.facts);
    }),
  ];
}

export const toAnotherPost = <C extends Command<string, { readonly to: Post }>>(): Rule<
  C,
  Journey
> =>
  rule('the other side is another post', ['H19'], ({ data, meta }) =>
    samePost(data.to, meta.actor) ? finding('OWN_OFFER') : undefined,
  );

/**
 * A lapsed offer stands in nobody's way: it is made again at once. It is the ledger that says how long one is open, and
 * its own clock that ends it: two sides who stand face to face are not kept apart by what another clock says.
 */
export const isOpen = (offer: Offer | undefined, { meta }: Command): boolean =>
  offer !== undefined && meta.now < offer.expiresAt;

/** Named by the command that made it: an offer that nobody may take twice. */
export const offerId = ({ meta }: Command): string => `OFFER-${meta.commandId}`;

export const offerExpiry = ({ meta }: Command, { protocol }: Journey): Timestamp =>
  timestampOf(after(meta.now, protocol.handoff.offerOpenMinutes * MINUTE_MS));
