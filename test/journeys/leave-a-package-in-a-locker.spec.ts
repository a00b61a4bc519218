import { hash } from 'node:crypto';
import { type Scene, people, postOf } from '@selfsame/simulator';
import { packedMarrow } from '../harness/packed-marrow.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const LOCKER = { site: 'bioinova', post: 'locker-3' };
const AIRLINE = { site: 'bioinova', post: 'cargo-prg' };
const proof = (code: string, kind = 'locker-code') => ({ kind, sha256: hash('sha256', code) });

/** The clean room is locked at two in the morning: the courier leaves the marrow in a locker, and nobody takes it from his hands. */
describe('a package that lies where nobody stands', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let outside: Awaited<ReturnType<typeof packedMarrow>>['outside'];
  let sscc: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    ({ scene, outside, sscc } = await packedMarrow(hands));
    await scene.must(people.collector, 'handoff-offers', {
      ...outside,
      to: postOf(people.courier),
    });
    await scene.must(people.courier, 'handoff-acceptances', outside);
    await scene.must(people.courier, 'departures', outside);
  });
  afterAll(() => ledger.close());

  const parcel = async () => {
    const { journey } = await hands.api.read(people.qa, `/journeys/${scene.coi}`);
    const { packages } = journey as { packages: Record<string, Record<string, unknown>> };
    return packages[sscc];
  };
  const deposit = (fields: object = {}, extras = {}) =>
    scene.tell(
      people.courier,
      'deposits',
      {
        ...outside,
        at: LOCKER,
        for: postOf(people.operator),
        proof: proof('4711'),
        ...fields,
      },
      extras,
    );
  const collect = (by: (typeof people)['operator' | 'nurse' | 'courier'], fields: object = {}) =>
    scene.tell(by, 'collections', { ...outside, at: LOCKER, proof: proof('4711'), ...fields });
  const afterwards = { afterTheFact: { reason: 'the telephone had no signal' } };
  const openAlerts = async () => {
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.qa, `/alerts?open=true&limit=500&after=${after}`);
    return (rows as { code: string }[]).map(({ code }) => code);
  };

  it('is left in no place that nobody has declared', async () => {
    expect(await deposit()).toMatchObject({ problem: { code: 'NOT_UNSTAFFED' } });
  });

  it('QA says which lockers and airlines there are, who runs them, and how long a package may lie there', async () => {
    for (const [post, kind, organisation, limitMinutes] of [
      ['locker-3', 'locker', 'bioinova', 120],
      ['locker-4', 'locker', 'bioinova', 120],
      ['cargo-prg', 'airline', 'csa-cargo', 600],
    ] as const) {
      const declared = { post, kind, organisation, limitMinutes };
      const told = await hands.api.give(people.qa, '/sites/bioinova/unstaffed-posts', declared);
      expect(told).toMatchObject({ accepted: true });
    }
    const { posts } = await hands.api.read(people.courier, '/sites/bioinova/unstaffed-posts');
    const names = (posts as { post: string }[]).map(({ post }) => post);
    expect(names).toEqual(expect.arrayContaining(['locker-3', 'locker-4', 'cargo-prg']));
  });

  it('H19: in a locker it stays his who left it there, and nobody drives it on or opens it', async () => {
    expect(await deposit()).toMatchObject({ accepted: true });
    expect(await parcel()).toMatchObject({
      custodian: postOf(people.courier),
      deposit: { at: { organisation: 'bioinova', ...LOCKER }, for: postOf(people.operator) },
    });
    expect(await scene.tell(people.courier, 'departures', outside)).toMatchObject({
      problem: { code: 'IN_UNSTAFFED_POST' },
    });
    expect(JSON.stringify(await parcel())).not.toContain('4711');
  });

  it('H18: is fetched by whom it was left for, from that very place, with the right code and the right seal', async () => {
    expect(await collect(people.nurse)).toMatchObject({ problem: { code: 'OFFER_TO_ANOTHER' } });
    const otherDoor = { at: { ...LOCKER, post: 'locker-4' } };
    expect(await collect(people.operator, otherDoor)).toMatchObject({
      problem: { code: 'WRONG_POST', facts: { post: 'locker-3' } },
    });
    expect(await collect(people.operator, { proof: proof('0815') })).toMatchObject({
      problem: { code: 'PROOF_DIFFERS', verdict: 'STOP' },
    });
    expect(await collect(people.operator, { seal: hands.things.seal() })).toMatchObject({
      problem: { code: 'SEAL_DIFFERS' },
    });
  });

  it('is told of when nobody comes', async () => {
    expect(await openAlerts()).not.toContain('deposit-overdue');
    await hands.api.moveClock(hands.now + 121 * 60_000);
    await ledger.look();
    expect(await openAlerts()).toContain('deposit-overdue');
  });

  it('passes to whoever fetches it, and the alert ends', async () => {
    expect(await collect(people.operator)).toMatchObject({ accepted: true });
    expect(await parcel()).toMatchObject({ custodian: postOf(people.operator) });
    expect((await parcel())?.deposit).toBeUndefined();
    expect(await openAlerts()).not.toContain('deposit-overdue');
    expect(await collect(people.operator)).toMatchObject({ problem: { code: 'NOT_DEPOSITED' } });
  });

  it('H19 H23: told late by a courier without signal, the deposit takes nothing from whoever has it by now', async () => {
    const late = await deposit(afterwards, { clockOffMs: -60 * 60_000 });
    expect(late).toMatchObject({ accepted: true });
    expect(await parcel()).toMatchObject({ custodian: postOf(people.operator) });
    expect(await openAlerts()).toContain('TOLD_TOO_LATE');
  });

  it('H19: an airline answers for it under its waybill, and whoever brought it does not', async () => {
    const handIn = {
      ...outside,
      at: AIRLINE,
      for: postOf(people.courier),
      proof: proof('064-12345675', 'waybill'),
      photoSha256: 'f'.repeat(64),
    };
    expect(await scene.tell(people.operator, 'deposits', handIn)).toMatchObject({ accepted: true });
    expect(await parcel()).toMatchObject({
      custodian: { organisation: 'csa-cargo', site: 'bioinova', post: 'cargo-prg' },
    });
    const fetching = { at: AIRLINE, proof: proof('064-12345675', 'waybill') };
    expect(await collect(people.courier, fetching)).toMatchObject({ accepted: true });
  });

  it('H18: an empty locker is a hold and a search, and whoever answered for it still does', async () => {
    expect(await deposit()).toMatchObject({ accepted: true });
    const empty = await scene.tell(people.operator, 'missing-packages', {
      package: outside.package,
      at: LOCKER,
    });
    expect(empty).toMatchObject({ accepted: true });
    expect(await parcel()).toMatchObject({ custodian: postOf(people.courier) });
    expect(await openAlerts()).toContain('PACKAGE_NOT_FOUND');
    const { journey } = await hands.api.read(people.qa, `/journeys/${scene.coi}`);
    const { holds } = journey as { holds: Record<string, { scope: object; open: boolean }> };
    expect(Object.values(holds)).toContainEqual(
      expect.objectContaining({ scope: { kind: 'package', sscc }, open: true }),
    );
  });

  it('is taken over by whoever finds it elsewhere, red for ever', async () => {
    const found = await scene.tell(people.operator, 'takeovers', {
      package: outside.package,
      reason: 'nobody-there',
      witness: people.otherOperator.id,
    });
    expect(found).toMatchObject({ accepted: true });
    expect(await parcel()).toMatchObject({ custodian: postOf(people.operator), takenOver: true });
    expect((await parcel())?.deposit).toBeUndefined();
  });
});
