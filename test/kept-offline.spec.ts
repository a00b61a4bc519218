import type { Envelope } from '@selfsame/custody';
import { canonicalBytes, keptOfflineFault } from '@selfsame/evidence';
import {
  type Person,
  type Scene,
  SoftwareDevice,
  deviceOf,
  people,
  postOf,
} from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { type Kept, NO_SIGNAL, OfflinePhone } from './harness/offline-phone.js';
import { packedMarrow } from './harness/packed-marrow.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Offline records, and never authorises: whatever a phone says, and whoever had it in his hands meanwhile. */
describe('what a phone kept while it had no signal', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let outside: Awaited<ReturnType<typeof packedMarrow>>['outside'];
  let sscc: string;
  let phone: OfflinePhone;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  beforeEach(async () => {
    ({ scene, outside, sscc } = await packedMarrow(hands));
    await scene.must(people.collector, 'handoff-offers', {
      ...outside,
      to: postOf(people.courier),
    });
    phone = new OfflinePhone(hands, scene, people.courier);
    await hands.wait(40 * MINUTE_MS);
  });
  afterAll(() => ledger.close());

  type Scan = ReturnType<Scene['of']>;
  const about = () => ({ package: outside.package });
  const acceptance = (minutesAgo?: number): Kept =>
    phone.keep('AcceptHandoff', 'handoff-acceptances', outside, minutesAgo);
  const departure = (minutesAgo?: number): Kept =>
    phone.keep('DepartPackage', 'departures', outside, minutesAgo);
  const with_ = ({ body, ...kept }: Kept, change: object): Kept => ({
    ...kept,
    body: { ...body, ...change },
  });
  const parcel = async () => {
    const { journey } = await hands.api.read(people.qa, `/journeys/${scene.coi}`);
    return (journey as { packages: Record<string, { custodian: object; status: string }> })
      .packages[sscc];
  };
  const envelopesOf = async ({ body }: Kept): Promise<Envelope[]> => {
    const events = await eventsOf(ledger.store, `journey-${scene.coi}`);
    return events
      .map(({ envelope }) => envelope)
      .filter(({ commandId }) => commandId === body.commandId);
  };

  it('H24: is recorded as what has happened, marked late, and signed by the device when it was done', async () => {
    const kept = acceptance(20);
    expect(await phone.tell(kept)).toMatchObject({ accepted: true, status: 201 });
    expect(await parcel()).toMatchObject({ custodian: postOf(people.courier) });
    const [event, ...others] = await envelopesOf(kept);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'HandoffAccepted',
      afterTheFact: NO_SIGNAL,
      keptOffline: { statement: { type: 'AcceptHandoff', person: people.courier.id } },
    });
    const { keptOffline: _signed, ...body } = kept.body;
    expect(event?.keptOffline?.statement.body).toEqual(body);
    expect(event?.keptOffline?.publicKey).toMatchObject(
      new SoftwareDevice(deviceOf(people.courier)).enrolment().publicKey,
    );
    expect(await keptOfflineFault(canonicalBytes(event), crypto.subtle)).toBeUndefined();
  });

  it.each<[string, (kept: Kept) => Kept]>([
    ['another seal', kept => with_(kept, { seal: hands.things.seal() })],
    ['another time', kept => with_(kept, { occurredAt: new Date(hands.now).toISOString() })],
    ['another id', kept => with_(kept, { commandId: uuidv7() })],
    ['another reason', kept => with_(kept, { afterTheFact: { reason: 'I was late' } })],
    ['another command', kept => ({ ...kept, route: 'departures' })],
    ['another person', kept => ({ ...kept, owner: people.otherCourier })],
    ['no signature of its own', kept => with_(kept, { keptOffline: { deviceSignature: 'AAAA' } })],
  ])('H24: is nobody’s with %s: refused, and nothing is recorded of it', async (_what, meddle) => {
    const kept = acceptance(20);
    const meddled = meddle(kept);
    const device = deviceOf(meddled.owner);
    const told = await phone.tell(with_(meddled, { device }));
    expect(told).toMatchObject({
      status: 403,
      problem: { code: 'KEPT_OFFLINE_UNPROVED', verdict: 'STOP', facts: { device } },
    });
    expect(await envelopesOf(meddled)).toEqual([]);
    // What the phone really kept is still there, and counts.
    expect(await phone.tell(kept)).toMatchObject({ accepted: true });
  });

  it('H24: is refused without the mark that it is late', async () => {
    const { afterTheFact: _mark, ...body } = acceptance().body;
    expect(await scene.tell(people.courier, 'handoff-acceptances', body)).toMatchObject({
      status: 400,
      problem: { code: 'VALIDATION_FAILED', field: 'afterTheFact' },
    });
  });

  it.each<[string, string, Person, (scan: Scan) => object]>([
    ['OpenPackage', 'package-openings', people.operator, () => outside],
    ['OpenTube', 'tube-openings', people.nurse, tube => ({ tube })],
    [
      'VerifyIdentity',
      'verifications',
      people.nurse,
      tube => ({ tube, wristband: tube, subjectNumber: '01-001', identity: 'spoken' }),
    ],
    [
      'StartInfusion',
      'infusion-starts',
      people.physician,
      syringe => ({ syringe, route: 'intrathecal', doseNumber: 1 }),
    ],
    ['CancelOffer', 'offer-cancellations', people.courier, () => ({ ...about(), reason: 'late' })],
  ])('H24: is never %s, whatever the phone says', async (type, route, person, fields) => {
    const kept = new OfflinePhone(hands, scene, person).keep(type, route, fields(scene.of('M1')));
    const before = await ledger.store.readStream(`journey-${scene.coi}`, 0, 500);
    expect(await phone.tell(kept)).toMatchObject({
      status: 403,
      problem: { code: 'NOT_WITHOUT_SIGNAL', facts: { command: type } },
    });
    expect(await ledger.store.readStream(`journey-${scene.coi}`, 0, 500)).toEqual(before);
  });

  it('H19 H24: is his for whom it still waits, however wrong the clock of his phone is', async () => {
    expect(await phone.tell(acceptance(600))).not.toHaveProperty('body.deviations');
    expect(await parcel()).toMatchObject({ custodian: postOf(people.courier) });
  });

  it('H24 H26: told twice, is one act with one answer, what it broke included', async () => {
    await hands.wait(2 * HOUR_MS);
    const kept = acceptance(90);
    const told = await phone.tell(kept);
    expect(told).toMatchObject({
      accepted: true,
      body: { repeated: false, deviations: [{ code: 'NO_OFFER' }] },
    });
    const events = await envelopesOf(kept);
    expect(await phone.tell(kept)).toMatchObject({ body: { ...told.body, repeated: true } });
    expect(await envelopesOf(kept)).toEqual(events);
    expect(events.map(({ type }) => type)).toEqual([
      'HandoffAccepted',
      'DeviationOpened',
      'HoldPlaced',
    ]);
    for (const { afterTheFact } of events) expect(afterTheFact).toEqual(NO_SIGNAL);
    expect(await parcel()).toMatchObject({ custodian: postOf(people.courier) });
  });

  it('H24 H26: asked first, its answer lost, and then kept, is what was decided when it was asked', async () => {
    const kept = acceptance();
    const { afterTheFact: _late, keptOffline: _signed, ...body } = kept.body;
    const asked = await scene.tell(people.courier, kept.route, body);
    expect(asked).toMatchObject({ accepted: true });
    expect(await phone.tell(kept)).toMatchObject({ body: { ...asked.body, repeated: true } });
    const [event, ...others] = await envelopesOf(kept);
    expect(others).toEqual([]);
    expect(event).not.toHaveProperty('afterTheFact');
    // Something else under its id is something else.
    const { commandId } = kept.body;
    const other = with_(departure(), { commandId });
    expect(await phone.tell(other)).toMatchObject({ problem: { code: 'COMMAND_ID_REUSED' } });
  });
});
