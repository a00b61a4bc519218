import { openMemoryStore } from '@selfsame/event-store';
import { DyingStore } from './dying-store.js';
import { Hands } from './hands.js';
import { type TestLedger, ledgerInProcess } from './ledger-in-process.js';

/** A ledger whose process can die between any two appends, and the people who work with it. */
export interface MortalLedger extends TestLedger {
  readonly hands: Hands;
  /** From so many more appends on, nothing is written or answered. */
  dieAfter(appends: number): void;
  died(): boolean;
  /** The disk answers again; the process that is there has not noticed anything. */
  live(): void;
  /** It did die, and another process comes up over what was stored. */
  comesBack(): Promise<void>;
}

export async function mortalLedger(): Promise<MortalLedger> {
  const store = new DyingStore(openMemoryStore());
  const ledger = await ledgerInProcess({ store });
  return {
    ...ledger,
    hands: await Hands.at(ledger),
    dieAfter: appends => store.dieAfter(appends),
    died: () => store.died,
    live: () => store.live(),
    comesBack: async () => {
      expect(store.died).toBe(true);
      store.live();
      await ledger.restart();
    },
  };
}
