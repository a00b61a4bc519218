import type { Journey, Offer } from '../journey/journey.js';
import { postOf, samePost } from '../kernel/actor.js';
import { finding } from '../kernel/finding.js';
import { timestampOf } from '../kernel/instant.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import type {
  AcceptHandoff,
  CancelOffer,
  ExpireOffer,
  OfferHandoff,
  RefuseHandoff,
  TakeOver,
} from './commands.js';
import type { PackageEvent } from './events.js';
import {
  type Offered,
  isOffered,
  isOpen,
  mayBeAccepted,
  offerExpiry,
  offerId,
  offeredToActor,
  toAnotherPost,
} from './offer-rules.js';
import {
  type AboutPackage,
  heldByActor,
  isOvertaken,
  loggerIsTheOne,
  notToldTooLate,
  overtakenOr,
  packageIs,
  packageIsKnown,
  packageOf,
  sealIsTheOne,
  toldInTime,
  unlessToldTooLate,
} from './outside-rules.js';

type Rules<C extends { type: string }> = CommandRules<C & AboutPackage, Journey, PackageEvent>;

const offerOf = (command: AboutPackage, journey: Journey): Offer | undefined =>
  packageOf(command, journey)?.offer;

const offered = (command: AboutPackage, journey: Journey): readonly Offered[] => {
  const known = packageOf(command, journey);
  return known === undefined ? [] : [{ offer: known.offer, facts: { sscc: known.sscc } }];
};

/** Nobody is offered what somebody else has. */
const isHolder = (command: OfferHandoff, journey: Journey): boolean => {
  const known = packageOf(command, journey);
  return known !== undefined && samePost(known.custodian, command.meta.actor);
};

/** Asked as it happens; one that was made without a signal is told afterwards, and stands from when the ledger hears it. */
export const offerHandoff: Rules<OfferHandoff> = {
  kind: 'act',
  rules: [
    packageIsKnown(),
    notToldTooLate(),
    ...unlessToldTooLate<OfferHandoff>(
      heldByActor(),
      packageIs('sealed', 'in-transit', 'received'),
    ),
    sealIsTheOne(),
    loggerIsTheOne(),
    ...unlessToldTooLate<OfferHandoff>(
      rule('it is not being offered already', [], (command, journey) =>
        isOpen(offerOf(command, journey), command)
          ? finding('ALREADY_DONE', { sscc: command.data.package.sscc })
          : undefined,
      ),
    ),
    toAnotherPost(),
  ],
  happen: (command, journey) => [
    {
      type: 'HandoffOffered',
      data: {
        offer: offerId(command),
        sscc: command.data.package.sscc,
        from: postOf(command.meta.actor),
        to: command.data.to,
        expiresAt: offerExpiry(command, journey),
        ...(isHolder(command, journey) ? {} : { overtaken: true }),
      },
    },
  ],
};

/** Asked for as it happens; a handoff that was done on paper is told afterwards, and custody follows it. */
export const acceptHandoff: Rules<AcceptHandoff> = {
  kind: 'act',
  rules: [
    packageIsKnown(),
    notToldTooLate(),
    ...unlessToldTooLate<AcceptHandoff>(...mayBeAccepted<AcceptHandoff>(offered)),
    sealIsTheOne(),
    loggerIsTheOne(),
  ],
  happen: (command, journey) => {
    const offer = offerOf(command, journey);
    return [
      {
        type: 'HandoffAccepted',
        data: {
          offer: offer?.offer ?? '',
          sscc: command.data.package.sscc,
          from: offer?.from ?? packageOf(command, journey)?.custodian ?? postOf(command.meta.actor),
          to: postOf(command.meta.actor),
          ...overtakenOr(command, journey),
        },
      },
    ];
  },
};

/** H20: what was refused is in doubt until QA has looked, whoever holds it. */
export const refuseHandoff: Rules<RefuseHandoff> = {
  kind: 'fact',
  rules: [
    packageIsKnown(),
    offeredToActor(offered),
    rule('what is refused is looked at by QA', ['H20'], ({ data }) =>
      finding(
        'PACKAGE_REFUSED',
        { reason: data.reason },
        { kind: 'package', sscc: data.package.sscc },
      ),
    ),
  ],
  happen: (command, journey) => {
    const { package: refused, reason, photoSha256 } = command.data;
    return [
      {
        type: 'HandoffRefused',
        data: {
          offer: offerOf(command, journey)?.offer ?? '',
          sscc: refused.sscc,
          reason,
          ...(photoSha256 === undefined ? {} : { photoSha256 }),
        },
      },
    ];
  },
};

export const cancelOffer: Rules<CancelOffer> = {
  kind: 'decision',
  rules: [packageIsKnown(), heldByActor(), isOffered(offered)],
  happen: (command, journey) => [
    {
      type: 'OfferCancelled',
      data: {
        offer: offerOf(command, journey)?.offer ?? '',
        sscc: command.data.package.sscc,
        reason: command.data.reason,
      },
    },
  ],
};

export const expireOffer: CommandRules<ExpireOffer, Journey, PackageEvent> = {
  kind: 'decision',
  rules: [
    rule('the offer is open and its time is over', [], ({ data, meta }, journey) => {
      const offer = journey.packages[data.sscc]?.offer;
      return offer === undefined || offer.offer !== data.offer || meta.now < offer.expiresAt
        ? finding('NO_OFFER', { sscc: data.sscc })
        : undefined;
    }),
  ],
  happen: ({ data, meta }, journey) => [
    {
      type: 'OfferExpired',
      data: {
        ...data,
        expiresAt: timestampOf(journey.packages[data.sscc]?.offer?.expiresAt ?? meta.now),
      },
    },
  ],
};

/**
 * Tapped twice, or told again under another number: his post has taken it, has it in its hands, and nothing changes. Where a colleague
 * of the same post was handed it, this is the first that anybody hears of it.
 */
const isHeldAlready = (command: TakeOver, journey: Journey): boolean => {
  const known = packageOf(command, journey);
  return (
    known?.takenOver === true &&
    samePost(known.custodian, command.meta.actor) &&
    known.deposit === undefined
  );
};

/** The other side is missing: custody must follow reality all the same, and stays red for ever. */
export const takeOver: Rules<TakeOver> = {
  kind: 'fact',
  rules: [
    packageIsKnown(),
    toldInTime(),
    rule('custody changes by two sides', ['H19'], (command, journey) =>
      isHeldAlready(command, journey)
        ? undefined
        : finding('CUSTODY_GAP', { sscc: command.data.package.sscc }),
    ),
    rule('whoever has it was handed it', ['H19'], (command, journey) => {
      const known = packageOf(command, journey);
      return known?.takenOver === true && !isHeldAlready(command, journey)
        ? finding('CUSTODY_DISPUTED', { sscc: known.sscc, other: known.custodian.post })
        : undefined;
    }),
    // Nobody waits with cells in his hands for a second person: who had none says so, and QA asks.
    rule('a second person was there', ['H31'], (command, journey) => {
      const { data, meta } = command;
      const alone = data.witness === undefined || data.witness === meta.actor.person;
      return alone && !isHeldAlready(command, journey)
        ? finding('TAKEN_OVER_ALONE', { sscc: data.package.sscc })
        : undefined;
    }),
  ],
  happen: (command, journey) =>
    isHeldAlready(command, journey)
      ? []
      : [
          {
            type: 'CustodyTakenOver',
            data: {
              sscc: command.data.package.sscc,
              from: packageOf(command, journey)?.custodian ?? postOf(command.meta.actor),
              to: postOf(command.meta.actor),
              reason: command.data.reason,
              ...(command.data.witness === undefined ? {} : { witness: command.data.witness }),
              ...(isOvertaken(command, journey) ? { overtaken: true } : {}),
            },
          },
        ],
};
