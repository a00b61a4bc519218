import type { StoredEvent } from '@selfsame/event-store';
import type { JourneyRegistration } from '../participants/journey-registration.js';
import type { RemapDesk } from '../storage/remap-desk.js';
import type { MixUpDesk } from './mix-up-desk.js';
import type { StopDesk } from './stop-desk.js';

const PARTICIPANT = 'participant-';
const JOURNEY = 'journey-';
const BOX = 'box-';
const MIX_UP = '"type":"MixUpRecorded"';

/**
 * What an event of one stream asks of others. The request that appended it does it at once; whatever a crash
 * left undone is resumed from here. Every step has an id that follows from its event, so twice is once.
 */
export class FollowUps {
  constructor(
    private readonly registration: JourneyRegistration,
    private readonly stops: StopDesk,
    private readonly mixUps: MixUpDesk,
    private readonly remaps: RemapDesk,
  ) {}

  /** Whether an event may ask something of other streams; looks at the bytes only, for whole logs pass by here. */
  mayAsk({ stream, bytes }: StoredEvent): boolean {
    if (stream.startsWith(JOURNEY))
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(MIX_UP);
    return stream.startsWith(PARTICIPANT) || stream.startsWith(BOX);
  }

  /** @param fromRevision the first event of the stream that was not looked at yet */
  async resume(stream: string, fromRevision: number): Promise<void> {
    if (stream.startsWith(PARTICIPANT)) {
      const participant = stream.slice(PARTICIPANT.length);
      await this.registration.resume(participant, fromRevision);
      await this.stops.finish(participant);
    } else if (stream.startsWith(JOURNEY)) await this.mixUps.follow(stream, fromRevision);
    else if (stream.startsWith(BOX))
      await this.remaps.follow(decodeURIComponent(stream.slice(BOX.length)), fromRevision);
  }
}
