import { MINUTE_MS } from '@selfsame/custody';
import { BOX, type Known, type Scene, people, therapy } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

/** Father and son, or nobody to each other: one name, one birthday, and a number of the hospital each. */
const called = (hospitalNumber: string): Known => ({
  particulars: {
    givenName: 'Jan',
    familyName: 'Novák',
    dateOfBirth: '1958-05-02',
    hospitalNumber,
  },
  says: { identity: 'spoken' },
  hasLookAlike: true,
});

describe('two participants of one name and one birthday, with their doses on one day', () => {
  let ledger: TestLedger;
  let hands: Hands;
  const answers: Record<string, string | undefined> = {};
  const ended: string[] = [];

  const check = async (scene: Scene, name: string, change: object) => {
    const { wristband, subjectNumber, known } = scene.parts.body;
    const told = await scene.tell(people.nightNurse, 'verifications', {
      wristband,
      tube: scene.of(scene.hands.tube ?? ''),
      subjectNumber,
      identity: 'spoken',
      heard: known?.particulars,
      ...change,
    });
    answers[name] = told.problem?.code ?? 'accepted';
  };

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    const bodies = [
      await hands.participant(called('MRN 30001')),
      await hands.participant(called('MRN 30002')),
    ];
    const [, twin] = bodies;
    const scenes: Scene[] = [];
    const atBed = async (moment: string, scene: Scene) => {
      if (moment !== 'before-verification' || scene !== scenes[0] || twin === undefined) return;
      const { hospitalNumber: _number, ...twoIdentifiers } = called('').particulars;
      await check(scene, 'two identifiers', { heard: twoIdentifiers });
      await check(scene, 'the number of the other', { heard: called('MRN 30002').particulars });
      await check(scene, 'the band of the other', { wristband: twin.wristband });
      await check(scene, 'the subject number of the other', { subjectNumber: twin.subjectNumber });
    };
    for (const body of bodies) scenes.push(await hands.therapy(body, 'fresh', atBed));
    const place = (tube: string) => ({ box: BOX, position: `A${tube.slice(1)}` });
    await hands.liveAll(
      MINUTE_MS,
      scenes.map(scene => async () => {
        await therapy(scene, 'usual', place);
        ended.push(scene.coi);
      }),
    );
  });
  afterAll(() => ledger.close());

  it('H33: are told apart by a third identifier, which is asked for before anything is opened', () => {
    expect(answers['two identifiers']).toBe('LOOK_ALIKE_PRESENT');
    expect(answers['the number of the other']).toBe('IDENTITY_DIFFERS');
  });

  it('H28: are told apart by band and subject number, whatever they are called', () => {
    expect(answers['the band of the other']).toBe('WRONG_PERSON');
    expect(answers['the subject number of the other']).toBe('SUBJECT_NUMBER_DIFFERS');
  });

  it('H33: both get their own dose on that day', () => {
    expect(ended).toHaveLength(2);
  });

  it('H40: stand in the log as two pseudonyms, and nothing of the name', async () => {
    const stored = await ledger.store.readAll(undefined, 10_000);
    const text = stored.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
    expect(text).not.toMatch(/Novák|1958-05-02|MRN 3000/);
  });
});
