import type { JourneyEvent } from '@selfsame/custody';
import {
  type Protocol,
  type Scene,
  judge,
  people,
  publish,
  readLog,
  therapy,
} from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';

const FILE = 'test/vectors/protocols/knee-adipose-fresh.json';

/**
 * A therapy that nobody thought of when the ledger was written: fat instead of marrow, two passages, a larger dose at
 * room temperature into a knee. It is a file, and nothing else.
 */
describe('another therapy', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let protocol: Protocol;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    protocol = await publish(hands.api, FILE);
  });
  afterAll(() => ledger.close());

  const nowhere = (): never => {
    throw new Error('A fresh product is not stored.');
  };
  const told = async <T extends JourneyEvent['type']>({ coi }: Scene, type: T) =>
    (await eventsOf(ledger.store, `journey-${coi}`)).filter(
      (event): event is Extract<typeof event, { readonly type: T }> => event.type === type,
    );

  it('is played from the aspiration to the first visit, and nothing escapes', async () => {
    const patient = await hands.participant();
    const scene = await hands.therapy(patient, protocol);
    await hands.live(() => therapy(scene, 'usual', nowhere));

    const [aspirated] = await told(scene, 'AspirationRecorded');
    expect(aspirated?.data.aspirationSite).toBe('right-flank');
    expect((await told(scene, 'CellsPassaged')).map(({ data }) => data.passage)).toEqual([1, 2]);
    const [started] = await told(scene, 'InfusionStarted');
    expect(started?.data.route).toBe('intra-articular');
    const certified = await told(scene, 'BatchCertified');
    expect(certified.map(({ data }) => data.stage)).toEqual(['conditional', 'final']);
    const visits = await told(scene, 'FollowUpRecorded');
    expect(visits.map(({ data }) => data.visit)).toEqual(['week-6']);
    expect(await told(scene, 'DeviationOpened')).toEqual([]);
    expect(await told(scene, 'HoldPlaced')).toEqual([]);

    const log = await readLog(ledger.url, await ledger.token(auditor));
    expect(judge(hands.book, log)).toMatchObject({ escaped: 0, blockedLegitimate: 0 });
  });

  it("H28: stops another participant's wristband, and a route that is the other therapy's", async () => {
    const [mine, other] = [await hands.participant(), await hands.participant()];
    const stops: unknown[] = [];
    const scene = await hands.therapy(mine, protocol, async (moment, at) => {
      if (moment === 'before-verification') {
        const wrong = { wristband: other.wristband, tube: at.of(at.hands.tube ?? '') };
        const fields = { ...wrong, subjectNumber: mine.subjectNumber, identity: 'spoken' };
        stops.push((await at.tell(people.nurse, 'verifications', fields)).body.code);
      }
      if (moment === 'before-start') {
        const syringe = at.of(at.hands.syringe ?? '');
        const start = { syringe, route: 'intrathecal', doseNumber: at.parts.doseNumber };
        stops.push((await at.tell(people.physician, 'infusion-starts', start)).body.code);
      }
    });
    await hands.live(() => therapy(scene, 'usual', nowhere));
    expect(stops).toEqual(['WRONG_PERSON', 'ROUTE_DIFFERS']);
    expect(await told(scene, 'InfusionCompleted')).toHaveLength(1);
  });

  it.each([
    [{ protocol: 'knee-adipose-frozen', protocolVersion: 1 }],
    [{ protocol: 'knee-adipose-fresh', protocolVersion: 2 }],
  ])('is not begun on a version that nobody published: %j', async named => {
    const { participant } = await hands.participant();
    const before = await ledger.store.head();
    const path = `/participants/${participant}/journeys`;
    expect(await hands.api.give(people.investigator, path, named)).toMatchObject({
      status: 422,
      body: { code: 'PROTOCOL_UNKNOWN' },
    });
    expect(await ledger.store.head()).toBe(before);
  });

  it('stands in the list of protocols, with who approved it', async () => {
    const after = (await ledger.store.head()) ?? '';
    const { rows } = await hands.api.read(people.qa, `/protocols?after=${after}`);
    expect(rows).toContainEqual({
      protocol: protocol.protocol,
      version: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      publishedBy: people.qa.id,
      publishedAt: expect.any(String) as string,
    });
  });

  it('with faults is told all of them, and nothing is published', async () => {
    const before = await ledger.store.head();
    const { gtin: _gtin, ...rest } = protocol as Protocol & { readonly gtin: string };
    const collection = { ...protocol.collection, aspirationSites: [] };
    const definition = { ...rest, gtin: '09512345000031', collection };
    expect(await hands.api.give(people.qa, '/protocols', { definition })).toMatchObject({
      status: 422,
      body: {
        code: 'PROTOCOL_INVALID',
        facts: {
          faults: [{ at: '/gtin' }, { at: '/collection/aspirationSites' }],
        },
      },
    });
    expect(await ledger.store.head()).toBe(before);
  });

  it('is counted in its own doses', async () => {
    const body = await hands.participant();
    const [first, second] = [
      await hands.therapy(body, protocol),
      await hands.therapy(body, protocol),
    ];
    expect([first, second].map(({ parts }) => parts.doseNumber)).toEqual([1, 2]);
    await expect(hands.therapy(body, protocol)).rejects.toThrow('DOSE_NOT_PLANNED');
  });
});
