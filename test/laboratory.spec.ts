import {
  type Person,
  type Scene,
  TANK,
  collect,
  countPlate,
  expand,
  fill,
  layPlates,
  people,
  resultFields,
} from '@selfsame/simulator';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const VIABILITY = '91.7';

/** What the screens of a laboratory and of a vault are drawn from. */
describe('in a house that makes and keeps cells somebody reads', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    await hands.live(async () => {
      const body = await hands.participant();
      scene = await hands.therapy(body, 'fresh', async moment => {
        if (moment === 'before-fill') await layPlates(scene);
      });
      await fill(scene, await expand(scene, await collect(scene)));
    });
  });
  afterAll(() => ledger.close());

  const rows = async (person: Person, path: string) => {
    const { rows: read } = await hands.api.read(person, `${path}?after=${hands.api.lastPosition}`);
    return read as Record<string, unknown>[];
  };

  it('which tests a laboratory owes of each sample that it has', async () => {
    const due = await rows(people.analyst, '/tests-due');
    const { tests } = scene.parts.protocol;
    expect(due.map(({ test }) => test)).toEqual(
      expect.arrayContaining(tests.map(({ test }) => test)),
    );
    expect(due).toContainEqual(
      expect.objectContaining({
        coi: scene.coi,
        subjectNumber: '01-001',
        test: 'viability',
        unit: 'percent',
        neededFor: 'conditional',
        waitsFor: 'result',
        analyst: null,
      }),
    );
    expect(await rows(people.keeper, '/materials')).toEqual([]);
  });

  it('H10: that a result waits for a second person, and nowhere what was measured', async () => {
    const measured = { operator: '=', value: VIABILITY, unit: 'percent' };
    const fields = resultFields(scene, 'Q1', 'viability', measured);
    await scene.must(people.analyst, 'results', fields);
    const due = await rows(people.otherAnalyst, '/tests-due');
    const waiting = due.filter(({ waitsFor }) => waitsFor === 'review');
    expect(waiting).toMatchObject([{ test: 'viability', sample: 'Q1', analyst: 'analyst-1' }]);
    expect(JSON.stringify(due)).not.toContain(VIABILITY);
    const keyed = { sample: scene.of('Q1'), test: 'viability', measured };
    await scene.must(people.otherAnalyst, 'result-reviews', keyed);
    const left = await rows(people.otherAnalyst, '/tests-due');
    expect(left.map(({ test }) => test)).not.toContain('viability');
  });

  it('H12: which plates wait, and for whom', async () => {
    const [plate] = await rows(people.analyst, '/environment-plates');
    expect(plate).toMatchObject({ session: expect.any(String) as string, waitsFor: 'count' });
    const laid = { plate: String(plate?.plate), session: String(plate?.session) };
    await countPlate(scene, laid, 12);
    expect(await rows(people.otherAnalyst, '/environment-plates')).toContainEqual(
      expect.objectContaining({ ...laid, waitsFor: 'second-count', enteredBy: 'analyst-1' }),
    );
  });

  it('every tank of the house, without knowing its number', async () => {
    const tanks = await rows(people.keeper, '/tanks');
    expect(tanks.map(({ tank }) => tank)).toContain(TANK);
  });
});
