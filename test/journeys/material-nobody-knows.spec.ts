import { type Scene, people } from '@selfsame/simulator';
import { Unknown } from '../harness/evidence-of-material.js';
import type { Hands } from '../harness/hands.js';
import { type MortalLedger, mortalLedger } from '../harness/mortal-ledger.js';
import { Vault } from '../harness/vault.js';

/** A tube lies beside a tank in the morning, and nobody knows what is in it. */
describe('material that nobody knows', () => {
  let ledger: MortalLedger;
  let hands: Hands;
  let vault: Vault;
  let scene: Scene;
  let unknown: Unknown;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
    vault = await Vault.filled(ledger, hands, 1);
    ({ scene } = vault.next());
    unknown = await Unknown.found(hands);
  });
  afterAll(() => ledger.close());

  const openAlerts = async () => {
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.qa, `/alerts?open=true&limit=500&after=${after}`);
    return (rows as { kind: string; subject: string }[])
      .filter(({ kind }) => kind === 'material')
      .map(({ subject }) => subject);
  };
  const test = (by: (typeof people)['analyst' | 'otherAnalyst'], participant: string) =>
    unknown.give(by, 'identity-tests', {
      participant,
      method: 'STR',
      report: 'STR-2026-7',
      reportSha256: 'a'.repeat(64),
      matches: true,
    });

  it('stands in quarantine, and QA is told of it until somebody has said what becomes of it', async () => {
    expect(await unknown.show()).toMatchObject({
      status: 'quarantine',
      quarantine: 'quarantine-1',
      custodian: { post: 'vault' },
    });
    expect(await openAlerts()).toEqual([unknown.material]);
  });

  it('a double tap is one find', async () => {
    const commandId = hands.api.newCommandId();
    const finding = { shape: 'bag', description: 'clear', quarantine: 'quarantine-1' };
    const give = () => hands.api.give(people.keeper, '/materials', finding, { commandId });
    expect((await give()).body.stream).toBe((await give()).body.stream);
    expect(await openAlerts()).toHaveLength(2);
  });

  it('has a place, and whoever carries it has it', async () => {
    const moved = { quarantine: 'quarantine-2', reason: 'the shelf is full' };
    expect(await unknown.give(people.operator, 'moves', moved)).toMatchObject({ accepted: true });
    expect(await unknown.show()).toMatchObject({
      quarantine: 'quarantine-2',
      custodian: { post: 'clean-room' },
    });
  });

  it('H3: is nothing that nobody misses', async () => {
    const { participant } = scene.parts.body;
    await test(people.analyst, participant);
    await test(people.otherAnalyst, participant);
    expect(await unknown.resolve(scene, 'T1', 'identity-test')).toMatchObject({
      problem: { code: 'NOT_MISSING' },
    });
  });

  it('H3: is not told by its place, which it has left', async () => {
    await scene.must(people.keeper, 'missing-units', { item: 'T1', reason: 'A1 is empty' });
    expect(await unknown.resolve(scene, 'T1')).toMatchObject({
      problem: { code: 'EVIDENCE_MISSING', facts: { why: 'not-in-its-position' } },
    });
  });

  it('H3: is not what a document says that only one person has read', async () => {
    const packed = {
      container: 'SEAL-7',
      documentSha256: 'b'.repeat(64),
      coi: scene.coi,
      item: 'T1',
    };
    await unknown.give(people.keeper, 'sealed-containers', packed);
    expect(await unknown.resolve(scene, 'T1', 'sealed-container')).toMatchObject({
      problem: { code: 'EVIDENCE_MISSING', facts: { why: 'one-person' } },
    });
  });

  it('H3: and the process dies before the therapy hears of it: after it, it has the tube back, once', async () => {
    ledger.dieAfter(1);
    expect(await unknown.resolve(scene, 'T1', 'identity-test')).toMatchObject({ accepted: true });
    await ledger.comesBack();
    await ledger.look();
    const { missing, identified, holds } = await vault.journey(scene);
    expect({ missing, identified }).toEqual({ missing: [], identified: { T1: unknown.material } });
    expect(
      Object.values(holds).filter(
        ({ cause }) => cause.kind === 'finding' && cause.code === 'IDENTITY_RESOLVED',
      ),
    ).toHaveLength(1);
    expect(await openAlerts()).not.toContain(unknown.material);
    expect(await unknown.resolve(scene, 'T1', 'identity-test')).toMatchObject({
      problem: { code: 'MATERIAL_LEFT' },
    });
  });

  it('H51: of which nobody can find out anything is destroyed by QA, once the QP and a physician agree', async () => {
    const other = await Unknown.found(hands);
    const destroying = {
      reason: 'no cells are left in it',
      method: 'incineration',
      witness: people.keeper.id,
    };
    const destroy = () => other.give(people.qa, 'disposals', destroying);
    expect(await destroy()).toMatchObject({ problem: { code: 'MAY_BE_THE_LAST' } });
    for (const by of [people.qp, people.physician])
      expect(await other.give(by, 'disposal-agreements', { reason: 'agreed' })).toMatchObject({
        accepted: true,
      });
    expect(await destroy()).toMatchObject({ accepted: true });
    expect(await other.show()).toMatchObject({ status: 'disposed' });
    expect(await openAlerts()).not.toContain(other.material);
  });

  it('H40: is not read at another site', async () => {
    const path = `/materials/${unknown.material}`;
    await expect(hands.api.read(people.nurse, path)).rejects.toThrow('403');
  });
});
