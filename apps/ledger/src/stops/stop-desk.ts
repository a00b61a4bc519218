import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk } from '../commands/command-desk.js';
import type { Intent } from '../commands/intent.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Refusal } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, participantStream } from '../commands/stream-names.js';

export interface StopParts {
  readonly desk: CommandDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
}

/**
 * Open the stop, then hold, then complete: every journey that registered before the stop is held, and none
 * can register after it. Every step has an id of its own, so finishing twice, or after a crash, does it once.
 */
export class StopDesk {
  constructor(private readonly parts: StopParts) {}

  async finish(participant: string): Promise<void> {
    const { desk, loader, kinds } = this.parts;
    const stream = participantStream(participant);
    const { stop, journeys } = (await loader.load(kinds.participant, stream)).state;
    if (stop === undefined || !stop.open) return;
    for (const coi of journeys) {
      await this.ignoringDone(
        desk.give({
          kind: kinds.journey,
          stream: journeyStream(coi),
          type: 'HoldForStop',
          intent: this.intent(`${stop.stop} hold ${coi}`),
          prepare: () => ({ stop: stop.stop, cause: stop.cause }),
        }),
      );
    }
    await this.ignoringDone(
      desk.give({
        kind: kinds.participant,
        stream,
        type: 'CompleteStop',
        intent: this.intent(`${stop.stop} complete`),
        prepare: () => ({ stop: stop.stop }),
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
