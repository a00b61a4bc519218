import type { Item, Journey, Package } from '../journey/journey.js';
import { notExpired, notHeld, released } from '../journey/use-rules.js';
import { type Post, samePost } from '../kernel/actor.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import { relabelledByTwo } from '../relabelling/relabelling.js';
import type { RerouteDestination } from './commands.js';
import type { DestinationRerouted, OfferCancelled } from './events.js';
import { packageIs, packageIsKnown, packageOf } from './outside-rules.js';
import { isWayBack, treats } from './ways.js';

/** On its way it asks no gate again before it is opened: so whoever turns it towards a patient asks for it. */
function newlyTowardsPatient(command: RerouteDestination, journey: Journey): readonly Item[] {
  const known = packageOf(command, journey);
  if (known?.status !== 'in-transit' || known.leg !== 'product') return [];
  if (isWayBack(known, command.data.destination, journey)) return [];
  return known.items.flatMap(item => journey.items[item] ?? []);
}

/** Who waits for it where it does not go any more need not wait. A courier's own offer stands: he only drives elsewhere. */
const isVoid = ({ offer, destination }: Package, to: Post): boolean =>
  offer !== undefined && offer.to.site === destination.site && offer.to.site !== to.site;

export const rerouteDestination: CommandRules<
  RerouteDestination,
  Journey,
  DestinationRerouted | OfferCancelled
> = {
  kind: 'decision',
  rules: [
    packageIsKnown(),
    packageIs('packed', 'sealed', 'in-transit'),
    rule('it goes elsewhere than before', [], (command, journey) => {
      const known = packageOf(command, journey);
      return known !== undefined && samePost(known.destination, command.data.destination)
        ? finding('ALREADY_DONE', { sscc: known.sscc })
        : undefined;
    }),
    rule(
      'a product goes where its participant is treated, or back',
      ['H18'],
      (command, journey) => {
        const known = packageOf(command, journey);
        const { destination } = command.data;
        return known === undefined ||
          known.leg !== 'product' ||
          treats(destination.site, journey) ||
          isWayBack(known, destination, journey)
          ? undefined
          : finding('NOT_DESTINATION', {
              sscc: known.sscc,
              meantFor: journey.planned?.site ?? journey.site,
            });
      },
    ),
    released(newlyTowardsPatient),
    notHeld(newlyTowardsPatient),
    relabelledByTwo(newlyTowardsPatient),
    notExpired(newlyTowardsPatient),
  ],
  happen: (command, journey) => {
    const { destination, reason } = command.data;
    const known = packageOf(command, journey);
    if (known === undefined) return [];
    const { sscc, offer } = known;
    const rerouted: DestinationRerouted = {
      type: 'DestinationRerouted',
      data: { sscc, from: known.destination, to: destination, reason },
    };
    if (offer === undefined || !isVoid(known, destination)) return [rerouted];
    return [
      rerouted,
      { type: 'OfferCancelled', data: { sscc, offer: offer.offer, reason: 'it goes elsewhere' } },
    ];
  },
};
