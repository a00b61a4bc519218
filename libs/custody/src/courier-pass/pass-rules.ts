import { isConcerned } from '../hold/is-concerned.js';
import type { CourierPass, Journey } from '../journey/journey.js';
import { samePost } from '../kernel/actor.js';
import { type Finding, finding } from '../kernel/finding.js';
import { HOUR_MS, type Instant, after, timestampOf } from '../kernel/instant.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { PackageCommand } from '../package/commands.js';
import { toAnotherPost } from '../package/offer-rules.js';
import { packageIs, packageIsKnown } from '../package/outside-rules.js';
import type { CourierPassCommand, IssueCourierPass } from './commands.js';
import type { CourierPassEvent } from './events.js';

export const LONGEST_PASS_HOURS = 24;

/** The pass as events and tokens name whoever has it: a person without a staff number. */
export const PASS_PERSON = 'pass-';

/** In its name stands whose it is, so that nothing has to be looked up to find it. */
const passName = ({ coi, passes }: Journey): string => `${coi}-${Object.keys(passes).length + 1}`;

export const coiOfPass = (pass: string): string => pass.split('-')[0] ?? '';

/**
 * What a pass is no longer good for; undefined while it counts. It ends with its hours, with a word of whoever gave it, and when
 * the package is in other hands than those that it was to go through.
 */
export function passEnd(
  { packages }: Journey,
  { sscc, validUntil, revoked, to, heldBy }: CourierPass,
  now: Instant,
): Finding | undefined {
  const holder = packages[sscc]?.custodian;
  if (revoked) return finding('PASS_REVOKED', { sscc });
  if (holder === undefined || !(samePost(holder, to) || samePost(holder, heldBy)))
    return finding('PASS_PACKAGE_GONE', { sscc });
  return now >= validUntil ? finding('PASS_EXPIRED', { sscc }) : undefined;
}

/**
 * Whoever holds the package gives it out; and, once a courier has it whose pass is running out, where it is expected and where
 * his pass was given: nobody is left at a door with a box and no way to hand it over.
 */
function mayIssue({ data, meta }: IssueCourierPass, journey: Journey): Finding | undefined {
  const { sscc } = data.package;
  const known = journey.packages[sscc];
  if (known === undefined || samePost(known.custodian, meta.actor)) return undefined;
  const gaveOne = Object.values(journey.passes).some(
    pass => pass.sscc === sscc && samePost(pass.issuedAt, meta.actor),
  );
  const expectsIt = [known.destination.site, journey.planned?.site].includes(meta.actor.site);
  return samePost(known.custodian, data.to) && (gaveOne || expectsIt)
    ? undefined
    : finding('NOT_CUSTODIAN', { sscc, holder: known.custodian.post });
}

const isUnknown = (pass: CourierPass | undefined, secretSha256: string): boolean =>
  pass?.secretSha256 !== secretSha256;

export const passRules: Rulebook<CourierPassCommand, Journey, CourierPassEvent> = {
  IssueCourierPass: {
    kind: 'decision',
    rules: [
      packageIsKnown(),
      rule('the post holds the package, or expects it', ['H19'], mayIssue),
      packageIs('sealed', 'in-transit', 'received'),
      toAnotherPost(),
    ],
    happen: ({ data, meta }, journey) => [
      {
        type: 'CourierPassIssued',
        data: {
          pass: passName(journey),
          sscc: data.package.sscc,
          heldBy: journey.packages[data.package.sscc]?.custodian ?? data.to,
          to: data.to,
          validUntil: timestampOf(
            after(meta.now, Math.min(data.hours, LONGEST_PASS_HOURS) * HOUR_MS),
          ),
          secretSha256: data.secretSha256,
        },
      },
    ],
  },
  RedeemCourierPass: {
    kind: 'decision',
    rules: [
      rule('it is a pass', ['H43'], ({ data }, { passes }) =>
        isUnknown(passes[data.pass], data.secretSha256) ? finding('PASS_REFUSED') : undefined,
      ),
      rule('nobody else has it', ['H18', 'H43'], ({ data }, { passes }) => {
        const pass = passes[data.pass];
        return pass?.session === undefined ? undefined : finding('PASS_USED', { sscc: pass.sscc });
      }),
      rule('it still counts', ['H19', 'H43'], ({ data, meta }, journey) => {
        const pass = journey.passes[data.pass];
        return pass && passEnd(journey, pass, meta.now);
      }),
    ],
    happen: ({ data: { pass, session } }) => [
      { type: 'CourierPassRedeemed', data: { pass, session } },
    ],
  },
  RevokeCourierPass: {
    kind: 'decision',
    needsNoTraining: true,
    rules: [
      rule('the pass is there, and was not revoked', [], ({ data }, { passes }) => {
        const pass = Object.hasOwn(passes, data.pass) ? passes[data.pass] : undefined;
        return pass === undefined || pass.revoked
          ? finding('ALREADY_DONE', { pass: data.pass })
          : undefined;
      }),
      rule('the therapy concerns whoever revokes it', ['H31'], ({ meta }, journey) =>
        isConcerned(meta.actor, journey)
          ? undefined
          : finding('NOT_CONCERNED', { site: meta.actor.site }),
      ),
    ],
    happen: ({ data }) => [{ type: 'CourierPassRevoked', data }],
  },
};

/** What a pass is good for: everything that happens on the way, and nothing that begins or ends it. */
export const passCommands = [
  'AcceptHandoff',
  'RefuseHandoff',
  'DepartPackage',
  'OpenEnRoute',
  'OfferHandoff',
  'CancelOffer',
] as const satisfies readonly PackageCommand['type'][];

/** Whether the command is one of those, and about the package of the pass. */
export function beyondPass(
  { coi, sscc }: { readonly coi: string; readonly sscc: string },
  asked: { readonly coi: string; readonly type: string; readonly sscc: string | undefined },
): Finding | undefined {
  const isHis = asked.coi === coi && (asked.sscc === undefined || asked.sscc === sscc);
  return isHis && (passCommands as readonly string[]).includes(asked.type)
    ? undefined
    : finding('PASS_NOT_FOR_THIS', { sscc });
}
