import type { StoredEvent } from '@selfsame/event-store';
import { type ReadEvent, type Role, readEvent } from '@selfsame/custody';
import { sha256Hex } from '@selfsame/evidence';
import { people, postOf } from '@selfsame/simulator';
import { KEYED } from '@selfsame/standards';
import { StreamReader } from './harness/stream-reader.js';
import { deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { play } from './harness/play.js';
import { LOG, readRoutes, readsOf, told } from './harness/read-everything.js';

/** A page of a therapy holds so many of its events: what comes after them would be seen on no route. */
const PAGE = 480;
/** A trial in which a first check has a deviation of its own is drawn by one of the first seeds. */
const SEEDS = 20;
const TYPED_BAND = '(8018)951234500000000012(8019)1(7241)01';

type Kind = 'usual' | 'odd';
type Trial = { readonly log: readonly StoredEvent[] } & NonNullable<
  ReturnType<typeof firstPairOfChecks>
>;

/** The same trial, told up to three moments: before the first check at the bedside, after it, after the second. */
describe.each<readonly [string, Kind]>([
  ['a check as usual', 'usual'],
  ['a check of which quality assurance is told', 'odd'],
])('the second checker, after %s', (_what, kind) => {
  let before: TestLedger;
  let afterFirst: TestLedger;
  let afterSecond: TestLedger;
  let coi = '';
  let routes: readonly string[] = [];

  beforeAll(async () => {
    const { log, one, other } = await trialWith(kind);
    coi = coiOf(one.event);
    const toldUntil = async (end: number) =>
      ledgerInProcess({ store: await told(log.slice(0, end)) });
    before = await toldUntil(one.index);
    afterFirst = await toldUntil(one.end);
    afterSecond = await toldUntil(other.end);
    routes = await readRoutes(before.url, log, one.event);
  });
  afterAll(async () => {
    for (const ledger of [before, afterFirst, afterSecond]) await ledger.close();
  });

  const reads = (ledger: TestLedger, person: string, roles: readonly Role[]) =>
    readsOf(routes, ledger, person, roles);
  const changed = (one: Map<string, string>, other: Map<string, string>): string[] =>
    routes.filter(route => one.get(route) !== other.get(route));

  it.each<readonly [string, readonly Role[]]>([
    ['a nurse', ['nurse']],
    ['a physician who administers', ['administering-physician', 'collecting-physician']],
    ['a nurse who is an investigator too', ['nurse', 'investigator']],
    ['a nurse who is of quality assurance too', ['nurse', 'qa', 'auditor']],
  ])(
    'H30: reads the same on every route whether or not the first has checked: %s',
    async (_who, roles) => {
      expect(routes.length).toBeGreaterThan(14);
      const without = await reads(before, 'second-checker', roles);
      const withFirst = await reads(afterFirst, 'second-checker', roles);
      expect(changed(without, withFirst)).toEqual([]);
    },
  );

  it('H30: sees both checks when both are done', async () => {
    const blind = await reads(afterFirst, 'second-checker', ['nurse']);
    const seeing = await reads(afterSecond, 'second-checker', ['nurse']);
    const verified = (answers: Map<string, string>, route: string): number =>
      answers.get(route)?.split('"IdentityVerified"').length ?? 0;
    for (const route of ['events', 'timeline'].map(each => `/journeys/${coi}/${each}?limit=500`))
      expect(verified(seeing, route)).toBe(verified(blind, route) + 2);
  });

  it('H30: is the only one who must not see: quality assurance sees the first check at once', async () => {
    const without = await reads(before, 'qa-1', ['qa']);
    const withFirst = await reads(afterFirst, 'qa-1', ['qa']);
    expect(changed(without, withFirst)).toEqual(
      expect.arrayContaining([
        `/journeys/${coi}`,
        `/journeys/${coi}/events?limit=500`,
        `/journeys/${coi}/timeline?limit=500`,
        `/journeys/${coi}/timeline.svg`,
        `/journeys/${coi}/signatures.html`,
        expect.stringMatching(LOG) as string,
      ]),
    );
  });

  it('H30: is told of no deviation by the stream of alerts, which cannot know yet what he must not see', async () => {
    const desk = await deskOf(afterFirst, 'qa', 'investigator');
    const { position } = await desk.hold(await desk.journey('01-099'), 'the end');
    const kindsToldTo = async (...roles: readonly Role[]): Promise<Set<string>> => {
      const token = await afterFirst.token({ person: 'listener', roles, ...postOf(people.nurse) });
      const reader = await StreamReader.open(`${afterFirst.url}/alerts/stream`, token, '1.0');
      const kinds = new Set<string>();
      for (let next = await reader.next(); next !== undefined; next = await reader.next()) {
        kinds.add(next.event);
        if (next.id === position) break;
      }
      reader.leave();
      return kinds;
    };
    const heard = await kindsToldTo('qa');
    expect(heard).toContain('deviation');
    heard.delete('deviation');
    expect(await kindsToldTo('qa', 'nurse')).toEqual(heard);
  });
});

/** What leads to a first check, and what comes of it before the second. */
describe('the second checker, beside the first check', () => {
  let log: readonly StoredEvent[] = [];
  let first: Trial['one'];
  let before: TestLedger;
  let after: TestLedger;
  let routes: readonly string[] = [];

  beforeAll(async () => {
    ({ log, one: first } = await trialWith('odd'));
  });
  beforeEach(async () => {
    before = await ledgerInProcess({ store: await told(log.slice(0, first.index)) });
    routes = await readRoutes(before.url, log, first.event);
  });
  afterEach(async () => {
    for (const ledger of [before, after]) await ledger.close();
  });

  const changedFor = async (person: string, roles: readonly Role[]): Promise<string[]> => {
    const without = await readsOf(routes, before, person, roles);
    const withIt = await readsOf(routes, after, person, roles);
    return routes.filter(route => without.get(route) !== withIt.get(route));
  };

  it('H30: reads of no identifier that was typed for it', async () => {
    after = await ledgerInProcess({ store: await told(log.slice(0, first.index)) });
    const [typist] = [await deskOf(after, 'nurse'), await deskOf(before, 'nurse')];
    const identifier = { symbology: KEYED, raw: TYPED_BAND, typedBecause: 'torn' };
    expect(await typist.give('/typings', { what: 'wristband', identifier })).toMatchObject({
      status: 201,
    });
    expect(await changedFor('who-checks-next', ['nurse', 'qa', 'auditor'])).toEqual([]);
    expect(await changedFor('qa-1', ['qa'])).toContainEqual(expect.stringMatching(LOG));
  });

  it('H30: reads of no deviation of it that was closed, and of nothing that was put right in that', async () => {
    after = await ledgerInProcess({ store: await told(log.slice(0, first.end)) });
    const [desk] = [await deskOf(after, 'qa'), await deskOf(before, 'qa')];
    const journey = `/journeys/${coiOf(first.event)}`;
    const { data } = readEvent(log[first.end - 1]?.bytes ?? new Uint8Array(), 'log');
    const { deviation } = data as { readonly deviation: string };
    const found = { impact: 'none', because: 'nothing was opened' };
    const evidence = { document: 'REPORT-1', version: '1', sha256: 'ab'.repeat(32) };
    for (const [route, told] of [
      ['deviation-classifications', { classification: 'minor', reason: 'a slow scanner' }],
      [
        'deviation-investigations',
        { rootCause: 'equipment', product: found, participant: found, evidence },
      ],
      ['deviation-capas', { capa: 'CAPA-1' }],
    ] as const)
      expect(await desk.give(`${journey}/${route}`, { deviation, ...told })).toMatchObject({
        status: 201,
      });
    const closing = { deviation, outcome: 'no-impact', reason: 'the scanner was slow' };
    const closed = await desk.give(`${journey}/deviation-closures`, closing);
    expect(closed).toMatchObject({ status: 201, body: { events: [{ type: 'DeviationClosed' }] } });
    const [{ id: eventId = '' } = {}] = closed.body.events as readonly { readonly id?: string }[];
    const right = { eventId, field: 'reason', from: closing.reason, to: 'the band was wet' };
    const signature = { meaning: 'review' };
    expect(
      await desk.give(`${journey}/corrections`, { ...right, reason: 'a slip', signature }),
    ).toMatchObject({ status: 201, body: { events: [{ type: 'EventCorrected' }] } });
    expect(await changedFor('who-checks-next', ['nurse', 'investigator'])).toEqual([]);
    const seen = await changedFor('qa-1', ['qa']);
    for (const route of ['events', 'timeline'])
      expect(seen).toContain(`${journey}/${route}?limit=500`);
    expect(seen).toContain('/deviations');
  });

  it('H30: reads of no query that a monitor has raised about it', async () => {
    after = await ledgerInProcess({ store: await told(log.slice(0, first.end)) });
    const [monitor] = [await deskOf(after, 'monitor'), await deskOf(before, 'monitor')];
    const { event, index } = first;
    const asked = await monitor.give('/queries', {
      of: event.envelope.stream,
      eventId: event.id,
      sha256: sha256Hex(log[index]?.bytes ?? new Uint8Array()),
      version: 0,
      question: 'the chart names somebody else',
    });
    expect(asked).toMatchObject({ status: 201, body: { events: [{ type: 'QueryRaised' }] } });
    const listed = await monitor.read(`/queries?after=${await after.store.head()}`);
    expect(listed.body.rows).toHaveLength(1);
    expect(await changedFor('who-checks-next', ['nurse', 'investigator'])).toEqual([]);
    expect(await changedFor('qa-1', ['qa'])).toContain('/queries');
  });

  it('H30: reads of nothing that somebody has reported since', async () => {
    after = await ledgerInProcess({ store: await told(log.slice(0, first.end)) });
    const [desk] = [await deskOf(after, 'qa'), await deskOf(before, 'qa')];
    const report = {
      scope: { kind: 'journey' },
      what: 'the band was wet when it was scanned',
      happenedAt: first.event.envelope.recordedAt,
      immediateAction: 'it was dried',
    };
    desk.now = first.event.envelope.recordedAt;
    expect(await desk.give(`/journeys/${coiOf(first.event)}/deviations`, report)).toMatchObject({
      status: 201,
      body: { events: [{ type: 'DeviationReported' }] },
    });
    expect(await changedFor('who-checks-next', ['nurse', 'qa', 'auditor'])).toEqual([]);
    expect(await changedFor('qa-1', ['qa'])).toContain('/deviations');
  });
});

const coiOf = ({ envelope }: ReadEvent): string => envelope.stream.replace('journey-', '');

/**
 * The two checks of the first attempt at a bedside that had both: what went wrong before is another attempt.
 * @param kind odd: the first of them has a deviation that was opened with it
 */
function firstPairOfChecks(log: readonly StoredEvent[], kind: Kind) {
  const events = log.map(({ bytes, position }) => readEvent(bytes, position));
  const steps = events.flatMap((event, index) => {
    if (event.type !== 'IdentityVerified' && event.type !== 'StopRaised') return [];
    const after = events.slice(index).findIndex(({ commandId }) => commandId !== event.commandId);
    return [{ index, end: index + after, event }];
  });
  for (const [at, one] of steps.entries()) {
    const isOfIt = ({ event }: typeof one) => event.envelope.stream === one.event.envelope.stream;
    const other = steps.slice(at + 1).find(isOfIt);
    if (steps.slice(0, at).findLast(isOfIt)?.event.type === 'IdentityVerified') continue;
    if (one.event.type !== 'IdentityVerified' || other?.event.type !== 'IdentityVerified') continue;
    if (one.end - one.index !== (kind === 'odd' ? 2 : 1)) continue;
    if (other.event.revision >= PAGE) continue;
    return { one, other };
  }
  return undefined;
}

/** Whatever else is drawn meanwhile moves the story: the first trial that has what is looked for. */
async function trialWith(kind: Kind): Promise<Trial> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { log } = await play({ seed, participants: 3 });
    const checks = firstPairOfChecks(log, kind);
    if (checks !== undefined) return { log, ...checks };
  }
  throw new Error('Nobody was checked by two.');
}
