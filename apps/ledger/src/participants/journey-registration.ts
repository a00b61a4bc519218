import { createHash } from 'node:crypto';
import type { Participant, ReadEvent } from '@selfsame/custody';
import { makeCoi } from '@selfsame/standards';
import type { Identity } from '../access/tokens.js';
import type { ClaimDesk } from '../claims/claim-desk.js';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk } from '../commands/command-desk.js';
import type { FrontDesk } from '../commands/front-desk.js';
import type { Intent } from '../commands/intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem, Refusal } from '../commands/refusal.js';
import { step } from '../commands/step.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, participantStream, protocolStream } from '../commands/stream-names.js';
import { type AfterTheCommit, readBack } from '../stops/after-the-commit.js';
import { tryEach } from '../stops/try-each.js';
import type { RegisterJourneyDto } from './participants.dto.js';

const SEQUENCE_LENGTH = 6;
const COI_TRIES = 5;

export interface RegistrationParts {
  readonly front: FrontDesk;
  readonly desk: CommandDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly claims: ClaimDesk;
  readonly afterTheCommit: AfterTheCommit;
  readonly clock: Clock;
  readonly facility: string;
}

type Registration = Extract<ReadEvent, { readonly type: 'JourneyRegistered' }>;

const isRegistration = (event: ReadEvent): event is Registration =>
  event.type === 'JourneyRegistered';

/**
 * Register, then use: the CoI stands in the participant's stream before its journey can start, so a stop
 * of the participant always knows it. A crash between the two leaves a registered journey that has not
 * started; the same command, sent again, starts it, and so does the reactor.
 */
export class JourneyRegistration {
  constructor(private readonly parts: RegistrationParts) {}

  async register(participant: string, dto: RegisterJourneyDto, who: Identity) {
    const { front, loader, kinds, afterTheCommit } = this.parts;
    const answer = await front.ask({
      kind: kinds.participant,
      stream: participantStream(participant),
      type: 'RegisterJourney',
      dto,
      who,
      prepare: async (_scan, state: Participant, intent) => {
        const { definition } = await this.version(dto);
        const { coi, token } = await this.coi(state, participant, intent);
        return {
          coi,
          token,
          protocol: dto.protocol,
          protocolVersion: dto.protocolVersion,
          dosesOfProtocol: definition.dose.doses,
        };
      },
    });
    const history = await readBack(answer.stream, () => loader.history(answer.stream));
    const registered = history
      .filter(isRegistration)
      .find(({ commandId }) => commandId === dto.commandId);
    if (registered === undefined) throw new Problem('RECORD_BUSY', { stream: answer.stream });
    const { coi, doseNumber } = registered.data;
    let { position } = answer;
    await afterTheCommit.try(answer.stream, async () => {
      const started = await this.start(participant, history, registered);
      position = started.position ?? position;
    });
    return { ...answer, coi, doseNumber, ...(position === undefined ? {} : { position }) };
  }

  private async version({ protocol, protocolVersion }: RegisterJourneyDto) {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.protocol, protocolStream(protocol));
    const version = state[protocolVersion];
    if (version === undefined) {
      throw new Problem('PROTOCOL_UNKNOWN', { protocol, version: protocolVersion });
    }
    return version;
  }

  /** Starts what was registered and, after a crash, never started. Safe to repeat. */
  async resume(participant: string, fromRevision: number): Promise<void> {
    const history = await this.parts.loader.history(participantStream(participant));
    const registrations = history.filter(isRegistration);
    const asked = registrations.filter(({ revision }) => revision >= fromRevision);
    await tryEach(asked, async registered => {
      try {
        await this.start(participant, history, registered);
      } catch (error) {
        // Started already, or stopped before it could: both are an end.
        if (!(error instanceof Refusal)) throw error;
      }
    });
  }

  private async start(
    participant: string,
    history: readonly ReadEvent[],
    { data, commandId, actor, envelope, revision }: Registration,
  ) {
    const { desk, loader, kinds } = this.parts;
    const enrolled = history.find(event => event.type === 'ParticipantEnrolled');
    if (enrolled?.type !== 'ParticipantEnrolled') throw new Problem('NOT_FOUND', { participant });
    const { subjectNumber } = enrolled.data;
    const site = siteAt(revision, history) ?? enrolled.data.site;
    const { coi, doseNumber, protocol, protocolVersion } = data;
    const versions = (await loader.load(kinds.protocol, protocolStream(protocol))).state;
    const version = versions[protocolVersion];
    if (version === undefined)
      throw new Problem('PROTOCOL_UNKNOWN', { protocol, version: protocolVersion });
    const registration = { commandId, actor, occurredAt: envelope.occurredAt };
    return desk.give({
      kind: kinds.journey,
      stream: journeyStream(coi),
      type: 'StartJourney',
      intent: step(registration, `start ${coi}`),
      prepare: () => ({
        coi,
        participant,
        subjectNumber,
        doseNumber,
        site,
        protocol: version.definition,
        protocolSha256: version.sha256,
      }),
    });
  }

  /** A CoI follows from the command id, so that a retry issues the same one. */
  private async coi(
    state: Participant,
    participant: string,
    intent: Intent,
  ): Promise<{ coi: string; token: number }> {
    const year = new Date(this.parts.clock.now()).getUTCFullYear();
    for (let attempt = 0; attempt < COI_TRIES; attempt += 1) {
      const coi = makeCoi(this.parts.facility, year, sequenceOf(intent.commandId, attempt));
      if (state.participant === '') return { coi, token: -1 };
      try {
        return {
          coi,
          token: await this.parts.claims.take(
            'coi',
            coi,
            { participant, coi },
            intent,
            state.forfeited,
          ),
        };
      } catch (error) {
        if (!(error instanceof Refusal && error.code === 'SHARED_THING')) throw error;
      }
    }
    throw new Problem('RECORD_BUSY', { says: 'no free CoI was found' });
  }
}

/** Where he was treated when it was registered: what came after is told to the journey by itself. */
const siteAt = (revision: number, history: readonly ReadEvent[]): string | undefined =>
  history
    .slice(0, revision)
    .flatMap(event => (event.type === 'ParticipantTransferred' ? [event.data.to] : []))
    .at(-1);

/** Six characters of base 36: two thousand million of them a year and facility. */
function sequenceOf(commandId: string, attempt: number): string {
  const digest = createHash('sha256').update(`${commandId}/${attempt}`).digest('hex');
  return BigInt(`0x${digest.slice(0, 16)}`)
    .toString(36)
    .toUpperCase()
    .padStart(SEQUENCE_LENGTH, '0')
    .slice(-SEQUENCE_LENGTH);
}
