import type { JourneyEvent } from '../../src/journey/events.js';
import { samePost } from '../../src/kernel/actor.js';
import type { Recorded } from '../../src/kernel/event.js';
import { type Instant, MINUTE_MS } from '../../src/kernel/instant.js';
import { catalogue } from '../../src/refusals/catalogue.js';
import { type Decided, type Standing, known, wasAuthorised } from './decided.js';
import { correctedByTwo } from './invariants-of-correction.js';
import { isHeld, origins } from './origins.js';

/** 10: what the opening of a tube and the start of an infusion stand for. */
export function bedside(decided: Decided): void {
  opening(decided);
  start(decided);
}

function opening(decided: Decided): void {
  const { before, command } = decided;
  const { journey } = before;
  const { meta } = command;
  for (const { data } of wasAuthorised(decided, 'TubeOpened')) {
    const tube = known(journey.items, data.item);
    use(decided, data.item);
    expect(tube).toMatchObject({
      kind: 'tube',
      status: 'present',
      sealTight: true,
      sscc: undefined,
    });
    expect(samePost(tube.custodian!, meta.actor)).toBe(true);
    const limit = journey.protocol.administration.verificationValidMinutes * MINUTE_MS;
    const recent = checkers(before, new Set([data.item]), (meta.now - limit) as Instant);
    expect(recent.size).toBeGreaterThanOrEqual(2);
    expect(journey.bedside.ended).not.toBe('completed');
  }
}

function start(decided: Decided): void {
  const { journey, history } = decided.before;
  for (const { data } of wasAuthorised(decided, 'InfusionStarted')) {
    use(decided, data.syringe);
    expect(journey.items[data.syringe]).toMatchObject({ kind: 'syringe', status: 'present' });
    expect(data.route).toBe(journey.protocol.administration.route);
    expect(data.doseNumber).toBe(journey.doseNumber);
    const timedOut = history.findLastIndex(({ type }) => type === 'TimeOutHeld');
    const voided = history.findLastIndex(isMismatch);
    expect(timedOut).toBeGreaterThan(voided);
    const running = history.findLastIndex(({ type }) => type === 'InfusionStarted');
    const over = history.findLastIndex(({ type }) => OVER.has(type));
    expect(over).toBeGreaterThanOrEqual(running);
  }
}
const OVER: ReadonlySet<string> = new Set(['PunctureFailed', 'InfusionAborted']);

/** Of the right batch, held by nobody, in time, certified, at the post it was planned for, and checked twice. */
function use({ before, command: { meta } }: Decided, id: string): void {
  const { journey, history } = before;
  const now = meta.now;
  const item = known(journey.items, id);
  expect(item.batch).toBe(journey.items[[...origins(journey, id)].at(-1)!]?.batch);
  expect(isHeld(journey, id)).toBe(false);
  expect(item.expiresAt).toBeGreaterThan(now);
  expect(item.thawedUseBy ?? Infinity).toBeGreaterThan(now);
  expect(item.preparedUseBy ?? Infinity).toBeGreaterThan(now);
  expect(item.openedUseBy ?? Infinity).toBeGreaterThan(now);
  expect(journey.participationEnded).toBeUndefined();
  const stage = journey.protocol.administration.releaseStage;
  const certified = history.some(
    ({ type, data }) =>
      type === 'BatchCertified' &&
      (data.stage === stage || data.stage === 'final') &&
      data.batch === item.batch &&
      data.units.some(unit => origins(journey, id).has(unit)),
  );
  expect(certified || isException(before, id)).toBe(true);
  const rejected = history.some(
    ({ type, data }) => type === 'BatchRejected' && data.batch === item.batch,
  );
  expect(rejected).toBe(false);
  correctedByTwo(before, item.batch);
  expect(journey.planned).toMatchObject({ site: meta.actor.site, post: meta.actor.post });
  expect(checkers(before, origins(journey, id)).size).toBeGreaterThanOrEqual(2);
}

/** Of the last exception of its batch, if nobody revoked it and nothing else has failed. */
function isException({ journey, history }: Standing, id: string): boolean {
  const { batch } = known(journey.items, id);
  const released = history.findLast(
    event => event.type === 'BatchReleasedExceptionally' && event.data.batch === batch,
  );
  if (released?.type !== 'BatchReleasedExceptionally') return false;
  const { request, units, tests } = released.data;
  const revoked = history.some(
    ({ type, data }) => type === 'ExceptionalSupplyRevoked' && data.request === request,
  );
  const failed = journey.results.filter(each => each.batch === batch && !each.conforms);
  return (
    !revoked &&
    units.some(unit => origins(journey, id).has(unit)) &&
    failed.every(({ test }) => tests.includes(test))
  );
}

const isMismatch = ({ type, data }: Recorded<JourneyEvent>): boolean =>
  type === 'StopRaised' &&
  ['VerifyIdentity', 'OpenTube', 'DrawUp', 'HoldTimeOut', 'StartInfusion'].includes(data.command) &&
  catalogue[data.code].category === 'identity';

/** Who has checked one of these since the last mismatch. */
function checkers(
  { history }: Standing,
  items: ReadonlySet<string>,
  since = 0 as Instant,
): ReadonlySet<string> {
  const voided = history.findLastIndex(isMismatch);
  return new Set(
    history
      .slice(voided + 1)
      .filter(
        ({ type, data, recordedAt }) =>
          type === 'IdentityVerified' && items.has(data.item) && recordedAt >= since,
      )
      .map(({ actor }) => actor.person),
  );
}

/** 11: the volumes of an infusion. */
export function volumes({ decision, before }: Decided): void {
  for (const event of decision.events) {
    if (event.type !== 'InfusionCompleted' && event.type !== 'InfusionAborted') continue;
    const { infusedMicrolitres, residualMicrolitres, wasteMicrolitres, unaccountedMicrolitres } =
      event.data.volumes;
    const sum =
      infusedMicrolitres + residualMicrolitres + wasteMicrolitres + unaccountedMicrolitres;
    expect(sum).toBe(before.journey.items[event.data.syringe]?.volumeMicrolitres ?? 0);
  }
}
