import { samePost } from '../kernel/actor.js';
import { type Command, gateTime } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { MINUTE_MS } from '../kernel/instant.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { ReleaseStage } from '../protocol/definition.js';
import { isReleasedExceptionally } from '../exceptional-supply/exceptional-release.js';
import { causeOf, openHoldOn, rejectionOf } from '../hold/holds.js';
import type { Item, Journey } from './journey.js';

/** A device clock further off than this cannot be used to pass a time gate. */
const MAX_CLOCK_OFFSET_MS = 2 * MINUTE_MS;

type Pick<C> = (command: C, journey: Journey) => readonly Item[];

const first =
  <C extends Command>(
    pick: Pick<C>,
    check: (item: Item, journey: Journey, command: C) => Finding | undefined,
  ) =>
  (command: C, journey: Journey): Finding | undefined => {
    for (const item of pick(command, journey)) {
      const found = check(item, journey, command);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** H20, H21 and every other doubt end in a hold: this is where a hold stops use, and only use. */
export const notHeld = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule(
    'nothing of it is on hold',
    ['H25', 'H52'],
    first(pick, (item, journey) => {
      const hold = openHoldOn(journey, item);
      return hold && finding('HELD', { item: item.item, hold: hold.hold, cause: causeOf(hold) });
    }),
  );

export const consentStands = <C extends Command>(): Rule<C, Journey> =>
  rule('the participant still takes part', ['H48'], (_command, journey) =>
    journey.participationEnded === undefined
      ? undefined
      : finding('CONSENT_ENDED', { cause: journey.participationEnded }),
  );

const STAGES: readonly string[] = ['growing', 'conditional', 'final'];

const releasedAt = (journey: Journey, item: Item, stage: ReleaseStage): boolean =>
  STAGES.indexOf(journey.batches[item.batch]?.status ?? 'failed') >= STAGES.indexOf(stage);

/** A certification names its units; a syringe is released with the tube that it was drawn from. */
const isCertified = (journey: Journey, { item, batch, kind, parents }: Item): boolean => {
  const certified = journey.batches[batch]?.certifiedUnits ?? [];
  return kind === 'syringe'
    ? parents.some(parent => certified.includes(parent))
    : certified.includes(item);
};

/** Why nobody may be given it as far as the QP is concerned; undefined of what is released. */
export function unreleased(item: Item, journey: Journey): Finding | undefined {
  const status = journey.batches[item.batch]?.status ?? 'unknown';
  const rejected = status === 'rejected' || rejectionOf(journey, item) !== undefined;
  if (rejected) return finding('REJECTED', { item: item.item, batch: item.batch });
  const isReleased = releasedAt(journey, item, journey.protocol.administration.releaseStage);
  return (isReleased && isCertified(journey, item)) || isReleasedExceptionally(journey, item)
    ? undefined
    : finding('NOT_RELEASED', { item: item.item, batch: item.batch, status });
}

/** H13, checked both where the package departs and at the bedside. */
export const released = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule(
    'the QP has released it at the stage that the protocol wants, or as an exception',
    ['H13'],
    first(pick, unreleased),
  );

export const notExpired = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule(
    'it is not past its expiry',
    ['H34'],
    first(pick, (item, _journey, command) =>
      // What has no expiry was never filled here: nobody can say how long it lasts.
      item.expiresAt === undefined || gateTime(command) >= item.expiresAt
        ? finding('EXPIRED', { item: item.item, limit: 'shelf-life' })
        : undefined,
    ),
  );

/** H22, H36: the shorter clocks, from the thaw, from the reconstitution and from the opening. */
export const withinUseTime = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule(
    'it is used in time after thaw and opening',
    ['H22', 'H36'],
    first(pick, (item, _journey, command) => {
      const now = gateTime(command);
      const late = [item.thawedUseBy, item.preparedUseBy, item.openedUseBy].some(
        by => by !== undefined && now >= by,
      );
      return late ? finding('EXPIRED', { item: item.item, limit: 'in-use' }) : undefined;
    }),
  );

/** H19: who has not accepted does not hold, and who does not hold cannot use. */
export const inCustody = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule(
    'the post of the actor holds it',
    ['H19'],
    first(pick, (item, _journey, { meta }) =>
      item.custodian !== undefined && !samePost(item.custodian, meta.actor)
        ? finding('NOT_CUSTODIAN', { item: item.item, holder: item.custodian.post })
        : undefined,
    ),
  );

/**
 * H23: a wrong clock may record, but it opens no gate.
 *
 * @param pick what could expire by this command; where that is nothing, nobody is kept waiting
 */
export const deviceClockIsRight = <C extends Command>(pick?: Pick<C>): Rule<C, Journey> =>
  rule('the clock of the device is right', ['H23'], (command, journey) => {
    const { meta } = command;
    if (pick !== undefined && pick(command, journey).length === 0) return undefined;
    const offMs = meta.occurredAt - meta.now;
    return Math.abs(offMs) > MAX_CLOCK_OFFSET_MS && meta.afterTheFact === undefined
      ? finding('DEVICE_CLOCK_OFF', { offSeconds: Math.round(offMs / 1000) })
      : undefined;
  });

/**
 * A ledger whose clock runs behind its own records, or has jumped, cannot tell whether something has expired. What has
 * happened is recorded all the same, and nothing that preserves is kept waiting.
 *
 * @param pick what could expire by this command; where that is nothing, the time does not matter
 */
export const ledgerClockIsRight = <C extends Command>(pick?: Pick<C>): Rule<C, Journey> =>
  rule('the clock of the ledger is right', ['H23'], (command, journey) => {
    const { meta } = command;
    if (pick !== undefined && pick(command, journey).length === 0) return undefined;
    if (meta.clockOffMs !== undefined)
      return finding('LEDGER_CLOCK_DOUBTED', { offSeconds: Math.round(meta.clockOffMs / 1000) });
    return meta.now < journey.lastRecordedAt - MAX_CLOCK_OFFSET_MS
      ? finding('LEDGER_CLOCK_OFF', {
          behindSeconds: Math.round((journey.lastRecordedAt - meta.now) / 1000),
        })
      : undefined;
  });
