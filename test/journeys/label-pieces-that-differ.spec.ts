import { readFileSync } from 'node:fs';
import { type Protocol, type Scene, collect, people } from '@selfsame/simulator';
import type { Hands } from '../harness/hands.js';
import { type MortalLedger, mortalLedger } from '../harness/mortal-ledger.js';
import { Vault } from '../harness/vault.js';

/** The stop in the one therapy, with its hold, and the hold in the other. */
const APPENDS = 2;

describe('pieces of a label that differ', () => {
  let ledger: MortalLedger;
  let hands: Hands;
  let vault: Vault;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
    vault = await Vault.filled(ledger, hands, 2 + APPENDS * 2);
  });
  afterAll(() => ledger.close());

  const openHolds = async (scene: Scene) =>
    Object.values((await vault.journey(scene)).holds).filter(({ open }) => open);
  /** On the tube of one stands its own label, on its record the part of the other's. */
  const compare = (one: Scene, other: Scene, commandId = hands.api.newCommandId()) =>
    one.tell(
      people.operator,
      'label-piece-comparisons',
      { container: one.of('T1'), partial: other.of('T1') },
      { commandId },
    );

  it('H4: two products that were labelled beside each other are both held, as a whole', async () => {
    const [{ scene: one }, { scene: other }] = [vault.next(), vault.next()];
    expect(await compare(one, one)).toMatchObject({
      accepted: true,
      body: { events: [{ type: 'LabelPiecesCompared' }] },
    });
    expect(await compare(one, other)).toMatchObject({
      problem: { code: 'LABEL_PIECES_DIFFER', facts: { foreignCoi: other.coi } },
    });
    expect(await openHolds(one)).toMatchObject([{ scope: { kind: 'journey' } }]);
    expect(await openHolds(other)).toMatchObject([
      { scope: { kind: 'journey' }, cause: { kind: 'stop', cause: 'mix-up' } },
    ]);
    // Scanned again, it is the same doubt.
    await compare(one, other);
    expect(await openHolds(one)).toHaveLength(1);
  });

  it.each(Array.from({ length: APPENDS }, (_, appends) => appends))(
    'H4: after a crash at %d appends the other one is held all the same',
    async appends => {
      const [{ scene: one }, { scene: other }] = [vault.next(), vault.next()];
      const commandId = hands.api.newCommandId();
      ledger.dieAfter(appends);
      await compare(one, other, commandId);
      await ledger.comesBack();
      expect(await compare(one, other, commandId)).toMatchObject({
        problem: { code: 'LABEL_PIECES_DIFFER' },
      });
      await ledger.look();
      expect(await openHolds(one)).toHaveLength(1);
      expect(await openHolds(other)).toHaveLength(1);
    },
  );

  describe('at a printer that is for one batch at a time', () => {
    const kind = { kind: 'tube', count: 1, printer: 'printer-clean-room' };
    let one: Scene;
    let other: Scene;

    beforeAll(async () => {
      const protocol = await strict();
      one = await arrived(protocol);
      other = await arrived(protocol);
    });

    /** Its marrow is in the clean room. */
    const arrived = async (protocol: Protocol) => {
      const scene = await hands.therapy(await hands.participant(), protocol);
      await hands.live(() => collect(scene));
      return scene;
    };

    /** A protocol that asks for it. */
    const strict = async (): Promise<Protocol> => {
      const file = readFileSync('protocols/als-msc-fresh.json', 'utf8');
      const fresh = JSON.parse(file) as Protocol & { labels: object };
      const definition = {
        ...fresh,
        protocol: 'one-batch-at-a-printer',
        version: 1,
        labels: { ...fresh.labels, oneBatchAtAPrinter: true },
      };
      const told = await hands.api.give(people.qa, '/protocols', { definition });
      expect(told).toMatchObject({ accepted: true });
      return definition;
    };
    const print = (scene: Scene) => scene.tell(people.operator, 'labels', kind);

    it('H4: prints for nobody else while a label lies in it, and says which', async () => {
      const printed = await print(one);
      expect(printed).toMatchObject({ accepted: true });
      one.labelled(printed.body.labels);
      expect(await print(other)).toMatchObject({
        problem: { code: 'PRINTER_OF_ANOTHER', facts: { openFor: one.coi, labels: 'T1' } },
      });
      expect(await print(one)).toMatchObject({ accepted: true });
    });

    it('H4: is cleared by a second person when nobody can account for what is left', async () => {
      const clear = (by: (typeof people)['operator' | 'otherOperator']) =>
        hands.api.give(by, '/printers/printer-clean-room/clearances', {
          reason: 'two labels shredded',
        });
      expect(await clear(people.operator)).toMatchObject({
        problem: { code: 'ONE_PERSON_TWICE' },
      });
      expect(await clear(people.otherOperator)).toMatchObject({ accepted: true });
      other.labelled((await print(other)).body.labels);
    });

    it('H4: prints for the next batch without more ado once every label is on something', async () => {
      await other.must(people.operator, 'label-applications', { label: other.of('T1') });
      expect(await print(one)).toMatchObject({ accepted: true });
    });
  });
});
