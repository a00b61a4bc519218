import { BENCH, type Scene, collect, expand, fill, people } from '@selfsame/simulator';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** What the screens of a clean room are drawn from. */
describe('in a clean room somebody reads', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let vessels: string[] = [];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    await hands.live(async () => {
      scene = await hands.therapy(await hands.participant(), 'fresh');
      vessels = await expand(scene, await collect(scene));
    });
  });
  afterAll(() => ledger.close());

  const held = async (): Promise<unknown> => {
    const after = hands.api.lastPosition;
    return (await hands.api.read(people.otherOperator, `/custody/therapies?after=${after}`)).rows;
  };
  const bench = () => hands.api.read(people.otherOperator, `/workstations/${BENCH}`);
  const waits = async (stage: string): Promise<string[]> => {
    const path = `/journeys/${scene.coi}/batches/B1/waits`;
    const told = await hands.api.read(people.operator, path);
    return (told[stage] as { code: string }[]).map(({ code }) => code);
  };

  it('which therapies lie there, and what of each', async () => {
    expect(await held()).toEqual([
      {
        coi: scene.coi,
        subjectNumber: '01-001',
        doseNumber: 1,
        batch: 'B1',
        status: 'growing',
        held: [{ kind: 'vessel', count: 3, passage: scene.parts.protocol.culture.passages }],
        toKeyAgain: 0,
        holds: 0,
      },
    ]);
  });

  it('H5: for whom a bench is open, and that nobody has cleared its line yet', async () => {
    expect(await bench()).toMatchObject({ workstation: BENCH, open: null });
    await hands.api.give(people.operator, `/workstations/${BENCH}/sessions`, { coi: scene.coi });
    const open = { coi: scene.coi, subjectNumber: '01-001', openedBy: 'operator-1' };
    expect(await bench()).toMatchObject({ open: { ...open, lineClearedBy: null } });
    await hands.api.give(people.otherOperator, `/workstations/${BENCH}/line-clearances`, {});
    expect(await bench()).toMatchObject({ open: { ...open, lineClearedBy: 'operator-2' } });
    await hands.api.give(people.operator, `/workstations/${BENCH}/closures`, {});
    expect(await bench()).toMatchObject({ open: null });
  });

  it('which posts there are, so that nobody types where something goes', async () => {
    const { organisations } = await hands.api.read(people.operator, '/places');
    const { organisation, site, post } = people.keeper;
    expect(organisations).toContainEqual(
      expect.objectContaining({
        organisation,
        sites: [
          expect.objectContaining({
            site,
            posts: expect.arrayContaining([{ post, title: 'Cryo vault' }]) as unknown,
          }),
        ],
      }),
    );
  });

  it('what a batch still waits for, in the words of its certification', async () => {
    expect(await waits('conditional')).toContain('NOTHING_TO_RELEASE');
    await hands.live(() => fill(scene, vessels).then(() => undefined));
    expect(await waits('conditional')).toEqual(['TESTS_MISSING']);
  });
});
