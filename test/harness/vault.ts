import {
  type Scene,
  TANK,
  type Told,
  collect,
  expand,
  fill,
  people,
  store as putAway,
} from '@selfsame/simulator';
import { type Journey, type ReadEvent, foldJourney } from '@selfsame/custody';
import { assetSymbol } from '@selfsame/standards';
import { eventsOf } from './events-of.js';
import type { Hands } from './hands.js';
import type { TestLedger } from './ledger-in-process.js';

export const boxScan = (box: string) => {
  const { symbology, raw } = assetSymbol(box);
  return { symbology, raw };
};

interface Filled {
  readonly box: string;
  readonly scene: Scene;
}

/** Boxes in their tank, and what the ledger says lies in them. */
export class Vault {
  private boxes = 0;
  private readonly filled: Filled[] = [];

  constructor(
    private readonly ledger: TestLedger,
    private readonly hands: Hands,
  ) {}

  /** With so many boxes ready for their stories. */
  static async filled(ledger: TestLedger, hands: Hands, stories: number): Promise<Vault> {
    const vault = new Vault(ledger, hands);
    await vault.fill(stories);
    return vault;
  }

  /** A new, empty box; for what must lie apart, if that is said. */
  async box(storageClass?: 'segregated'): Promise<string> {
    this.boxes += 1;
    const box = `9512345VAULT${this.boxes}`;
    const size = { tank: TANK, rows: 5, columns: 5, ...(storageClass && { storageClass }) };
    const told = await this.hands.api.give(people.keeper, '/boxes', { box, ...size });
    if (!told.accepted) throw new Error(JSON.stringify(told.body));
    return box;
  }

  /** So many boxes with a cryo therapy in each: made before the stories begin, for it takes longer than they do. */
  private async fill(count: number): Promise<void> {
    while (this.filled.length < count) {
      const box = await this.box();
      this.filled.push({ box, scene: await this.stored(box) });
    }
  }

  /** A box in which the tubes of a therapy lie: T1 at A1 and T2 at A2. */
  next(): Filled {
    const filled = this.filled.pop();
    if (filled === undefined) throw new Error('Every filled box has had its story.');
    return filled;
  }

  private stored(box: string): Promise<Scene> {
    return this.hands.live(async () => {
      const scene = await this.hands.therapy(await this.hands.participant(), 'cryo');
      const filled = await fill(scene, await expand(scene, await collect(scene)));
      let next = 0;
      await putAway(scene, filled, () => ({ box, position: `A${(next += 1)}` }));
      return scene;
    });
  }

  /** What a box itself says lies in its positions. */
  async map(box: string): Promise<Readonly<Record<string, string>>> {
    const { map } = await this.hands.api.read(people.keeper, `/boxes/${box}`);
    const entries = Object.entries(map as Record<string, { item: string }>);
    return Object.fromEntries(entries.map(([position, { item }]) => [position, item]));
  }

  /** What the list of a box shows: each position, its unit, and whether the therapy says so too. */
  async shown(box: string): Promise<readonly (readonly unknown[])[]> {
    const path = `/boxes/${box}/positions?after=${String(await this.ledger.store.head())}`;
    const { rows } = await this.hands.api.read(people.keeper, path);
    return (rows as Record<string, unknown>[]).map(({ position, item, confirmed }) => [
      position,
      item,
      confirmed === true ? 'confirmed' : 'unconfirmed',
    ]);
  }

  async journey(scene: Scene): Promise<Journey> {
    return foldJourney((await this.events(scene)) as Parameters<typeof foldJourney>[0]);
  }

  /** What a command left in the therapy's stream. */
  async told(scene: Scene, commandId: string): Promise<readonly object[]> {
    const events = await this.events(scene);
    return events
      .filter(event => event.commandId === commandId)
      .map(({ type, data }) => ({ type, data }));
  }

  private events({ coi }: Scene): Promise<ReadEvent[]> {
    return eventsOf(this.ledger.store, `journey-${coi}`);
  }

  remap(box: string, map: readonly object[], fields: object = {}): Promise<Told> {
    const path = `/boxes/${box}/remaps`;
    return this.hands.api.give(people.keeper, path, { map, cause: 'counted', ...fields });
  }
}
