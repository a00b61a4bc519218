import { readFileSync } from 'node:fs';
import {
  BOX,
  type Protocol,
  SUPPLEMENT,
  type Scene,
  lotNamed,
  people,
  positionOf,
  therapy,
} from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

interface Review {
  readonly sha256: string;
  readonly review: {
    readonly revision: number;
    readonly waits: { readonly final: readonly { readonly code: string }[] };
    readonly categories: readonly {
      readonly category: string;
      readonly says: string;
      readonly entries: readonly {
        readonly eventId: string;
        readonly what: string;
        readonly who: string;
        readonly inTheWayOf: readonly string[];
      }[];
    }[];
  };
}

/** The QP certifies what he has reviewed, and nothing that came after it. */
describe('the review of a batch', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let protocol: Protocol;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    const first = JSON.parse(readFileSync('protocols/als-msc-cryo.json', 'utf8')) as Protocol;
    const release = { auditTrailReviewed: false, reviewedByException: true };
    const definition = { ...first, version: 2, release };
    await hands.api.give(people.qa, '/protocols', { definition });
    protocol = definition;
  });
  afterAll(() => ledger.close());

  let stored = 0;
  const place = () => {
    stored += 1;
    return { box: BOX, position: positionOf(stored) };
  };
  /** Somebody does something before the batch is certified, and the story goes on without a certification of its own. */
  const beforeCertification = async (story: (scene: Scene) => Promise<void>) => {
    const scene = await hands.therapy(await hands.participant(), protocol, async (moment, at) => {
      if (moment !== 'before-certification') return;
      await story(at);
      at.taken.add('certification');
    });
    await hands.live(() => therapy(scene, 'usual', place));
    return scene;
  };
  const reviewOf = ({ coi }: Scene, batch = 'B1') =>
    hands.api.read(
      people.qp,
      `/journeys/${coi}/batches/${batch}/review`,
    ) as unknown as Promise<Review>;
  const named = ({ sha256, review: { revision } }: Review) => ({ sha256, revision });
  const certifying = async (scene: Scene, reviewed?: object) => {
    const { accepted, problem } = await scene.tell(people.qp, 'certifications', {
      batch: 'B1',
      stage: 'final',
      ...(reviewed === undefined ? {} : { reviewed }),
    });
    return accepted ? 'certified' : { code: problem?.code, facts: problem?.facts };
  };
  const entriesOf = ({ review }: Review, name: string) =>
    review.categories.find(({ category }) => category === name)?.entries ?? [];

  it('H25: ends in the signature of the QP, who names it; whatever came since is another record', async () => {
    const told: unknown[] = [];
    let seen: object = {};
    const scene = await beforeCertification(async at => {
      told.push(await certifying(at));
      const before = await reviewOf(at);
      expect(before.review.waits.final).toEqual([]);
      // While he reads, somebody at QA hears something and lets it go again.
      await at.must(people.qa, 'holds', {
        scope: { kind: 'batch', of: 'B1' },
        reason: 'a call from the laboratory',
      });
      const held = await reviewOf(at);
      expect(held.review.waits.final.map(({ code }) => code)).toEqual(['HELD']);
      const hold = Object.keys((await journeyOf(at)).holds).at(-1);
      await at.must(people.otherQa, 'hold-resolutions', {
        hold,
        disposition: 'lifted',
        evidence: 'it was about another batch',
      });
      told.push(await certifying(at, named(before)));
      const now = await reviewOf(at);
      told.push(await certifying(at, { ...named(now), sha256: '0'.repeat(64) }));
      seen = named(now);
      expect(entriesOf(now, 'holds').at(-1)).toMatchObject({ who: people.qa.id, inTheWayOf: [] });
      told.push(await certifying(at, seen));
    });
    expect(told).toEqual([
      { code: 'REVIEW_MISSING', facts: { batch: 'B1' } },
      {
        code: 'REVIEW_OUTDATED',
        facts: expect.objectContaining({ since: 'HoldPlaced HoldResolved' }) as unknown,
      },
      {
        code: 'REVIEW_OUTDATED',
        facts: expect.objectContaining({
          since: 'its audit trail, instruments, lots or trainings',
        }) as unknown,
      },
      'certified',
    ]);
    const certified = (await eventsOf(ledger.store, `journey-${scene.coi}`)).filter(
      ({ type }) => type === 'BatchCertified',
    );
    expect(certified).toMatchObject([{ data: { reviewed: seen } }]);
  });

  const journeyOf = async ({ coi }: Scene) =>
    (await hands.api.read(people.qa, `/journeys/${coi}`)).journey as { holds: object };

  it('says of every event in it who did what, and the same event stands in the journey', async () => {
    await beforeCertification(async at => {
      await at.must(people.operator, 'deviations', {
        scope: { kind: 'batch', of: 'B1' },
        what: 'the door of the airlock stood open',
        happenedAt: new Date(hands.now).toISOString(),
        immediateAction: 'it was shut',
      });
      const review = await reviewOf(at);
      const [entry] = entriesOf(review, 'deviations').slice(-1);
      expect(entry).toMatchObject({ who: people.operator.id, inTheWayOf: ['final'] });
      expect(entry?.what).toContain('the door of the airlock stood open');
      const events = await eventsOf(ledger.store, `journey-${at.coi}`);
      expect(events.some(({ id }) => id === entry?.eventId)).toBe(true);
      expect(await certifying(at, named(review))).toMatchObject({ code: 'DEVIATIONS_OPEN' });
      for (const [deviation, { open }] of Object.entries(await deviationsOf(at))) {
        if (!open) continue;
        await at.must(people.qa, 'deviation-classifications', {
          deviation,
          classification: 'minor',
          reason: 'nothing was open',
        });
        await at.must(people.otherQa, 'deviation-closures', {
          deviation,
          outcome: 'no-impact',
          reason: 'nothing was open',
        });
      }
      expect(await certifying(at, named(await reviewOf(at)))).toBe('certified');
    });
  });

  const deviationsOf = async (scene: Scene) =>
    ((await journeyOf(scene)) as { deviations?: Record<string, { open: boolean }> }).deviations ??
    {};

  it('is of a batch that there is, and for QA and the QP', async () => {
    const scene = await beforeCertification(async at => {
      expect(await certifying(at, named(await reviewOf(at)))).toBe('certified');
    });
    const path = `/journeys/${scene.coi}/batches`;
    await expect(hands.api.read(people.qp, `${path}/B7/review`)).rejects.toThrow('404');
    await expect(hands.api.read(people.nurse, `${path}/B1/review`)).rejects.toThrow('403');
    await expect(hands.api.read(people.operator, `${path}/B1/review`)).rejects.toThrow('403');
  });

  it('has a dossier beside it: what is held here, and by name what is not', async () => {
    const scene = await beforeCertification(async at => {
      for (const version of ['1.0', '2.0'])
        await at.must(people.qa, 'records-elsewhere', {
          batch: 'B1',
          kind: 'batch-record',
          record: 'BR-2026-014',
          version,
          sha256: version.startsWith('1') ? 'a'.repeat(64) : 'b'.repeat(64),
          holder: 'mes-1',
        });
      expect(await certifying(at, named(await reviewOf(at)))).toBe('certified');
    });
    const dossier = (await hands.api.read(
      people.qa,
      `/journeys/${scene.coi}/batches/B1/dossier`,
    )) as unknown as {
      heldHere: { part: string; events: object[] }[];
      notHeldHere: { kind: string; known: string; records: Record<string, unknown>[] }[];
    };
    const here = Object.fromEntries(
      dossier.heldHere.map(({ part, events }) => [part, events.length]),
    );
    expect(here.culture).toBeGreaterThan(0);
    expect(here.release).toBe(1);
    const [record, training] = ['batch-record', 'training-file'].map(kind =>
      dossier.notHeldHere.find(each => each.kind === kind),
    );
    expect(training).toEqual({ kind: 'training-file', known: 'nowhere-known', records: [] });
    expect(record?.known).toBe('held-elsewhere');
    expect(
      record?.records.map(({ version, supersededBy }) => [version, supersededBy !== null]),
    ).toEqual([
      ['1.0', true],
      ['2.0', false],
    ]);
  });

  it('H25: is another one when a lot was rejected since, although nothing of the therapy changed', async () => {
    await beforeCertification(async at => {
      const before = await reviewOf(at);
      expect(named(await reviewOf(at))).toEqual(named(before));
      const { accepted } = await hands.api.give(
        people.qa,
        `/lots/${encodeURIComponent(lotNamed(SUPPLEMENT))}/rejections`,
        { reason: 'its certificate was withdrawn' },
      );
      expect(accepted).toBe(true);
      expect(await certifying(at, named(before))).toMatchObject({ code: 'REVIEW_OUTDATED' });
      const now = await reviewOf(at);
      expect(now.review.revision).toBe(before.review.revision);
      expect(entriesOf(now, 'lots').some(({ what }) => what.includes('rejected'))).toBe(true);
      expect(await certifying(at, named(now))).toBe('certified');
    });
  });
});
