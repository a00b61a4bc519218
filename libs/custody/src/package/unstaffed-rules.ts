import type { Journey } from '../journey/journey.js';
import { type Post, postOf, samePost } from '../kernel/actor.js';
import { startTime } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { type CommandRules, type Rule, rule } from '../kernel/rule.js';
import type {
  CollectPackage,
  DepositPackage,
  PresentedUnstaffed,
  ReportNotFound,
} from './commands.js';
import type { PackageEvent } from './events.js';
import { isOpen } from './offer-rules.js';
import {
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
import { mayGoToPatient, towardsPatient } from './towards-patient.js';

type Rules<C extends DepositPackage | CollectPackage | ReportNotFound> = CommandRules<
  C,
  Journey,
  PackageEvent
>;

/** Where nobody has declared a limit, a package is looked for after an hour. */
const USUAL_LIMIT_MINUTES = 60;

const placeOf = ({ site, post, declared }: PresentedUnstaffed, left: Post): Post => ({
  organisation: declared?.organisation ?? left.organisation,
  site,
  post,
});

/**
 * H19: exactly one custodian at every instant, also where nobody stands. A locker answers for nothing: whoever put it in does, until
 * it is fetched. An airline answers under its waybill, and customs for what they keep.
 */
export const depositPackage: Rules<DepositPackage> = {
  kind: 'act',
  rules: [
    packageIsKnown(),
    toldInTime(),
    heldByActor(),
    packageIs('sealed', 'in-transit', 'received'),
    sealIsTheOne(),
    loggerIsTheOne(),
    rule('it is not being offered to somebody', ['H19'], (command, journey) =>
      isOpen(packageOf(command, journey)?.offer, command)
        ? finding('ALREADY_DONE', { sscc: command.data.package.sscc, status: 'offered' })
        : undefined,
    ),
    rule('it is a post at which nobody stands', ['H19'], ({ data: { at } }) =>
      at.declared === undefined ? finding('NOT_UNSTAFFED', { post: at.post }) : undefined,
    ),
    // Left for the ward by somebody who has not departed, it departs with whoever fetches it.
    ...mayGoToPatient<DepositPackage>((command, journey) =>
      packageOf(command, journey)?.status === 'in-transit'
        ? []
        : towardsPatient(command, command.data.for, journey),
    ),
  ],
  happen: (command, journey) => {
    const { meta, data } = command;
    const { sscc } = data.package;
    const from = postOf(meta.actor);
    const at = placeOf(data.at, from);
    const { kind = 'unknown', limitMinutes = USUAL_LIMIT_MINUTES } = data.at.declared ?? {};
    const answers = kind === 'airline' || kind === 'customs';
    return [
      {
        type: 'PackageDeposited',
        data: {
          sscc,
          at,
          kind,
          from,
          custodian: answers ? at : from,
          for: data.for,
          proof: data.proof,
          ...(data.photoSha256 === undefined ? {} : { photoSha256: data.photoSha256 }),
          collectBy: timestampOf(after(startTime(command), limitMinutes * MINUTE_MS)),
          ...(isOvertaken(command, journey) ? { overtaken: true } : {}),
        },
      },
    ];
  },
};

const mayBeCollected: readonly Rule<CollectPackage, Journey>[] = [
  rule('it was left where nobody stands', ['H19'], (command, journey) =>
    packageOf(command, journey)?.deposit === undefined
      ? finding('NOT_DEPOSITED', { sscc: command.data.package.sscc })
      : undefined,
  ),
  rule('it was left in this very place', ['H18'], (command, journey) => {
    const deposit = packageOf(command, journey)?.deposit;
    const { site, post } = command.data.at;
    return deposit !== undefined && (deposit.at.site !== site || deposit.at.post !== post)
      ? finding('WRONG_POST', { site: deposit.at.site, post: deposit.at.post })
      : undefined;
  }),
  rule('it was left for the post of the actor, or by it', ['H18', 'H19'], (command, journey) => {
    const deposit = packageOf(command, journey)?.deposit;
    const { actor } = command.meta;
    return deposit !== undefined && !samePost(deposit.for, actor) && !samePost(deposit.by, actor)
      ? finding('OFFER_TO_ANOTHER', { sscc: command.data.package.sscc, to: deposit.for.post })
      : undefined;
  }),
  rule('it is the code or waybill under which it was left', ['H18'], (command, journey) => {
    const deposit = packageOf(command, journey)?.deposit;
    return deposit !== undefined && deposit.proofSha256 !== command.data.proof.sha256
      ? finding('PROOF_DIFFERS', { sscc: command.data.package.sscc })
      : undefined;
  }),
];

export const collectPackage: Rules<CollectPackage> = {
  kind: 'act',
  rules: [
    packageIsKnown(),
    notToldTooLate(),
    ...unlessToldTooLate<CollectPackage>(...mayBeCollected),
    sealIsTheOne(),
    loggerIsTheOne(),
  ],
  happen: (command, journey) => {
    const known = packageOf(command, journey);
    const to = postOf(command.meta.actor);
    return [
      {
        type: 'PackageCollected',
        data: {
          sscc: command.data.package.sscc,
          at: placeOf(command.data.at, known?.deposit?.at ?? to),
          from: known?.custodian ?? to,
          to,
          ...overtakenOr(command, journey),
        },
      },
    ];
  },
};

export const reportNotFound: Rules<ReportNotFound> = {
  kind: 'fact',
  rules: [
    packageIsKnown(),
    rule('a package is where it was left', ['H18', 'H19'], ({ data }) =>
      finding(
        'PACKAGE_NOT_FOUND',
        { site: data.at.site, post: data.at.post },
        { kind: 'package', sscc: data.package.sscc },
      ),
    ),
  ],
  happen: ({ data: { package: known, at } }) => [
    {
      type: 'PackageNotFound',
      data: { sscc: known.sscc, at: { site: at.site, post: at.post } },
    },
  ],
};
