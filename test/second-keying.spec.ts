import type { Role } from '@selfsame/custody';
import {
  ANALYSER,
  BENCH,
  type Scene,
  atBench,
  bench,
  collect,
  expand,
  people,
  postOf,
} from '@selfsame/simulator';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const HARVESTED = 36_123_457;
const VIABILITY = '91.7';

/** A number is keyed twice, by two people. The second one must count, not copy. */
describe('the second keying', () => {
  let ledger: TestLedger;
  let scene: Scene;
  let harvested = '';
  let sample = '';

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    const hands = await Hands.at(ledger);
    scene = await hands.therapy(await hands.participant(), 'fresh');
    await hands.live(harvest);
  });
  afterAll(() => ledger.close());

  /** Harvested and counted, a sample taken and measured: nobody has keyed either number again. */
  const harvest = async (): Promise<void> => {
    const vessels = await expand(scene, await collect(scene));
    await atBench(scene, async () => {
      const [into = ''] = await scene.label(people.operator, 'harvest', 1);
      const { body } = await scene.must(people.operator, 'harvests', {
        bench: bench(BENCH),
        from: vessels.map(vessel => scene.of(vessel)),
        into: scene.of(into),
        count: { viableCells: HARVESTED, viabilityPercent: '94.5' },
      });
      harvested = (body.events as { id: string }[])[0]?.id ?? '';
      [sample = ''] = await scene.label(people.operator, 'sample', 1);
      const taken = { sample: scene.of(sample), from: scene.of(into), tests: ['viability'] };
      await scene.must(people.operator, 'samples', { ...taken, volumeMicrolitres: 100 });
    });
    const units = [scene.of(sample)];
    await scene.must(people.operator, 'unit-offers', { units, to: postOf(people.analyst) });
    await scene.must(people.analyst, 'unit-acceptances', { units });
    await scene.must(people.analyst, 'results', {
      sample: scene.of(sample),
      test: 'viability',
      measured: { operator: '=', value: VIABILITY, unit: 'percent' },
      method: 'method-viability',
      instrument: ANALYSER,
      rawDataSha256: 'c'.repeat(64),
    });
  };

  /** Everything that somebody can read of this therapy, in one text. */
  const reads = async (person: string, ...roles: readonly Role[]): Promise<string> => {
    const token = await ledger.token({ person, roles, ...postOf(people.operator) });
    const headers = { authorization: `Bearer ${token}` };
    const of = `/journeys/${scene.coi}`;
    const head = (await ledger.store.head()) ?? '';
    const routes = [
      of,
      `${of}?revision=9999`,
      `${of}?knownBy=2030-01-01T00:00:00Z`,
      `${of}/events?limit=500`,
      `${of}/events?happenedBy=2030-01-01T00:00:00Z&limit=500`,
      `${of}/differences?at=2026-02-16T00:00:00Z`,
      `${of}/timeline?after=${head}`,
      `${of}/lineage`,
      `${of}/batches/B1/waits`,
      `/custody/therapies?after=${head}`,
      `/tests-due?after=${head}`,
      '/alerts',
      '/custody',
      '/events?limit=1000',
    ];
    const texts = await Promise.all(
      routes.map(async route => (await fetch(ledger.url + route, { headers })).text()),
    );
    return texts.join('\n');
  };

  it.each<readonly [string, readonly Role[]]>([
    ['an operator', ['operator']],
    ['an analyst', ['qc-analyst']],
    ['an operator who is of quality assurance too', ['operator', 'qa', 'auditor']],
  ])('H10: sees that an entry waits, and its value nowhere: %s', async (_who, roles) => {
    const seen = await reads('second-person', ...roles);
    expect(seen).toContain(
      `"eventId":"${harvested}","batch":"B1","enteredBy":"${people.operator.id}"`,
    );
    expect(seen).toContain('"toKeyAgain":1');
    expect(seen).not.toContain(String(HARVESTED));
    expect(seen).toContain(`"sample":"${sample}","batch":"B1","test":"viability"`);
    expect(seen).not.toContain(VIABILITY);
  });

  it('H10: is blind to what others keyed, not to what he keyed himself', async () => {
    const operator = await reads(people.operator.id, 'operator');
    expect(operator).toContain(String(HARVESTED));
    expect(operator).not.toContain(VIABILITY);
    expect(operator).toContain('"toKeyAgain":0');
    expect(await reads(people.analyst.id, 'qc-analyst')).toContain(VIABILITY);
  });

  it('H10: hides nothing from quality assurance, which decides what becomes of it', async () => {
    const seen = await reads('qa-9', 'qa');
    expect(seen).toContain(String(HARVESTED));
    expect(seen).toContain(VIABILITY);
  });

  it('H10: hides nothing any more once two people have keyed the same', async () => {
    const counted = { eventId: harvested, field: 'count.viableCells', value: HARVESTED };
    await scene.must(people.otherOperator, 'entry-verifications', counted);
    const seen = await reads('second-person', 'operator');
    expect(seen).toContain(String(HARVESTED));
    expect(seen).not.toContain(VIABILITY);
  });
});
