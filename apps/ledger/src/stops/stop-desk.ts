import type { Stop } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk } from '../commands/command-desk.js';
import type { Intent } from '../commands/intent.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Refusal } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, participantStream } from '../commands/stream-names.js';
import { tryEach } from './try-each.js';

export interface StopParts {
  readonly desk: CommandDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
}

/**
 * Open the stop, then hold, then complete; lift the stop, then let go: every journey that registered before the stop is held, and none
 * can register after it. Every step has an id of its own, so finishing twice, or after a crash, does it once.
 * A journey that cannot be held now keeps no other from its hold, only the stop from being complete.
 */
export class StopDesk {
  constructor(private readonly parts: StopParts) {}

  /** @throws AggregateError when a journey is not held yet: whoever asked tries again later */
  async finish(participant: string): Promise<void> {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.participant, participantStream(participant));
    const stops = Object.values(state.stops);
    await tryEach(
      stops.filter(stop => stop.open),
      async stop => {
        await tryEach(state.journeys, coi => this.hold(coi, stop));
        await this.complete(participant, stop);
      },
    );
    await tryEach(
      stops.filter(({ liftedFor }) => liftedFor !== undefined),
      stop => tryEach(state.journeys, coi => this.letGo(coi, stop)),
    );
  }

  private letGo(coi: string, { stop, liftedFor = '' }: Stop): Promise<void> {
    const { desk, kinds } = this.parts;
    return this.ignoringDone(
      desk.give({
        kind: kinds.journey,
        stream: journeyStream(coi),
        type: 'LetGoOfStop',
        intent: this.intent(`${stop} let go ${coi}`),
        prepare: () => ({ stop, evidence: liftedFor }),
      }),
    );
  }

  private hold(coi: string, { stop, cause, material }: Stop): Promise<void> {
    const { desk, kinds } = this.parts;
    return this.ignoringDone(
      desk.give({
        kind: kinds.journey,
        stream: journeyStream(coi),
        type: 'HoldForStop',
        intent: this.intent(`${stop} hold ${coi}`),
        prepare: () => ({ stop, cause, ...(material === undefined ? {} : { material }) }),
      }),
    );
  }

  private complete(participant: string, { stop }: Stop): Promise<void> {
    const { desk, kinds } = this.parts;
    return this.ignoringDone(
      desk.give({
        kind: kinds.participant,
        stream: participantStream(participant),
        type: 'CompleteStop',
        intent: this.intent(`${stop} complete`),
        prepare: () => ({ stop }),
      }),
    );
  }

  /** Another instance, or this one before a crash, may have been here first. */
  private async ignoringDone(giving: Promise<unknown>): Promise<void> {
    try {
      await giving;
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'ALREADY_DONE')) throw error;
    }
  }

  private intent(step: string): Intent {
    return ledgerIntent(uuidv5(step, uuidv5.URL), this.parts.clock.now());
  }
}
