import {
  type EventVersion,
  type Query,
  type ReadEvent,
  type RecordOf,
  type SourceDataCommand,
  type Verified,
  permissions,
  timestampOf,
} from '@selfsame/custody';
import type { ReadingDesk } from '../access/reading-desk.js';
import type { Identity } from '../access/tokens.js';
import type { Answer } from '../commands/answer.js';
import type { FrontDesk } from '../commands/front-desk.js';
import { Problem } from '../commands/refusal.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { coiOfStream, sourceDataStream } from '../commands/stream-names.js';
import type { CommandDto } from '../http/command-dto.js';
import type { StaffNames } from '../identity-vault/staff-names.js';
import { eventDto } from '../reading/journey-events.js';
import type { NamedEventDto } from '../reading/journeys-reading.dto.js';
import { eventsSeenBy } from './events-seen-by.js';
import type { SourceDataDto } from './source-data.dto.js';

interface SourceDataParts {
  readonly front: FrontDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly reading: ReadingDesk;
  readonly names: StaffNames;
}

type DataOf<Type extends SourceDataCommand['type']> = Extract<
  SourceDataCommand,
  { readonly type: Type }
>['data'];

type Said = NonNullable<Query['closed']>;

/** The record that a command is about. */
interface RecordAsked {
  readonly about: RecordOf;
  /** What the record says of one of its events now; undefined where it has none such. */
  standingOf(eventId: string): Promise<Pick<EventVersion, 'sha256' | 'version'> | undefined>;
  /** Whether his site has a part in it. */
  isOf(who: Identity): Promise<boolean>;
}

/** A monitor compares and asks: beside the record, so that nobody who works in it begins again for a mark. */
export class SourceDataDesk {
  constructor(private readonly parts: SourceDataParts) {}

  give<Type extends SourceDataCommand['type']>(
    type: Type,
    dto: CommandDto & { readonly of: string },
    who: Identity,
    prepare: (record: RecordAsked) => Promise<DataOf<Type>> | DataOf<Type>,
  ): Promise<Answer> {
    return this.parts.front.ask<SourceDataCommand, never, never>({
      kind: this.parts.kinds.sourceData as never,
      stream: sourceDataStream(dto.of),
      type,
      dto,
      who,
      prepare: () => prepare(this.record(dto.of)),
    });
  }

  /** A record as it is stored, beside what those who wrote it were called. @throws Problem NOT_FOUND */
  async events(record: string): Promise<NamedEventDto[]> {
    const history = await this.parts.loader.history(record);
    if (history.length === 0) throw new Problem('NOT_FOUND');
    const acts = history.map(event => {
      const { actor, recordedAt } = event.envelope;
      return { event: eventDto(event), person: actor.person, recordedAt };
    });
    const named = await this.parts.names.beside(acts);
    return named.map(({ event, name }) => ({ ...event, name }));
  }

  /** What stands beside a record, but nothing of an event that its reader may not see yet (H10, H30). */
  async read(record: string, who: Identity): Promise<SourceDataDto> {
    const { loader, kinds } = this.parts;
    const history = await loader.history(record);
    const seen = await eventsSeenBy(who, record, history, { loader, kinds });
    const { state } = await loader.load(kinds.sourceData, sourceDataStream(record));
    const isSeen = ({ eventId }: EventVersion): boolean => seen.has(eventId);
    const shown = ({ eventId, sha256, version }: EventVersion) => ({
      eventId,
      sha256,
      version,
      isCurrent: standingIn(history, eventId)?.version === version,
    });
    return {
      verified: await Promise.all(
        state.verified
          .filter(isSeen)
          .map(async each => ({ ...shown(each), ...(await this.by(each)) })),
      ),
      queries: await Promise.all(
        Object.values(state.queries)
          .filter(isSeen)
          .map(async each => ({
            ...shown(each),
            query: each.query,
            question: await this.said(each.question),
            answers: await Promise.all(each.answers.map(answer => this.said(answer))),
            closed: each.closed === undefined ? null : await this.said(each.closed),
          })),
      ),
    };
  }

  private record(of: string): RecordAsked {
    const { loader, reading } = this.parts;
    const coi = coiOfStream(of);
    const participant = of.slice('participant-'.length);
    return {
      about: coi === undefined ? { participant } : { coi },
      standingOf: async eventId => standingIn(await loader.history(of), eventId),
      isOf: who => {
        const roles = permissions.AnswerQuery.filter(role => who.roles.includes(role));
        return coi === undefined
          ? reading.isHis(who, roles, 'participant', participant)
          : reading.isHis(who, roles, 'journey', coi);
      },
    };
  }

  private async by({ by, at }: Pick<Verified, 'by' | 'at'>) {
    return { by, byName: await this.parts.names.nameOf(by, at), at: timestampOf(at) };
  }

  private async said({ text, ...said }: Said) {
    return { ...(await this.by(said)), text };
  }
}

function standingIn(history: readonly ReadEvent[], eventId: string) {
  const found = history.find(({ id }) => id === eventId);
  if (found === undefined) return undefined;
  const version = history.filter(
    ({ type, data }) => type === 'EventCorrected' && data.eventId === eventId,
  ).length;
  return { sha256: eventDto(found).sha256, version };
}
