import {
  type Command,
  type Decision,
  type DomainEvent,
  type SigningStatement,
  instantOf,
} from '@selfsame/custody';
import { type EventStore, EventStoreError } from '@selfsame/event-store';
import type { NewEvent, Position } from '@selfsame/event-store';
import { consentKnown } from '../consent/consent-known.js';
import type { Clock, Reading } from '../clock/clock.js';
import type { KeptOfflineDesk } from '../signatures/kept-offline-desk.js';
import type { SignatureDesk } from '../signatures/signature-desk.js';
import type { Answer } from './answer.js';
import type { Intent, ScanNotes } from './intent.js';
import type { LoadedStream, Remembered, StreamLoader } from './loaded-stream.js';
import { type ToldDeviation, deviationsIn } from './deviations-in.js';
import { hashOf, isAnswerOf } from './command-hash.js';
import { enrolledInstruments } from './enrolled-instruments.js';
import { type RegisterLotUse, lotsInUse, registeredAnew } from './lots-in-use.js';
import { Problem, Refusal } from './refusal.js';
import { type StreamKind, lotKind } from './stream-kind.js';
import { lotStream } from './stream-names.js';
import { type LedgerIdentity, eventId, writeEvents } from './write-events.js';

/** An unsigned command that met another writer is decided again on the new state, so often and no more. */
const DECISIONS_MAX = 6;

export interface CommandDeskParts {
  readonly store: EventStore;
  readonly loader: StreamLoader;
  readonly clock: Clock;
  readonly identity: LedgerIdentity;
  readonly signatures: Pick<SignatureDesk, 'signatureFor'>;
  readonly keptOffline: Pick<KeptOfflineDesk, 'proofOf'>;
  /** Looks up what the stream remembers of a command id. */
  readonly recall: (loaded: LoadedStream<unknown>, commandId: string) => Remembered | undefined;
}

export interface Giving<C extends Command, S, E extends DomainEvent> {
  readonly kind: StreamKind<C, S, E>;
  readonly stream: string;
  readonly type: C['type'];
  readonly intent: Intent;
  /** Resolves scans and looks at other streams; called again before every decision. */
  readonly prepare: (state: S, notes: ScanNotes) => Promise<C['data']> | C['data'];
}

/** What is asked for does not depend on what others wrote meanwhile, and whoever asks must not wait: he signs for his reason. */
const SIGNED_WHATEVER_CAME: ReadonlySet<string> = new Set(['UnblindInEmergency']);

/**
 * Load, decide, append, answer: the one way in which anything enters the log.
 * An append attempt is frozen bytes; its unknown outcome is read back before anything is decided again.
 */
export class CommandDesk {
  constructor(private readonly parts: CommandDeskParts) {}

  async give<C extends Command, S, E extends DomainEvent>(
    giving: Giving<C, S, E>,
  ): Promise<Answer> {
    const { kind, stream, type, intent } = giving;
    const commandHash = hashOf(type, stream, intent);
    for (let attempt = 0; attempt < DECISIONS_MAX; attempt += 1) {
      const loaded = await this.parts.loader.load(kind, stream);
      const remembered = this.parts.recall(loaded, intent.commandId);
      if (remembered !== undefined) return repeat(remembered, type, stream, intent);

      const keptOffline = await this.parts.keptOffline.proofOf(type, intent);
      await this.assertUnchanged(giving, loaded);
      const notes: ScanNotes = [];
      const reading = this.parts.clock.read();
      const { now } = reading;
      const command = await this.command(giving, loaded.state, notes, reading);
      const decision = kind.decide(command, loaded.state);
      // Register, then use: from here on a recall knows of it. What has become of the lot meanwhile is then looked at anew.
      if (decision.outcome === 'accepted' && (await this.registeredAnew(command, giving))) continue;
      const { signing } = intent;
      const signature =
        signing && decision.outcome === 'accepted'
          ? await this.parts.signatures.signatureFor({
              intent: { ...intent, signing },
              type,
              stream,
              seen: await this.seenBy(giving, loaded),
              scans: notes,
            })
          : undefined;
      if (decision.events.length > 0) {
        const writing = {
          identity: this.parts.identity,
          stream,
          loaded,
          intent,
          commandHash,
          scans: notes,
          signature,
          keptOffline,
          now,
        };
        const bytes = writeEvents(writing, decision.events);
        const stored = await this.storeDecided(decision, stream, loaded.revision, bytes);
        if (stored === undefined) continue;
        this.parts.loader.foldLater(kind, stream, loaded, bytes, stored.position);
        if (decision.outcome === 'accepted') {
          const deviations = deviationsIn(decision.events);
          return accepted(intent, stream, loaded.revision, bytes, deviations, stored.position);
        }
      } else if (decision.outcome === 'accepted') {
        return accepted(intent, stream, loaded.revision, [], [], undefined);
      }
      if (decision.outcome === 'refused') {
        throw new Refusal(
          decision.refusal.code,
          decision.refusal.facts,
          decision.events.length > 0,
        );
      }
    }
    throw new Problem('RECORD_BUSY', { stream });
  }

  /** A signature counts for the record that its signer saw: what others have written since, he has not signed. */
  private async assertUnchanged<C extends Command, S, E extends DomainEvent>(
    { intent, stream, type }: Giving<C, S, E>,
    { revision }: LoadedStream<S>,
  ): Promise<void> {
    const { signing = {} } = intent;
    const { seen } = signing;
    if (seen === undefined && (signing.passkey ?? signing.badge) !== undefined)
      throw new Problem('VALIDATION_FAILED', { field: 'signature.seen', says: 'is missing' });
    if (seen === undefined || seen === revision || SIGNED_WHATEVER_CAME.has(type)) return;
    // H30: the second of two who check the same must not learn from this what the first one found.
    const isBlind = type === 'VerifyIdentity';
    const since = isBlind ? [] : await this.parts.loader.history(stream, seen + 1);
    const changed = since.map(event => event.type);
    throw new Problem('RECORD_CHANGED', { seen, revision, ...(isBlind ? {} : { changed }) });
  }

  /** What the signer was shown: the hash of an event stands in the one after it. */
  private async seenBy<C extends Command, S, E extends DomainEvent>(
    { intent, stream }: Giving<C, S, E>,
    { revision, head }: LoadedStream<S>,
  ): Promise<SigningStatement['seen']> {
    const { seen = revision } = intent.signing ?? {};
    if (seen >= revision) return { revision, hash: head };
    const [next] = await this.parts.loader.history(stream, seen + 1);
    return { revision: seen, hash: next?.envelope.prev ?? null };
  }

  private async command<C extends Command, S, E extends DomainEvent>(
    { type, intent, prepare }: Giving<C, S, E>,
    state: S,
    notes: ScanNotes,
    { now, offMs }: Reading,
  ): Promise<C> {
    const { commandId, actor, occurredAt, afterTheFact, lapsed, lapsedDevice } = intent;
    const data = await prepare(state, notes);
    const instruments = await enrolledInstruments(this.parts.loader, { type, data });
    const lots = await lotsInUse(this.parts.loader, { type, data });
    const consent = await consentKnown(this.parts.loader, type, state);
    const meta = {
      commandId,
      actor,
      now,
      ...(consent === undefined ? {} : { consent }),
      ...(lots.length === 0 ? {} : { lots }),
      ...(instruments.length === 0 ? {} : { instruments }),
      ...(offMs === undefined ? {} : { clockOffMs: offMs }),
      ...(lapsed === undefined ? {} : { lapsed }),
      ...(lapsedDevice === undefined ? {} : { lapsedDevice }),
      occurredAt: instantOf(occurredAt),
      ...(afterTheFact === undefined ? {} : { afterTheFact }),
    };
    return { type, data, meta } as unknown as C;
  }

  private registeredAnew(
    command: Command,
    giving: { readonly stream: string; readonly intent: Intent },
  ): Promise<boolean> {
    const register = (use: RegisterLotUse['data'], intent: Intent) =>
      this.give({
        kind: lotKind,
        stream: lotStream(use.lot),
        type: 'RegisterLotUse',
        intent,
        prepare: () => use,
      });
    return registeredAnew(register, command, giving);
  }

  /** A refusal that cannot be written down is still one: whoever is about to do harm is not told of the disk instead. */
  private async storeDecided(
    decision: Decision<DomainEvent>,
    stream: string,
    revision: number,
    events: readonly NewEvent[],
  ): Promise<{ position: Position } | undefined> {
    try {
      return await this.store(stream, revision, events);
    } catch (error) {
      const failed = error instanceof EventStoreError || error instanceof Problem;
      if (decision.outcome === 'accepted' || !failed) throw error;
      throw new Refusal(decision.refusal.code, decision.refusal.facts, false);
    }
  }

  /** Undefined after a conflict: somebody else was first, and the command is decided again. */
  private async store(
    stream: string,
    revision: number,
    events: readonly NewEvent[],
  ): Promise<{ position: Position } | undefined> {
    const outcome = await this.parts.store.append(stream, revision, events);
    switch (outcome.outcome) {
      case 'stored':
        return { position: outcome.lastPosition };
      case 'conflict':
        return undefined;
      case 'unknown':
        return this.readBack(stream, revision, events, outcome.cause);
    }
  }

  private async readBack(
    stream: string,
    revision: number,
    events: readonly NewEvent[],
    cause: unknown,
  ): Promise<{ position: Position } | undefined> {
    try {
      const there = await this.parts.store.readStream(stream, revision + 1, events.length);
      const last = there.at(-1);
      if (last === undefined) throw new Problem('OUTCOME_UNKNOWN', { stream }, { cause });
      const ours = events.every(
        ({ bytes }, index) => Buffer.compare(bytes, there[index]?.bytes ?? new Uint8Array()) === 0,
      );
      return ours ? { position: last.position } : undefined;
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem('OUTCOME_UNKNOWN', { stream }, { cause: error });
    }
  }
}

/** The memory of the stream itself, which no time window bounds. */
export const recallFromStream = (
  loaded: LoadedStream<unknown>,
  commandId: string,
): Remembered | undefined => loaded.decided.get(commandId);

function repeat(remembered: Remembered, type: string, stream: string, intent: Intent): Answer {
  const { commandId } = intent;
  if (!isAnswerOf(remembered, type, stream, intent))
    throw new Problem('COMMAND_ID_REUSED', { commandId });
  if (remembered.refusal)
    throw new Refusal(remembered.refusal.code, remembered.refusal.facts, true);
  const { events, deviations, position } = remembered;
  const revision = events.at(-1)?.revision ?? -1;
  return answer({ commandId, stream, revision, events, deviations, position, repeated: true });
}

function accepted(
  { commandId }: Intent,
  stream: string,
  before: number,
  written: readonly NewEvent[],
  deviations: readonly ToldDeviation[],
  position: Position | undefined,
): Answer {
  const events = written.map(({ type }, index) => {
    const revision = before + 1 + index;
    return { id: eventId(commandId, stream, revision), type, revision };
  });
  const revision = before + written.length;
  return answer({ commandId, stream, revision, events, deviations, position, repeated: false });
}

interface Told extends Omit<Answer, 'position' | 'deviations'> {
  readonly deviations: readonly ToldDeviation[];
  readonly position: Position | undefined;
}

/** A command that changed nothing has no place in the log. */
const answer = ({ position, deviations, ...told }: Told): Answer => ({
  ...told,
  ...(deviations.length === 0 ? {} : { deviations }),
  ...(position === undefined ? {} : { position }),
});
