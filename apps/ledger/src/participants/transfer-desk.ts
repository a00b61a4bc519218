import type { ReadEvent } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { Refusal } from '../commands/refusal.js';
import { journeyStream, participantStream } from '../commands/stream-names.js';
import type { StopParts } from '../stops/stop-desk.js';
import { tryEach } from '../stops/try-each.js';

type Transferred = Extract<ReadEvent, { readonly type: 'ParticipantTransferred' }>;

/** Who takes a participant in says so once; each of his therapies learns of it here: where he is treated, and his planned dose. */
export class TransferDesk {
  constructor(private readonly parts: StopParts) {}

  /** Follows the transfers of a participant from a revision on, in their order. Safe to repeat: ids follow from the events. */
  async follow(participant: string, fromRevision: number): Promise<void> {
    const { loader, kinds } = this.parts;
    const stream = participantStream(participant);
    const moves = (await loader.history(stream, fromRevision)).filter(
      (event): event is Transferred => event.type === 'ParticipantTransferred',
    );
    if (moves.length === 0) return;
    const { state } = await loader.load(kinds.participant, stream);
    await tryEach(state.journeys, async coi => {
      for (const move of moves) await this.tell(coi, move);
    });
  }

  private async tell(coi: string, { id, data }: Transferred): Promise<void> {
    const { desk, kinds, clock } = this.parts;
    const intent = ledgerIntent(uuidv5(`moved ${coi}`, id), clock.now());
    try {
      await desk.give({
        kind: kinds.journey,
        stream: journeyStream(coi),
        type: 'FollowTransfer',
        intent: { ...intent, causation: id },
        prepare: () => data,
      });
    } catch (error) {
      // One that was stopped before it could begin is treated nowhere.
      if (!(error instanceof Refusal && error.code === 'NOT_STARTED')) throw error;
    }
  }
}
