import { identityOf, itemIds, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { inCustody } from '../journey/use-rules.js';
import { postOf, samePost } from '../kernel/actor.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import type { AcceptUnits, OfferUnits } from './commands.js';
import type { PackageEvent } from './events.js';
import { type Offered, mayBeAccepted, offerExpiry, offerId, toAnotherPost } from './offer-rules.js';
import { eachOnce } from './package-rules.js';

type Rules<C extends OfferUnits | AcceptUnits> = CommandRules<C, Journey, PackageEvent>;

const scanned = ({ data }: OfferUnits | AcceptUnits) => data.units;

const units = (command: OfferUnits | AcceptUnits, journey: Journey): readonly Item[] =>
  itemIds(scanned(command)).flatMap(item => journey.items[item] ?? []);

const loose = itemsAre(
  'the units are here and in no package',
  scanned,
  ({ status, sscc }) => (status === 'present' || status === 'opened') && sscc === undefined,
);

/** What changed hands in between is not the other side's to give any more. */
const offered = (command: AcceptUnits, journey: Journey): readonly Offered[] =>
  units(command, journey).map(({ item, offer, custodian }) => ({
    offer:
      offer !== undefined && custodian !== undefined && samePost(offer.from, custodian)
        ? offer
        : undefined,
    facts: { item },
  }));

/** Inside one site, from post to post, without a package: the giver scans every unit, and it stays his. */
export const offerUnits: Rules<OfferUnits> = {
  kind: 'decision',
  rules: [
    ...identityOf(scanned, ['H18']),
    loose,
    inCustody(units),
    toAnotherPost(),
    rule('both posts are of one site', ['H19'], ({ data, meta }) =>
      data.to.site === meta.actor.site ? undefined : finding('NO_OFFER', { to: data.to.site }),
    ),
  ],
  happen: (command, journey) => [
    {
      type: 'UnitsOffered',
      data: {
        offer: offerId(command),
        items: eachOnce(command.data.units),
        from: postOf(command.meta.actor),
        to: command.data.to,
        expiresAt: offerExpiry(command, journey),
      },
    },
  ],
};

/** The receiver scans every unit again, and from then on it is his. */
export const acceptUnits: Rules<AcceptUnits> = {
  kind: 'act',
  rules: [...identityOf(scanned, ['H18']), loose, ...mayBeAccepted<AcceptUnits>(offered)],
  happen: (command, journey) => {
    const to = postOf(command.meta.actor);
    const [first] = units(command, journey);
    return [
      {
        type: 'UnitsHandedOver',
        data: { items: eachOnce(command.data.units), from: first?.custodian ?? to, to },
      },
    ];
  },
};
