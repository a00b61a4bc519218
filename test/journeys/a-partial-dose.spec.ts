import { type Scene, people, therapy } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const DOSE = 1_500;
const FIRST_PART = 600;

/** The needle hurts, and the physician stops: some of the dose is in, some is in the syringe, and a spare lies in the cold. */
describe('a dose that is given in part', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let told: Record<string, unknown>;

  const ended = (syringe: string, infusedMicrolitres: number) => ({
    syringe: scene.of(syringe),
    infusedMicrolitres,
    residualMicrolitres: DOSE - infusedMicrolitres,
    wasteMicrolitres: 0,
    estimated: false,
  });
  const bedside = async () =>
    (
      (await hands.api.read(people.qa, `/journeys/${scene.coi}`)).journey as {
        bedside: Record<string, unknown>;
      }
    ).bedside;

  /** A usual therapy up to the moment before its end, where this physician stops. */
  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    scene = await hands.therapy(await hands.participant(), 'fresh', async (moment, at) => {
      if (moment !== 'before-completion') return;
      const syringe = at.hands.syringe ?? '';
      const aborted = await at.must(people.physician, 'infusion-abortions', {
        ...ended(syringe, FIRST_PART),
        reason: 'pain',
      });
      told = aborted.body;
      at.taken.add('completion');
    });
    await hands.live(() => therapy(scene, 'usual', () => ({ box: '', position: '' })));
  });
  afterAll(() => ledger.close());

  it('H38: is recorded as it was: what went in, what is left, and nothing unaccounted', async () => {
    expect(told).toMatchObject({ events: [{ type: 'InfusionAborted' }] });
    expect(await bedside()).toMatchObject({
      ended: 'aborted',
      infusedMicrolitres: FIRST_PART,
      doseGiven: false,
    });
  });

  it('counts what went in on the tube that it came from, and the rest of the tubes stay', async () => {
    const { participant } = scene.parts.body;
    const account = await hands.api.read(
      people.sponsor,
      `/participants/${participant}/accountability`,
    );
    expect(account).toMatchObject({
      tubes: [
        { tube: 'T1', administeredMicrolitres: FIRST_PART },
        { tube: 'T2', administeredMicrolitres: 0, isThere: true },
      ],
      balance: { filled: 2, dispensed: 1, administered: 1, unaccounted: 0 },
    });
  });

  it('H26: is one dose still: the plan may be made anew for the rest of it', async () => {
    const plan = {
      site: people.nurse.site,
      post: people.nurse.post,
      plannedAt: new Date(hands.now + 3_600_000).toISOString(),
    };
    expect(await scene.tell(people.investigator, 'infusion-plans', plan)).toMatchObject({
      accepted: true,
    });
  });

  it('H26: the syringe that was stopped is not started again', async () => {
    const again = await scene.tell(people.physician, 'infusion-starts', {
      syringe: scene.of(scene.hands.syringe ?? ''),
      route: scene.parts.protocol.administration.route,
      doseNumber: 1,
    });
    expect(again.accepted).toBe(false);
    expect(await bedside()).toMatchObject({ infusedMicrolitres: FIRST_PART });
  });
});
