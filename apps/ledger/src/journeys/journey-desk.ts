import { Injectable } from '@nestjs/common';
import {
  type Journey,
  type JourneyCommand,
  type JourneyEvent,
  type PermittedCommand,
  mayReachFurther,
} from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import type { Answer } from '../commands/answer.js';
import { FrontDesk } from '../commands/front-desk.js';
import type { Intent } from '../commands/intent.js';
import { EpisodeDesk } from '../episodes/episode-desk.js';
import { Problem, Refusal } from '../commands/refusal.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { MixUpDesk } from '../stops/mix-up-desk.js';
import { StoragePlaces, mayLeaveAPlace } from '../storage/storage-places.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import type { CommandDto } from '../http/command-dto.js';
import type { Scanner } from '../scans/scanner.js';

type DataOf<T extends JourneyCommand['type']> = Extract<
  JourneyCommand,
  { readonly type: T }
>['data'];

/** ISBT 128 DS040 content: the literal CH, a facility, a year and six characters. */
const COI = /^CH[A-NP-Z1-9][0-9A-NP-Z]{2}\d{2}\d{2}[0-9A-Z]{6}$/;

export function checkedCoi(coi: string): string {
  if (!COI.test(coi))
    throw new Problem('VALIDATION_FAILED', {
      field: 'coi',
      says: 'must look like CHA999926ABC123',
    });
  return coi;
}

/** Commands of one therapy. The controllers say what was scanned; this says whose stream decides. */
@Injectable()
export class JourneyDesk {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly mixUps: MixUpDesk,
    private readonly places: StoragePlaces,
    private readonly episodes: EpisodeDesk,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  async give<T extends JourneyCommand['type'] & PermittedCommand>(
    coi: string,
    type: T,
    dto: CommandDto,
    who: Identity,
    prepare: (scan: Scanner, journey: Journey, intent: Intent) => Promise<DataOf<T>> | DataOf<T>,
  ): Promise<Answer> {
    const stream = journeyStream(checkedCoi(coi));
    const asked = this.front.ask<JourneyCommand, Journey, JourneyEvent>({
      kind: this.kinds.journey,
      stream,
      type,
      dto,
      who,
      prepare: (scan, journey, intent) => prepare(scan.takingTyped, journey, intent),
    });
    const answer = await asked.catch(async (error: unknown) => {
      // What was stopped may hold another therapy: it is held before anybody reads the answer.
      if (error instanceof Refusal && 'foreignCoi' in error.facts)
        await this.afterTheCommit.try(stream, () => this.mixUps.follow(stream, 0));
      throw error;
    });
    const mixUp = answer.events.find(
      ({ type: told }) => told === 'MixUpRecorded' || told === 'DeviationOpened',
    );
    if (mixUp !== undefined)
      await this.afterTheCommit.try(stream, () => this.mixUps.follow(stream, mixUp.revision));
    if (answer.events.some(event => mayLeaveAPlace(event.type)))
      await this.afterTheCommit.try(stream, () => this.places.leave(stream, answer.commandId));
    const further = answer.events.find(event => mayReachFurther(event.type));
    if (further !== undefined)
      await this.afterTheCommit.try(stream, () => this.episodes.follow(stream, further.revision));
    return answer;
  }
}
