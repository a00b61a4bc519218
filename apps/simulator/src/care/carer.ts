import type { Chance } from '../chance.js';
import type { Ledgerbook } from '../oracle/ledgerbook.js';
import type { Moment, Scene } from '../story/scene.js';
import { type AwkwardCare, awkwardCare } from './care.js';

const OFTEN = 0.25;

/** Gives awkward care where it comes up, each kind at least once. */
export class Carer {
  private readonly given = new Set<AwkwardCare>();

  constructor(
    private readonly chance: Chance,
    private readonly book: Ledgerbook,
  ) {}

  async attend(moment: Moment, scene: Scene): Promise<void> {
    for (const care of awkwardCare) {
      if (care.moment !== moment || !care.possible(scene)) continue;
      if (this.given.has(care) && this.chance.next() >= OFTEN) continue;
      this.given.add(care);
      this.book.cared(care.care, ...(await care.give(scene)));
    }
  }

  never(): readonly string[] {
    return awkwardCare.filter(care => !this.given.has(care)).map(({ care }) => care);
  }
}
