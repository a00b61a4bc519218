import { readFileSync } from 'node:fs';
import { type Protocol, type Scene, BOX, people, postOf, therapy } from '@selfsame/simulator';
import { DAY_MS } from '@selfsame/custody';
import { boxScan } from '../harness/vault.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const KEEP_DAYS = 40;
/** Where no tube of the story lies. */
const POSITION = 'J9';

type Row = Readonly<Record<string, unknown>>;

/** A sample of the harvest lies in the vault for as long as the protocol says, and nobody loses it by tidying up. */
describe('a retention sample', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let sample = '';
  let answers: Record<string, unknown> = {};

  const place = (tube: string) => ({ box: BOX, position: `A${tube.slice(1)}` });
  const code = async (
    telling: Promise<{ accepted: boolean; problem?: { code?: unknown } | undefined }>,
  ) => {
    const { accepted, problem } = await telling;
    return accepted ? 'accepted' : problem?.code;
  };
  const due = async () => {
    const head = (await ledger.store.head()) ?? '';
    const { rows } = (await hands.api.read(
      people.qa,
      `/retention-samples?due=true&after=${head}`,
    )) as { rows: readonly Row[] };
    return rows.filter(({ coi }) => coi === scene.coi).map(({ item }) => item);
  };
  const alerts = async () => {
    const head = (await ledger.store.head()) ?? '';
    const { rows } = (await hands.api.read(people.qa, `/alerts?limit=500&after=${head}`)) as {
      rows: readonly Row[];
    };
    return rows.filter(({ coi, subject }) => coi === scene.coi && subject === sample);
  };
  const inBox = async () => {
    const { map } = (await hands.api.read(people.keeper, `/boxes/${BOX}`)) as {
      map: Record<string, object>;
    };
    return map[POSITION];
  };
  const keep = (at: Scene, position = POSITION, item = sample) =>
    at.tell(people.keeper, 'retention-samples', {
      sample: at.of(item),
      box: boxScan(BOX),
      position,
      volumeMicrolitres: 60,
    });
  const destroy = (at: Scene, by = people.keeper) =>
    at.tell(by, 'disposals', {
      unit: at.of(sample),
      reason: 'its time is over',
      method: 'incineration',
      witness: people.operator.id,
    });
  const sign = (at: Scene) =>
    at.tell(people.qa, 'retention-destructions', { item: sample, reason: 'its time is over' });

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    const first = JSON.parse(readFileSync('protocols/als-msc-cryo.json', 'utf8')) as Protocol & {
      sources: object;
    };
    const definition = {
      ...first,
      version: 2,
      retention: { keepDays: KEEP_DAYS },
      sources: { ...first.sources, '/retention': 'Made up for this story' },
    };
    await hands.api.give(people.qa, '/protocols', { definition });
    scene = await hands.therapy(await hands.participant(), definition, onMoment);
    await hands.live(() => therapy(scene, 'usual', place));
  });
  afterAll(() => ledger.close());

  const onMoment = async (moment: string, at: Scene) => {
    if (moment === 'results-due') {
      sample = at.hands.samples[0] ?? '';
      // The laboratory gives it to the vault, and both scan it.
      const units = [at.of(sample)];
      await at.must(people.analyst, 'unit-offers', { units, to: postOf(people.keeper) });
      await at.must(people.keeper, 'unit-acceptances', { units });
      await at.must(people.otherQa, 'holds', {
        scope: { kind: 'batch', of: at.batch },
        reason: 'a call',
      });
      answers = { heldAndKept: await code(keep(at)) };
      answers.liesThere = await inBox();
      answers.early = await code(sign(at));
      answers.tidiedUp = await code(destroy(at));
    }
    if (moment === 'before-retrieval') {
      await at.parts.calendar.after(KEEP_DAYS * DAY_MS);
      answers.due = await due();
      answers.alarms = await alerts();
      answers.unsigned = await code(destroy(at));
      answers.signed = await code(sign(at));
      answers.ownWitness = await code(destroy(at, people.operator));
      answers.destroyed = await code(destroy(at));
      answers.dueAfterwards = await due();
    }
  };

  it('is put away although its batch is held: a hold stops use, and never preservation', () => {
    expect(answers.heldAndKept).toBe('accepted');
  });

  it('stays until its time is over, whoever tidies up and whoever signs', () => {
    expect(answers).toMatchObject({
      early: 'RETENTION_PERIOD_RUNS',
      tidiedUp: 'RETENTION_PERIOD_RUNS',
    });
  });

  it('is a task of QA when it is due, and no alarm', () => {
    expect(answers).toMatchObject({ due: [sample], alarms: [] });
  });

  it('is destroyed once QA has signed, before a witness who does not do it himself', () => {
    expect(answers).toMatchObject({
      unsigned: 'RETENTION_DESTRUCTION_UNAUTHORISED',
      signed: 'accepted',
      ownWitness: 'ONE_PERSON_TWICE',
      destroyed: 'accepted',
      dueAfterwards: [],
    });
  });

  it('leaves its position empty', async () => {
    expect(answers.liesThere).toMatchObject({ item: sample });
    expect(await inBox()).toBeUndefined();
  });
});
