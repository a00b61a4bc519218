import { join } from 'node:path';
import {
  type Journey,
  type JourneyEvent,
  type ReadEvent,
  foldJourney,
  isOver,
  readEvent,
  timestampOf,
} from '@selfsame/custody';
import {
  BOX,
  type Course,
  Ledgerbook,
  type Scene,
  people,
  playTrial,
  postOf,
  therapy,
} from '@selfsame/simulator';
import { anotherHospital, brno } from './harness/another-hospital.js';
import { Desk, deskOf } from './harness/desk.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';
import { everything } from './harness/play.js';

interface Row {
  readonly coi: string;
  readonly stage: string;
  readonly held: object | null;
  readonly batch: string | null;
  readonly releaseStage: string;
  readonly endedAt: string | null;
}

const rowsOf = async (desk: Desk, ledger: TestLedger, query = ''): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const after = `after=${(await ledger.store.head()) ?? ''}`;
  let next: string | undefined = '';
  while (next !== undefined) {
    const cursor = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
    const { status, body } = await desk.read(`/journeys?${after}${query}${cursor}`);
    expect(status).toBe(200);
    rows.push(...(body.rows as Row[]));
    next = body.next as string | undefined;
  }
  return rows;
};

/** Everything that QA looks at in the morning, on one page. */
describe('the journey board of a trial', () => {
  let ledger: TestLedger;
  let desk: Desk;
  const journeys = new Map<string, readonly ReadEvent<JourneyEvent>[]>();

  beforeAll(async () => {
    ledger = await ledgerInProcess({ beside: [anotherHospital] });
    await playTrial({
      url: ledger.url,
      foundingCodes: ledger.foundingCodes,
      seed: 6,
      participants: 6,
      protocolsDir: join(process.cwd(), 'protocols'),
      book: new Ledgerbook(),
      onProgress: () => undefined,
    });
    for (const { stream, bytes, position } of await everything(ledger.store)) {
      const [, coi] = /^journey-(.*)$/.exec(stream) ?? [];
      if (coi === undefined) continue;
      const event = readEvent(bytes, position) as ReadEvent<JourneyEvent>;
      journeys.set(coi, [...(journeys.get(coi) ?? []), event]);
    }
    desk = new Desk(ledger.url, await ledger.token(auditor));
  });
  afterAll(() => ledger.close());

  const open = (things: Journey['holds'] | Journey['deviations']): number =>
    Object.values(things).filter(each => each.open).length;

  it('says of every therapy, once, what its own stream says', async () => {
    const rows = await rowsOf(desk, ledger);
    expect(rows.map(({ coi }) => coi).sort()).toEqual([...journeys.keys()].sort());
    for (const row of rows) {
      const history = journeys.get(row.coi) ?? [];
      const journey = foldJourney(history);
      const { participant, subjectNumber, doseNumber, site, stage } = journey;
      expect(row).toMatchObject({
        participant,
        subjectNumber,
        doseNumber,
        site,
        stage: stage?.name,
        stageSince: timestampOf(stage?.since ?? (0 as never)),
        openHolds: open(journey.holds),
        openDeviations: open(journey.deviations),
        nearMisses: history.filter(({ type }) => type === 'StopRaised').length,
      });
      expect(row.endedAt !== null).toBe(isOver(journey));
    }
  });

  it('has each of them among those that go on or those that are over, and none in both', async () => {
    const [all, live, ended] = [
      await rowsOf(desk, ledger),
      await rowsOf(desk, ledger, '&state=live'),
      await rowsOf(desk, ledger, '&state=ended'),
    ];
    expect(live.length).toBeGreaterThan(0);
    expect(ended.length).toBeGreaterThan(0);
    expect(live.every(({ endedAt }) => endedAt === null)).toBe(true);
    expect(ended.every(({ endedAt }) => endedAt !== null)).toBe(true);
    const cois = [...live, ...ended].map(({ coi }) => coi);
    expect(cois.sort()).toEqual(all.map(({ coi }) => coi).sort());
  });

  it.each(['', '&state=live', '&state=ended'])(
    'is the same page by page, each as full as there are therapies%s',
    async state => {
      const whole = await rowsOf(desk, ledger, state);
      expect(await rowsOf(desk, ledger, `${state}&limit=1`)).toEqual(whole);
      const { body } = await desk.read(`/journeys?limit=2${state}`);
      expect((body.rows as Row[]).length).toBe(Math.min(2, whole.length));
    },
  );

  it('tells whoever knows the others of those alone with which something happened since', async () => {
    const before = (await ledger.store.head()) ?? '';
    expect(await rowsOf(desk, ledger, `&changedAfter=${before}`)).toEqual([]);
    const [{ coi } = { coi: '' }] = await rowsOf(desk, ledger, '&state=live');
    const qa = await deskOf(ledger, 'qa');
    const held = { scope: { kind: 'journey' }, reason: 'looked at' };
    expect((await qa.give(`/journeys/${coi}/holds`, held)).status).toBe(201);
    const changed = await rowsOf(desk, ledger, `&changedAfter=${before}`);
    expect(changed.map(row => row.coi)).toEqual([coi]);
  });

  it('H40: has for an investigator those in which his site has a part', async () => {
    const investigator = (at: typeof brno) =>
      ({ person: `i-of-${at.site}`, roles: ['investigator'], ...at }) as const;
    const motol = new Desk(
      ledger.url,
      await ledger.token(investigator(postOf(people.investigator))),
    );
    const elsewhere = new Desk(ledger.url, await ledger.token(investigator(brno)));
    expect(await rowsOf(elsewhere, ledger)).toEqual([]);
    const his = await rowsOf(motol, ledger);
    expect(his.length).toBeGreaterThan(0);
    const all = await rowsOf(desk, ledger);
    expect(all).toEqual(expect.arrayContaining([...his]));
  });

  it.each(['courier', 'nurse', 'administrator'] as const)('is nothing for a %s', async role => {
    const stranger = await deskOf(ledger, role);
    expect(await stranger.read('/journeys')).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
  });

  it('H30: tells whoever may be the second checker as much as everybody, when no check waits for one', async () => {
    const both = {
      person: 'both',
      roles: ['nurse', 'investigator'],
      ...postOf(people.nurse),
    } as const;
    const one = { ...both, person: 'one', roles: ['investigator'] } as const;
    const seen = async (who: typeof both | typeof one) =>
      rowsOf(new Desk(ledger.url, await ledger.token(who)), ledger);
    expect(await seen(both)).toEqual(await seen(one));
  });
});

/** What becomes of a therapy is seen as it happens. */
describe('the journey board of one therapy', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let desk: Desk;

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    desk = new Desk(ledger.url, await ledger.token(auditor));
  });
  afterEach(() => ledger.close());

  /** The row of the therapy at every moment at which its people pause, wherever it differs from the one before. */
  const lived = async (of: 'fresh' | 'cryo', course: Course) => {
    const stages: string[] = [];
    const look = async ({ coi }: Scene): Promise<void> => {
      const row = (await rowsOf(desk, ledger)).find(each => each.coi === coi);
      if (row !== undefined && row.stage !== stages.at(-1)) stages.push(row.stage);
    };
    await hands.live(async () => {
      const scene = await hands.therapy(await hands.participant(), of, (_moment, at) => look(at));
      await therapy(scene, course, tube => ({ box: BOX, position: `A${tube.slice(1)}` }));
      await look(scene);
    });
    const [last] = await rowsOf(desk, ledger);
    return { stages, last };
  };

  it('goes through every stage of a frozen product', async () => {
    const { stages, last } = await lived('cryo', 'usual');
    expect(stages).toEqual([
      'collection',
      'to-clean-room',
      'culture',
      'filled',
      'stored',
      'released',
      'to-ward',
      'at-ward',
      'infusing',
      'given',
    ]);
    expect(last).toMatchObject({ releaseStage: 'final', batch: 'B1' });
  });

  it('begins again when an expansion failed', async () => {
    const { stages, last } = await lived('fresh', 'expansion-fails');
    expect(stages).toEqual([
      'collection',
      'to-clean-room',
      'culture',
      'collection',
      'to-clean-room',
      'culture',
      'filled',
      'released',
      'to-ward',
      'at-ward',
      'infusing',
      'given',
    ]);
    expect(last).toMatchObject({ releaseStage: 'final', batch: 'B2' });
  });

  it('ends where somebody takes part no more', async () => {
    const { stages, last } = await lived('fresh', 'consent-withdrawn-in-culture');
    expect(stages).toEqual(['collection', 'to-clean-room', 'culture', 'ended']);
    expect(last).toMatchObject({ releaseStage: 'none', endedAt: expect.any(String) as string });
  });
});
