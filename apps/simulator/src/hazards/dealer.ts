import type { Chance } from '../chance.js';
import type { Ledgerbook } from '../oracle/ledgerbook.js';
import type { Moment, Scene } from '../story/scene.js';
import { bedsideMischief } from './bedside-mischief.js';
import { blindingMischief } from './blinding-mischief.js';
import { cleanRoomMischief } from './clean-room-mischief.js';
import { consentMischief } from './consent-mischief.js';
import { cultureMischief } from './culture-mischief.js';
import { deviationMischief } from './deviation-mischief.js';
import { downtimeMischief } from './downtime-mischief.js';
import { instrumentMischief } from './instrument-mischief.js';
import { labelMischief } from './label-mischief.js';
import { lotMischief } from './lot-mischief.js';
import { lostLabelMischief } from './lost-label-mischief.js';
import { migrationMischief } from './migration-mischief.js';
import type { Mischief } from './mischief.js';
import { movementMischief } from './movement-mischief.js';
import { officeMischief } from './office-mischief.js';
import { packageMischief } from './package-mischief.js';
import { preparationMischief } from './preparation-mischief.js';
import { participantMischief } from './participant-mischief.js';
import { tankMischief } from './tank-mischief.js';
import { storageMischief } from './storage-mischief.js';

export const allMischief: readonly Mischief[] = [
  ...labelMischief,
  ...lostLabelMischief,
  ...packageMischief,
  ...cultureMischief,
  ...cleanRoomMischief,
  ...storageMischief,
  ...tankMischief,
  ...preparationMischief,
  ...bedsideMischief,
  ...officeMischief,
  ...deviationMischief,
  ...instrumentMischief,
  ...lotMischief,
  ...movementMischief,
  ...participantMischief,
  ...blindingMischief,
  ...downtimeMischief,
  ...migrationMischief,
  ...consentMischief,
];

/** Each error is committed so often at most, or by so many of the participants. */
const TIMES_EACH = 3;
const PARTICIPANTS_PER_TIME = 8;
/** How willing people are to err when they could: errors spread over the whole trial. */
const TEMPTATION = 0.4;

/** Deals the errors over the trial: each at least once, at the moments where it is possible. */
export class Dealer {
  private readonly committed = new Map<Mischief, number>();
  private readonly timesEach: number;

  constructor(
    private readonly chance: Chance,
    private readonly book: Ledgerbook,
    participants: number,
    private readonly errors: readonly Mischief[] = allMischief,
  ) {
    this.timesEach = Math.max(TIMES_EACH, Math.floor(participants / PARTICIPANTS_PER_TIME));
  }

  async tempt(moment: Moment, scene: Scene, others: readonly Scene[]): Promise<void> {
    for (const mischief of this.chance.shuffled(
      this.errors.filter(each => each.moment === moment),
    )) {
      const times = this.committed.get(mischief) ?? 0;
      const eager = times === 0 || this.chance.next() < TEMPTATION;
      if (times >= this.timesEach || !eager || !mischief.possible(scene, others)) continue;
      this.committed.set(mischief, times + 1);
      const { hazard, what } = mischief;
      const steps = await mischief.commit(scene, others);
      this.book.injected({ hazard, what, steps });
    }
  }

  /** Errors for which the trial never had a moment: too few participants, or a hole in the story. */
  never(): readonly string[] {
    return this.errors
      .filter(each => !this.committed.has(each))
      .map(({ hazard, what }) => `${hazard}: ${what}`);
  }
}
