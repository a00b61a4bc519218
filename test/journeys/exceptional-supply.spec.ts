import { type Body, type Scene, people } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { livedCourse } from '../harness/lived-course.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const VERDICT =
  'RELEASED AS AN EXCEPTION — out of specification: viability 68 % (limit: at least 80 %)';

type Row = Readonly<Record<string, unknown>>;

/**
 * The cells of somebody are weak, and nothing else is left. His physician asks, the manufacturer says what it risks, he is told, the
 * QP releases what she does not certify, and everybody who touches it reads so.
 */
describe('a product out of specification, from the request to the infusion', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let body: Body;

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    body = await hands.participant();
  });
  afterEach(() => ledger.close());

  const live = (at: (moment: string, scene: Scene) => Promise<void>) =>
    livedCourse(ledger, hands, body, 'exceptional-supply', at);
  const rowsOf = async (person: (typeof people)[keyof typeof people], path: string) =>
    ((await hands.api.read(person, path)) as { rows: readonly Row[] }).rows;

  it('H11: is shown as what it is, in the words of its release, until it is given', async () => {
    const shown: Record<string, unknown> = {};
    const events = await live(async (moment, scene) => {
      if (moment !== 'at-the-ward') return;
      const [dose] = await rowsOf(people.nurse, '/bedside');
      shown.bedside = [dose?.exceptionalSupply, dose?.exceptional];
      const { journey } = await hands.api.read(people.nurse, `/journeys/${scene.coi}`);
      const { batches } = journey as { batches: { B1: { status: string } } };
      shown.batch = batches.B1.status;
      const line = (await rowsOf(people.auditor, `/journeys/${scene.coi}/timeline?limit=500`)).find(
        ({ type }) => type === 'BatchReleasedExceptionally',
      );
      shown.timeline = [line?.red, line?.exceptional, line?.meaning];
      const old = scene.of('T1');
      const printed = await scene.must(people.nurse, 'label-reprints', {
        item: 'T1',
        printer: 'printer-neurology',
        reason: 'smudged',
      });
      shown.label = (printed.body.labels as readonly Row[])[0]?.exceptional;
      scene.labelled(printed.body.labels);
      const label = scene.of('T1');
      await scene.must(people.nurse, 'label-applications', { label });
      await scene.must(people.otherNurse, 'relabelling-confirmations', { label, old });
    });
    expect(shown).toEqual({
      bedside: ['EXC-1', VERDICT],
      batch: 'exceptional',
      timeline: [true, VERDICT, 'exceptional-release'],
      label: VERDICT,
    });
    const types = events.map(({ type }) => type);
    expect(types).toContain('InfusionCompleted');
    expect(types).not.toContain('BatchCertified');
  });

  it('H13: revoked at the last moment it stays closed, and it needs the whole way again', async () => {
    const told: unknown[] = [];
    const events = await live(async (moment, scene) => {
      if (moment !== 'before-opening') return;
      const open = async () => {
        const { problem } = await scene.tell(people.nurse, 'tube-openings', {
          tube: scene.of('T1'),
        });
        told.push(problem?.code);
      };
      await scene.must(people.investigator, 'exceptional-supply-revocations', {
        request: 'EXC-1',
        reason: 'the participant has had second thoughts',
      });
      await open();
      const asked = { batch: 'B1', doseNumber: 1, tests: ['viability'] };
      await scene.must(people.physician, 'exceptional-supplies', {
        ...asked,
        reason: 'he wants it after all',
      });
      const request = 'EXC-2';
      const released = await scene.tell(people.qp, 'exceptional-releases', { request, ...asked });
      told.push(released.problem?.code, released.problem?.facts);
      await scene.must(people.qa, 'exceptional-supply-evaluations', {
        request,
        document: 'RISK-2026-7',
        version: '1.0',
        sha256: 'd'.repeat(64),
      });
      await scene.must(people.physician, 'exceptional-supply-informings', {
        request,
        document: 'ICF-EXCEPTION',
        version: '2.0',
      });
      await scene.must(people.qp, 'exceptional-releases', { request, ...asked });
    });
    expect(told).toEqual([
      'NOT_RELEASED',
      'EXCEPTIONAL_SUPPLY_INCOMPLETE',
      { request: 'EXC-2', lacking: 'risk-evaluation participant-informed' },
    ]);
    const signed = events.flatMap(({ type, envelope }) =>
      envelope.signature === undefined || !/Exception/.test(type)
        ? []
        : [[type, envelope.actor.role, envelope.signature.statement.meaning]],
    );
    const once = [
      ['ExceptionalSupplyRequested', 'investigator', 'exceptional-request'],
      ['BatchReleasedExceptionally', 'qp', 'exceptional-release'],
    ];
    const again = [
      ['ExceptionalSupplyRequested', 'administering-physician', once[0]?.[2]],
      once[1],
    ];
    expect(signed).toEqual([...once, ...again]);
    expect(events.map(({ type }) => type)).toContain('InfusionCompleted');
  });
});
