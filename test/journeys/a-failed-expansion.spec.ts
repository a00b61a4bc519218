import {
  BENCH,
  MEDIUM,
  type Scene,
  atBench,
  bench,
  countPlate,
  layPlates,
  lot,
  people,
  uncounted,
} from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { livedCourse } from '../harness/lived-course.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const MUCH = 12;

/** Something else grew, and it is thrown away: marrow is collected again, in the same therapy. */
describe('an expansion that fails', () => {
  let ledger: TestLedger;
  let events: Awaited<ReturnType<typeof livedCourse>>;
  const answers: Record<string, unknown> = {};

  const code = async (telling: ReturnType<Scene['tell']>) => (await telling).problem?.code;

  /** While the second batch grows, hands reach for the first one. */
  const reachBack = async (scene: Scene) => {
    await atBench(scene, async () => {
      answers.fed = await code(
        scene.tell(people.operator, 'medium-changes', {
          bench: bench(BENCH),
          vessels: [scene.of('V1')],
          medium: lot(MEDIUM),
          confluencePercent: 40,
        }),
      );
    });
    answers.certified = await code(
      scene.tell(people.qp, 'certifications', { batch: 'B1', stage: 'conditional' }),
    );
    // The laboratory counts only now what lay beside the first batch.
    const [plate] = await uncounted(scene);
    if (plate === undefined) throw new Error('No plate lay there.');
    await countPlate(scene, plate, MUCH);
  };

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    const hands = await Hands.at(ledger);
    const body = await hands.participant();
    events = await livedCourse(ledger, hands, body, 'expansion-fails', async (moment, scene) => {
      if (moment === 'before-passage' && scene.batch === 'B1' && answers.laid === undefined)
        answers.laid = await layPlates(scene);
      if (moment === 'while-growing' && scene.batch === 'B2' && answers.fed === undefined)
        await reachBack(scene);
    });
  });
  afterAll(() => ledger.close());

  it('goes on in the same therapy with the next batch, up to the infusion and the last word on it', () => {
    const told = events.flatMap(({ type, data }) =>
      type === 'ExpansionFailed' || type === 'BatchCertified' ? [`${type} ${data.batch}`] : [],
    );
    expect(told).toEqual(['ExpansionFailed B1', 'BatchCertified B2', 'BatchCertified B2']);
    const types = events.map(({ type }) => type);
    expect(types.filter(type => type === 'AspirationRecorded')).toHaveLength(2);
    expect(types).toContain('InfusionCompleted');
  });

  it('H6: leaves nothing that could be fed or certified by mistake', () => {
    expect(answers).toMatchObject({ fed: 'ITEM_NOT_READY', certified: 'STAGE_ORDER' });
  });

  it('H12: what grew beside the first batch is of the first, and keeps the second from nothing', () => {
    const grown = events.filter(
      ({ type, data }) =>
        type === 'DeviationOpened' && data.code === 'ENVIRONMENT_BEYOND_ACTION_LIMIT',
    );
    expect(grown).toMatchObject([{ data: { batch: 'B1' } }]);
  });
});
