import { type Scene, people, postOf } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { type Kept, OfflinePhone } from '../harness/offline-phone.js';
import { packedMarrow } from '../harness/packed-marrow.js';

const MINUTE_MS = 60_000;

/** A courier in a cellar does what he does. The ledger hears of it later, and believes nobody more than before. */
describe('a courier without a signal', () => {
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

  const accepts = (minutesAgo: number): Kept =>
    phone.keep('AcceptHandoff', 'handoff-acceptances', outside, minutesAgo);
  const departs = (minutesAgo: number): Kept =>
    phone.keep(
      'DepartPackage',
      'departures',
      { ...outside, destination: postOf(people.operator) },
      minutesAgo,
    );
  const offers = (minutesAgo: number): Kept => {
    const offer = { ...outside, to: postOf(people.operator) };
    return phone.keep('OfferHandoff', 'handoff-offers', offer, minutesAgo);
  };
  const followed = async (kept: Kept): Promise<readonly string[]> => {
    const { accepted, body } = await phone.tell(kept);
    expect(accepted).toBe(true);
    return ((body.deviations ?? []) as { code: string }[]).map(({ code }) => code);
  };
  const parcel = async () => {
    const { journey } = await hands.api.read(people.qa, `/journeys/${scene.coi}`);
    return (journey as { packages: Record<string, unknown> }).packages[sscc];
  };
  const isHeld = async (): Promise<boolean> => {
    const { journey } = await hands.api.read(people.qa, `/journeys/${scene.coi}`);
    const { holds } = journey as {
      holds: Record<string, { scope: { sscc?: string }; open: boolean }>;
    };
    return Object.values(holds).some(({ scope, open }) => open && scope.sscc === sscc);
  };

  it('H24: takes a box, leaves and hands it over, and tells it all in its order when he is above ground', async () => {
    expect(await followed(accepts(30))).toEqual([]);
    expect(await followed(departs(25))).toEqual([]);
    expect(await followed(offers(5))).toEqual([]);
    await scene.must(people.operator, 'handoff-acceptances', outside);
    expect(await parcel()).toMatchObject({ custodian: postOf(people.operator) });
    expect(await isHeld()).toBe(false);
  });

  it('H19 H24: whose offer lapsed meanwhile has it all the same, and QA looks before anybody opens it', async () => {
    await hands.wait(30 * MINUTE_MS);
    expect(await followed(accepts(45))).toEqual(['NO_OFFER']);
    expect(await parcel()).toMatchObject({ custodian: postOf(people.courier) });
    expect(await isHeld()).toBe(true);
    // What is held goes on to the clean room: a hold stops use, never preservation.
    expect(await followed(departs(40))).toEqual([]);
  });

  it('H18 H24: who drives where it went before is told where it goes now', async () => {
    await scene.must(people.qa, `packages/${sscc}/reroutings`, {
      destination: postOf(people.nurse),
      reason: 'the clean room has a power cut',
    });
    await followed(accepts(30));
    expect(await followed(departs(25))).toEqual(['NOT_DESTINATION']);
  });

  it('H19 H24: takes nothing from whoever has had it since, and undoes nothing that he did', async () => {
    const waiting = [
      accepts(25),
      departs(20),
      phone.keep(
        'ChangeDriver',
        'driver-changes',
        { package: outside.package, from: 'courier-2' },
        15,
      ),
      offers(10),
    ];
    // The clean room had a signal, and the courier at its door.
    await scene.must(people.operator, 'takeovers', {
      package: outside.package,
      reason: 'no-signal',
      witness: people.courier.id,
    });
    const seen = { ...outside, temperatureMilliCelsius: 4_000, intact: true };
    await scene.must(people.operator, 'receipts', seen);
    const before = await parcel();
    expect(before).toMatchObject({ custodian: postOf(people.operator), status: 'received' });
    for (const kept of waiting) expect(await followed(kept)).toEqual(['TOLD_TOO_LATE']);
    expect(await parcel()).toEqual(before);
    expect(await isHeld()).toBe(false);
    const after = hands.api.lastPosition;
    const { rows } = await hands.api.read(people.operator, `/packages?after=${after}&limit=500`);
    expect(rows).toContainEqual(
      expect.objectContaining({ sscc, state: 'held', status: 'received', to: null }),
    );
  });
});
