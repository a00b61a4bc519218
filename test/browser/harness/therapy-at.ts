import {
  BOX,
  type Known,
  type Moment,
  type Protocols,
  type Scene,
  knownAs,
  positionOf,
  therapy,
} from '@selfsame/simulator';
import type { Hands } from '../../harness/hands.js';

export interface TherapyToPlay {
  readonly of?: keyof Protocols;
  /** A package is ready twice, for the marrow (`collection`) and for the dose (`dispatch`): the first time, if nothing is said. */
  readonly stage?: Scene['stage'];
  /** Who is treated. */
  readonly known?: Known;
}

/** Of every six invented people, those that the vault knows, who speak, and whom nobody could take for somebody else. */
const FIRST_KNOWN = 8;
const EVERY = 6;

/** Thrown into the story where it is to stop. */
class ThatFar extends Error {}

/** Plays therapies up to a moment. What happens from there on is the test's. */
export class Therapies {
  private begun = 0;
  private stored = 0;

  constructor(private readonly hands: Hands) {}

  at = async (moment: Moment, { of, stage, known }: TherapyToPlay = {}): Promise<Scene> => {
    const who = known ?? knownAs(FIRST_KNOWN + EVERY * this.begun);
    this.begun += 1;
    const body = await this.hands.participant(who);
    const scene = await this.hands.therapy(body, of, async (reached, { stage: at }) => {
      if (reached === moment && (stage ?? at) === at) throw new ThatFar();
    });
    await this.hands.live(async () => {
      try {
        await therapy(scene, 'usual', () => this.place());
      } catch (error) {
        if (error instanceof ThatFar) return;
        throw error;
      }
      throw new Error(`The therapy never came to ${moment}.`);
    });
    return scene;
  };

  private place() {
    const position = positionOf(this.stored);
    this.stored += 1;
    return { box: BOX, position };
  }
}
