import { createHash } from 'node:crypto';
import { type Scene, people, postOf } from '@selfsame/simulator';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { NO_SIGNAL } from './harness/offline-phone.js';
import { packedMarrow } from './harness/packed-marrow.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface Side {
  readonly revision: number;
  readonly sha256: string;
  readonly person: string;
  readonly name: string;
  readonly toldAfterwards: string | null;
}

/** A courier is asked on the next day what he handed over, to whom, and in which state. */
describe('the handoffs of a package', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let outside: Awaited<ReturnType<typeof packedMarrow>>['outside'];
  let sscc: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    ({ scene, outside, sscc } = await packedMarrow(hands));
  });
  afterAll(() => ledger.close());

  const handoffs = async (by: Parameters<typeof hands.api.read>[0]) =>
    (await hands.api.read(by, `/packages/${sscc}/handoffs`)).handoffs as {
      kind: string;
      gave: Side | null;
      took: Side;
    }[];
  const offer = (from: Parameters<Scene['must']>[0], to: Parameters<typeof postOf>[0]) =>
    scene.must(from, 'handoff-offers', { ...outside, to: postOf(to) });
  const sha256At = async (revision: number): Promise<string> => {
    const [event] = await ledger.store.readStream(`journey-${scene.coi}`, revision, 1);
    return createHash('sha256')
      .update(event?.bytes ?? '')
      .digest('hex');
  };

  it('H40: tell a courier of which therapy a package is once it is offered to him, and nobody else', async () => {
    await expect(hands.api.read(people.courier, `/packages/${sscc}`)).rejects.toThrow('404');
    await offer(people.collector, people.courier);
    expect(await hands.api.read(people.courier, `/packages/${sscc}`)).toEqual({
      sscc,
      coi: scene.coi,
    });
    expect(await handoffs(people.courier)).toEqual([]);
    await expect(hands.api.read(people.courier, '/packages/no-number')).rejects.toThrow('400');
  });

  it('H19: name both who did it, and the very bytes of the log that say so', async () => {
    const accepted = await scene.must(people.courier, 'handoff-acceptances', outside);
    const [handoff, ...others] = await handoffs(people.courier);
    expect(others).toEqual([]);
    expect(handoff).toMatchObject({
      kind: 'accepted',
      from: postOf(people.collector),
      to: postOf(people.courier),
      gave: { person: people.collector.id },
      took: { person: people.courier.id, revision: accepted.body.revision, toldAfterwards: null },
      seal: expect.stringMatching(/SEAL1$/) as string,
      logger: expect.stringMatching(/LOG1$/) as string,
      overtaken: false,
    });
    for (const side of [handoff?.gave, handoff?.took]) {
      expect(side?.name).toEqual(expect.any(String));
      expect(side?.sha256).toBe(await sha256At(side?.revision ?? -1));
    }
  });

  it('H24: say what was told afterwards, and what was told by one side alone', async () => {
    await scene.must(people.courier, 'departures', outside);
    await scene.must(people.operator, 'takeovers', {
      package: outside.package,
      reason: 'no-signal',
      witness: people.courier.id,
      afterTheFact: NO_SIGNAL,
    });
    expect((await handoffs(people.courier)).at(-1)).toMatchObject({
      kind: 'taken-over',
      gave: null,
      took: { person: people.operator.id, toldAfterwards: NO_SIGNAL.reason },
    });
  });

  it('H40: are his for a day, and then no more', async () => {
    await hands.wait(DAY_MS - MINUTE_MS);
    expect(await handoffs(people.courier)).toHaveLength(2);
    await hands.wait(2 * MINUTE_MS);
    await expect(handoffs(people.courier)).rejects.toThrow('404');
    expect(await handoffs(people.operator)).toHaveLength(2);
  });

  it('H24 H40: of a package whose offer ran out are found for a day by whom it was offered to', async () => {
    ({ scene, outside, sscc } = await packedMarrow(hands));
    await offer(people.collector, people.courier);
    await hands.wait(DAY_MS / 2);
    expect(await hands.api.read(people.courier, `/packages/${sscc}`)).toMatchObject({
      coi: scene.coi,
    });
    await hands.wait(DAY_MS + MINUTE_MS);
    await expect(hands.api.read(people.courier, `/packages/${sscc}`)).rejects.toThrow('404');
  });
});
