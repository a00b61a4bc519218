import {
  type Hold,
  type Instant,
  type Journey,
  type PageStep,
  holdsThatCall,
  nextPage,
  timestampOf,
} from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk } from '../commands/command-desk.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem, Refusal } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { pagesStream } from '../commands/stream-names.js';
import type { Rosters } from './rosters.js';

export interface PagerParts {
  readonly loader: StreamLoader;
  readonly desk: CommandDesk;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
  readonly rosters: Rosters;
}

/** The next call of an open hold. */
export interface DuePage extends PageStep {
  readonly coi: string;
  readonly hold: string;
  readonly placedAt: Instant;
  /** Where it is known first who can be woken: where it was placed, and where the participant is treated. */
  readonly nearest: readonly string[];
}

/** Any namespace will do, as long as it is always the same. */
const PAGES = '3a0e9a52-7f0c-5b6d-8f35-6c1d0c8e4b77';

/** Calls whoever is on call of a hold. It tells, and never lifts: a hold that nobody answers stays one. */
export class Pager {
  constructor(private readonly parts: PagerParts) {}

  async waitingIn(journey: Journey): Promise<readonly DuePage[]> {
    const holds = holdsThatCall(journey);
    if (holds.length === 0) return [];
    const { loader, kinds } = this.parts;
    const { state: pages } = await loader.load(kinds.pages, pagesStream(journey.coi));
    return holds.flatMap(hold =>
      nextOf(journey, hold, nextPage(hold.placedAt, pages[hold.hold] ?? [])),
    );
  }

  /** Its id follows from what it is about: once, whichever instance notices it and however often. */
  async page({ coi, hold, placedAt, nearest, circle }: DuePage): Promise<void> {
    const { desk, kinds, clock, rosters } = this.parts;
    const now = clock.now();
    const found = await rosters.onCall(circle, nearest, now);
    const to = found === undefined ? {} : { person: found.person };
    try {
      await desk.give({
        kind: kinds.pages,
        stream: pagesStream(coi),
        type: 'PageOnCall',
        intent: ledgerIntent(uuidv5(`${coi}/${hold}/${circle}`, PAGES), now),
        prepare: () => ({ coi, hold, circle, placedAt: timestampOf(placedAt), ...to }),
      });
    } catch (error) {
      // Another instance called in this very moment.
      const isCalled =
        error instanceof Refusal ||
        (error instanceof Problem && error.code === 'COMMAND_ID_REUSED');
      if (!isCalled) throw error;
    }
  }
}

const nextOf = (
  { coi, site }: Journey,
  { hold, placedAt, placedAtSite }: Hold,
  step: PageStep | undefined,
): readonly DuePage[] =>
  step === undefined ? [] : [{ coi, hold, placedAt, nearest: [placedAtSite, site], ...step }];
