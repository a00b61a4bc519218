import { type Scene, people, postOf } from '@selfsame/simulator';
import { Desk } from '../harness/desk.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { packedMarrow } from '../harness/packed-marrow.js';

const HOURS = 2;
const HOUR_MS = 3_600_000;

/** The firm sends somebody whom nobody knows, and the marrow cannot wait until he has an account. */
describe('a courier without an account', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let outside: Awaited<ReturnType<typeof packedMarrow>>['outside'];
  let path: string;
  let code: string;
  let courier: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    ({ scene, outside } = await packedMarrow(hands));
    path = `/journeys/${scene.coi}`;
  });
  afterAll(() => ledger.close());

  const onTime = (desk: Desk): Desk => {
    desk.now = new Date(hands.now).toISOString();
    return desk;
  };
  const givesPass = async (by: (typeof people)['collector' | 'operator']): Promise<string> => {
    const asked = { package: outside.package, to: postOf(people.courier), hours: HOURS };
    const told = await scene.must(by, 'courier-passes', asked);
    return String(told.body.code);
  };
  const redeems = (shown: string) =>
    onTime(new Desk(ledger.url, '')).give('/courier-passes/sessions', {
      code: shown,
      name: 'Ferdinand Canary',
      telephone: '+420 777 000 111',
    });
  const begins = async (shown: string): Promise<Desk> => {
    const { status, body } = await redeems(shown);
    expect(status).toBe(201);
    return onTime(new Desk(ledger.url, String(body.token)));
  };

  it('scans the pass that the ward shows him, and sees this one package', async () => {
    code = await givesPass(people.collector);
    courier = await begins(code);
    const { body } = await courier.read(`/packages?after=${String(await ledger.store.head())}`);
    expect(body.rows).toMatchObject([{ sscc: outside.package.raw.slice(-18), state: 'expected' }]);
  });

  it('H43: is no second courier: whoever has scanned the code as well is let in nowhere', async () => {
    expect(await redeems(code)).toMatchObject({ status: 403, body: { code: 'PASS_USED' } });
  });

  it('takes it when it is held out to him, and custody passes by two sides', async () => {
    await scene.must(people.collector, 'handoff-offers', {
      ...outside,
      to: postOf(people.courier),
    });
    expect(await onTime(courier).give(`${path}/handoff-acceptances`, outside)).toMatchObject({
      status: 201,
    });
  });

  it('is stuck in traffic longer than his pass is good for, keeps the package, and goes on with a new one', async () => {
    await hands.wait((HOURS + 1) * HOUR_MS);
    const held = { ...outside, to: postOf(people.operator) };
    expect(await onTime(courier).give(`${path}/handoff-offers`, held)).toMatchObject({
      body: { code: 'PASS_EXPIRED' },
    });
    courier = await begins(await givesPass(people.operator));
    expect(await courier.give(`${path}/handoff-offers`, held)).toMatchObject({ status: 201 });
  });

  it('is reached by those who gave it, and that they looked is written down', async () => {
    const holder = `${path}/courier-passes/${scene.coi}-2/holder?purpose=contact`;
    expect(await hands.api.read(people.operator, holder)).toMatchObject({
      telephone: '+420 777 000 111',
    });
  });

  it('is out once it is in the hands of the clean room', async () => {
    await scene.must(people.operator, 'handoff-acceptances', outside);
    expect(await onTime(courier).read(path)).toMatchObject({ body: { code: 'PASS_PACKAGE_GONE' } });
  });

  it('is out at once where his pass is revoked: he has lost his telephone', async () => {
    const next = await packedMarrow(hands);
    ({ scene, outside } = next);
    path = `/journeys/${scene.coi}`;
    courier = await begins(await givesPass(people.collector));
    await scene.must(people.collector, `courier-passes/${scene.coi}-1/revocations`, {
      reason: 'the telephone is lost',
    });
    expect(await onTime(courier).read(path)).toMatchObject({ body: { code: 'PASS_REVOKED' } });
  });
});
