import { MINUTE_MS } from '@selfsame/custody';
import {
  type PracticeDay,
  type Scene,
  type ThingOnTray,
  Tray,
  certify,
  passwordOf,
  people,
  stageADay,
} from '@selfsame/simulator';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const LAST_OF_TRIAL = 26;

interface Row {
  readonly coi: string;
  readonly [field: string]: unknown;
}

/** What a newcomer finds when a trial is over: people in the middle of their work, and something for everybody to do. */
describe('a day to practise', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let day: PracticeDay;
  let staged: PracticeDay['staged'];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    day = await stageADay(hands.world, LAST_OF_TRIAL);
    ({ staged } = day);
  });
  afterAll(() => ledger.close());

  const rows = async (by: (typeof people)[keyof typeof people], path: string) => {
    const after = String(await ledger.store.head());
    return (await hands.api.read(by, `${path}?limit=100&after=${after}`)).rows as readonly Row[];
  };
  const rowOf = async (by: (typeof people)[keyof typeof people], path: string, { coi }: Scene) =>
    (await rows(by, path)).find(row => row.coi === coi);
  const journey = async ({ coi }: Scene) =>
    (await hands.api.read(people.qa, `/journeys/${coi}`)).journey as {
      readonly items: Readonly<Record<string, { kind: string; status: string; passage?: number }>>;
      readonly holds: Readonly<Record<string, { open: boolean }>>;
    };
  const scanned = (scene: Scene, change: object = {}) => {
    const { wristband, subjectNumber, known } = scene.parts.body;
    const { hospitalNumber: _third, ...heard } = known?.particulars ?? {};
    const tube = scene.of('T1');
    return { wristband, tube, subjectNumber, identity: 'spoken', heard, ...change };
  };

  it('is a working day, at half past eight in Prague', () => {
    const prague = {
      timeZone: 'Europe/Prague',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    expect(new Date(day.now).toLocaleString('en-GB', prague)).toMatch(/^(?!Sat|Sun).* 08:30$/);
  });

  it('has a package that the courier is offered, again when an hour has gone, and one on its way', async () => {
    const road = '/packages';
    await hands.wait(62 * MINUTE_MS);
    await ledger.look();
    const offered = await rowOf(people.courier, road, staged.offered);
    expect(offered).toMatchObject({
      state: 'offered',
      destinationTelephone: '+420 200 000 021',
    });
    expect(Date.parse(String(offered?.offerExpiresAt))).toBeGreaterThan(hands.now);
    await staged.offered.must(people.courier, 'handoff-acceptances', staged.offered.outside());
    expect(await rowOf(people.courier, road, staged.onItsWay)).toMatchObject({ state: 'held' });
  });

  it('H28: has two doses at the ward under numbers that are taken for each other, and stops the tube of one at the bed of the other', async () => {
    const { atWard, besideHim } = staged;
    const numbers = [atWard, besideHim].map(({ parts }) => parts.body.subjectNumber);
    expect(numbers).toEqual(['01-027', '01-072']);
    const wrong = { tube: besideHim.of('T1') };
    expect(await atWard.tell(people.nurse, 'verifications', scanned(atWard, wrong))).toMatchObject({
      problem: { code: 'WRONG_PRODUCT', verdict: 'STOP' },
    });
    for (const by of [people.nurse, people.otherNurse])
      await atWard.must(by, 'verifications', scanned(atWard));
    await atWard.must(people.nurse, 'tube-openings', { tube: atWard.of('T1') });
    expect(await rowOf(people.nurse, '/bedside', besideHim)).toMatchObject({ status: 'planned' });
  });

  it('has a batch that the QP can release, and one that he cannot release yet', async () => {
    await certify(staged.forTheQp);
    const { batch } = staged.notReady;
    const early = await staged.notReady.tell(people.qp, 'certifications', {
      batch,
      stage: 'conditional',
    });
    expect(early.problem?.code).toBe('RESULTS_UNREVIEWED');
  });

  it('has cells in their second passage, on a hold of the night that the deputy has in hand', async () => {
    const { items, holds } = await journey(staged.inCulture);
    const growing = Object.values(items).filter(({ status }) => status === 'present');
    expect(new Set(growing.map(({ passage }) => passage))).toEqual(new Set([2]));
    const [hold = ''] = Object.keys(holds);
    expect(holds[hold]).toMatchObject({ open: true });
    const { paged } = await hands.api.read(people.qa, `/holds/${staged.inCulture.coi}/${hold}`);
    expect((paged as Row[]).slice(0, 2)).toMatchObject([
      { person: people.qa.id, acknowledgedBy: people.otherQa.id },
      { person: people.otherQa.id, acknowledgedBy: people.otherQa.id },
    ]);
  });

  it('has a result that failed two weeks after the infusion, and of which nobody has been told', async () => {
    const { batch } = staged.givenWeeksAgo;
    const acknowledged = await staged.givenWeeksAgo.tell(
      people.qp,
      'late-result-acknowledgements',
      { batch, test: 'sterility' },
    );
    expect(acknowledged).toMatchObject({ accepted: true });
  });

  describe('has a tray, on which', () => {
    const lying = async () =>
      (await hands.api.read(people.nurse, '/simulation/tray')).rows as readonly ThingOnTray[];
    const names = async () => (await lying()).map(({ name }) => name);
    let tray: Tray;
    beforeAll(async () => {
      tray = await Tray.of(hands.api, hands.things, Object.values(staged));
      await tray.lay();
    });

    it('lies whatever somebody wants to scan, in words that he knows', async () => {
      expect(await names()).toEqual(
        expect.arrayContaining([
          'Wristband on the arm of 01-027',
          'Tube T1 of 01-072',
          'Flask V9 of 01-032',
          'Package of 01-029',
          'Seal, not used yet',
          'Badge of Jana Nováková (PIN 246810)',
        ]),
      );
      const { notReady } = staged;
      const tube = (await lying()).find(({ name }) => name === 'Tube T1 of 01-031');
      expect(tube).toMatchObject({ ...notReady.of('T1'), coi: notReady.coi, place: 'Clean room' });
    });

    it('lies what people print, as soon as they have, and nothing that is used up', async () => {
      const { atWard } = staged;
      const label = 'Syringe S1 of 01-027';
      expect(await names()).not.toContain(label);
      const [syringe = ''] = await atWard.label(people.nurse, 'syringe', 1);
      await tray.lay();
      const printed = (await lying()).find(({ name }) => name === label);
      expect(printed).toMatchObject(atWard.of(syringe));
      const { volumeMicrolitres } = atWard.parts.protocol.dose;
      const drawn = { tube: atWard.of('T1'), syringe: atWard.of(syringe), volumeMicrolitres };
      await atWard.must(people.nurse, 'draw-ups', drawn);
      await tray.lay();
      expect(await names()).not.toContain('Tube T1 of 01-027');
    });
  });

  it('is among people of whom no two have the same password', () => {
    const passwords = Object.values(people).map(passwordOf);
    expect(new Set(passwords).size).toBe(passwords.length);
  });
});
