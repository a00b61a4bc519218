import type { Moment, Scene } from '../story/scene.js';

/** Care that is right although it is awkward: the ledger must let every command of it pass. */
export interface AwkwardCare {
  readonly care: string;
  readonly moment: Moment;
  readonly possible: (scene: Scene) => boolean;
  /** Answers the commands that had to be accepted. */
  readonly give: (scene: Scene) => Promise<readonly string[]>;
}
