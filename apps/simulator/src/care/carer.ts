import type { Chance } from '../chance.js';
import type { Ledgerbook } from '../oracle/ledgerbook.js';
import type { Moment, Scene } from '../story/scene.js';
import type { AwkwardCare } from './awkward-care.js';
import { awkwardCare } from './care.js';
import { storyCare } from './story-care.js';

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

  /** Care that never came up, whether it is given here or by the stories themselves. */
  never(): readonly string[] {
    const given = new Set(this.book.careActs.map(({ care }) => care));
    return [...awkwardCare.map(({ care }) => care), ...Object.values(storyCare)].filter(
      care => !given.has(care),
    );
  }
}
