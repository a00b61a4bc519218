import { openMemoryStore } from '@selfsame/event-store';
import { EPOCH } from '@selfsame/ledger';
import { people } from '@selfsame/simulator';
import { DyingStore } from './harness/dying-store.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

describe('a wristband whose binding died after its claim', () => {
  let store: DyingStore;
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    store = new DyingStore(openMemoryStore({ epoch: EPOCH }));
    ledger = await ledgerInProcess({ store });
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  it('H28: opens no gate of identity until it is bound', async () => {
    const body = await hands.participant();
    const scene = await hands.therapy(body);
    const wristband = hands.things.wristband();
    const command = hands.api.newCommandId();
    const bind = () =>
      hands.api.give(
        people.investigator,
        `/participants/${body.participant}/wristbands`,
        { wristband },
        { commandId: command },
      );
    const print = () =>
      scene.tell(people.collector, 'labels', {
        kind: 'starting-material',
        count: 1,
        printer: 'p',
        wristband,
      });

    store.dieAfter(1);
    expect((await bind()).accepted).toBe(false);
    store.live();
    await ledger.restart();

    expect(await print()).toMatchObject({
      accepted: false,
      problem: { code: 'WRISTBAND_UNKNOWN', verdict: 'STOP' },
    });
    expect(await bind()).toMatchObject({ accepted: true });
    expect(await print()).toMatchObject({ accepted: true });
  });
});
