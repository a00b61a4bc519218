import { type Scene, people } from '@selfsame/simulator';
import { Unknown } from '../harness/evidence-of-material.js';
import type { Hands } from '../harness/hands.js';
import { type MortalLedger, mortalLedger } from '../harness/mortal-ledger.js';
import { Vault, boxScan } from '../harness/vault.js';

/** The material's own event, and the one of the therapy that misses the tube, or gets it back. */
const APPENDS = 2;

describe('a label that fell off in liquid nitrogen', () => {
  let ledger: MortalLedger;
  let hands: Hands;
  let vault: Vault;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
    vault = await Vault.filled(ledger, hands, 4);
  });
  afterAll(() => ledger.close());

  const holdsOf = async (scene: Scene) =>
    Object.values((await vault.journey(scene)).holds)
      .filter(({ open }) => open)
      .map(({ scope, cause }) => [
        scope.kind === 'unit' ? scope.item : scope.kind,
        cause.kind === 'finding' ? cause.code : cause.kind,
      ]);
  const lift = async (scene: Scene, code: string, by: (typeof people)['qa' | 'qp']) => {
    const { holds } = await vault.journey(scene);
    const held = Object.values(holds).find(
      ({ cause, open }) => open && cause.kind === 'finding' && cause.code === code,
    );
    return scene.tell(by, 'hold-resolutions', {
      hold: held?.hold,
      disposition: 'lifted',
      evidence: 'the two surveys, and the label that was found',
    });
  };
  /** Two tubes of one person in A1 and A2, one of another in A3. */
  const sharedBox = async () => {
    const { box, scene } = vault.next();
    const other = vault.next();
    await other.scene.must(people.keeper, 'unit-moves', {
      tube: other.scene.of('T1'),
      box: boxScan(box),
      position: 'A3',
    });
    return { box, scene, other: other.scene };
  };

  describe('off one tube', () => {
    let box: string;
    let scene: Scene;
    let other: Scene;
    let unknown: Unknown;
    beforeAll(async () => {
      ({ box, scene, other } = await sharedBox());
      unknown = await Unknown.found(hands, { box, position: 'A2' });
    });

    it('H3: the therapy whose tube lies there misses it, and holds it', async () => {
      expect((await vault.journey(scene)).missing).toEqual(['T2']);
      expect(await holdsOf(scene)).toEqual([['T2', 'UNIT_MISSING']]);
    });

    it('H3: it is nothing as long as only one person has looked, or one of the two saw something else', async () => {
      const rest = { A1: [scene, 'T1'], A3: [other, 'T1'] } as const;
      await unknown.survey(people.operator, box, rest, 'A2');
      expect(await unknown.resolve(scene, 'T2')).toMatchObject({
        problem: { code: 'EVIDENCE_MISSING', facts: { why: 'one-person' } },
      });
      await unknown.survey(people.otherOperator, box, { A1: [scene, 'T1'] }, 'A2');
      expect(await unknown.resolve(scene, 'T2')).toMatchObject({
        problem: { code: 'EVIDENCE_MISSING', facts: { why: 'positions-empty' } },
      });
      await unknown.survey(people.otherOperator, box, rest, 'A2');
    });

    it('H3: it is not the tube that somebody takes it for', async () => {
      expect(await unknown.resolve(scene, 'T1')).toMatchObject({
        problem: { code: 'NOT_MISSING' },
      });
    });

    it('H3: once two people agree with the map, QA signs, and the therapy has it back: held for use', async () => {
      expect(await unknown.resolve(scene, 'T2')).toMatchObject({ accepted: true });
      expect((await vault.journey(scene)).identified).toEqual({ T2: unknown.material });
      expect(await holdsOf(scene)).toEqual([
        ['T2', 'UNIT_MISSING'],
        ['T2', 'IDENTITY_RESOLVED'],
      ]);
      expect(await lift(scene, 'IDENTITY_RESOLVED', people.qa)).toMatchObject({
        problem: { code: 'QP_DECIDES' },
      });
    });

    it('H39: it gets a new label where it lies, and a second person compares it with its number', async () => {
      const printing = { item: 'T2', printer: 'printer-vault', reason: 'fell off' };
      const printed = await scene.must(people.keeper, 'label-reprints', printing);
      scene.labelled(printed.body.labels);
      await scene.must(people.keeper, 'label-applications', { label: scene.of('T2') });
      await scene.must(people.operator, 'relabelling-confirmations', {
        label: scene.of('T2'),
        material: unknown.material,
      });
      expect((await vault.journey(scene)).relabellings).toEqual({});
      await scene.must(people.qa, 'label-write-offs', {
        item: 'T2',
        instance: 1,
        evidence: 'at the bottom of the tank',
      });
    });

    it('H3: the QP says what it may be used for, and it is a tube like any other', async () => {
      expect(await lift(scene, 'IDENTITY_RESOLVED', people.qp)).toMatchObject({ accepted: true });
      expect(await lift(scene, 'UNIT_MISSING', people.qa)).toMatchObject({ accepted: true });
      expect(await holdsOf(scene)).toEqual([]);
      expect(await unknown.show()).toMatchObject({
        status: 'resolved',
        resolvedAs: { coi: scene.coi, item: 'T2' },
      });
    });
  });

  describe('off two tubes of two people in one box', () => {
    let box: string;
    let scene: Scene;
    let other: Scene;
    beforeAll(async () => {
      ({ box, scene, other } = await sharedBox());
    });

    it('H3: neither is known by its place: they may have changed places, and both stay held', async () => {
      const one = await Unknown.found(hands, { box, position: 'A1' });
      const two = await Unknown.found(hands, { box, position: 'A3' });
      for (const unknown of [one, two])
        for (const by of [people.operator, people.otherOperator])
          await unknown.survey(by, box, { A2: [scene, 'T2'] }, 'A1', 'A3');
      expect(await one.resolve(scene, 'T1')).toMatchObject({
        problem: { code: 'EVIDENCE_AMBIGUOUS', facts: { units: `${other.coi}/T1` } },
      });
      expect(await two.resolve(other, 'T1')).toMatchObject({
        problem: { code: 'EVIDENCE_AMBIGUOUS', facts: { units: `${scene.coi}/T1` } },
      });
      expect(await holdsOf(scene)).toEqual([['T1', 'UNIT_MISSING']]);
      expect(await holdsOf(other)).toEqual([['T1', 'UNIT_MISSING']]);
    });

    describe.each(Array.from({ length: APPENDS }, (_, appends) => appends))(
      'and the process dies after %d appends',
      appends => {
        it('H3: a tube that somebody found is missed by its therapy, once', async () => {
          const before = (await vault.journey(scene)).deviations;
          const commandId = hands.api.newCommandId();
          const finding = {
            shape: 'tube',
            description: 'no label',
            quarantine: 'in-its-box',
            at: { box: boxScan(box), position: 'A2' },
          };
          ledger.dieAfter(appends);
          const found = await hands.api.give(people.keeper, '/materials', finding, { commandId });
          expect(found).toMatchObject({ accepted: appends > 0 });
          await ledger.comesBack();
          const again = await hands.api.give(people.keeper, '/materials', finding, { commandId });
          expect(again).toMatchObject({ accepted: true });
          await ledger.look();
          const { missing, deviations } = await vault.journey(scene);
          expect(missing.filter(item => item === 'T2')).toEqual(['T2']);
          expect(Object.keys(deviations)).toHaveLength(Object.keys(before).length + 1);
        });
      },
    );
  });
});
