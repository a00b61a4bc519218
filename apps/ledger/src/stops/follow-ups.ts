import { eventNamesLots, mayReachFurther } from '@selfsame/custody';
import type { StoredEvent } from '@selfsame/event-store';
import type { EpisodeDesk } from '../episodes/episode-desk.js';
import type { JourneyRegistration } from '../participants/journey-registration.js';
import type { RescueDesk } from '../storage/rescue-desk.js';
import type { MaterialDesk } from '../materials/material-desk.js';
import type { RemapDesk } from '../storage/remap-desk.js';
import { type StoragePlaces, mayLeaveAPlace } from '../storage/storage-places.js';
import type { EnvironmentDesk } from '../environment/environment-desk.js';
import type { RecallDesk } from '../lots/recall-desk.js';
import type { MixUpDesk } from './mix-up-desk.js';
import type { StopDesk } from './stop-desk.js';
import type { TransferDesk } from '../participants/transfer-desk.js';
import { type NeighbourDesk, mayExpose } from '../storage/neighbour-desk.js';
import { tryEach } from './try-each.js';

const PARTICIPANT = 'participant-';
const JOURNEY = 'journey-';
const BOX = 'box-';
const LOT = 'lot-';
const TANK = 'tank-';
const MATERIAL = 'material-';
/** Of a finding that names another therapy. */
const OF_OTHERS = '"foreignCoi":';
const WORKSTATION = 'workstation-';
const TYPE = '"type":"';

/** In canonical bytes the type of the event itself comes after every other key that is spelt like it. */
function typeIn({ buffer, byteOffset, length }: Uint8Array): string {
  const bytes = Buffer.from(buffer, byteOffset, length);
  const from = bytes.lastIndexOf(TYPE) + TYPE.length;
  return bytes.toString('latin1', from, bytes.indexOf('"', from));
}

interface Followers {
  readonly registration: JourneyRegistration;
  readonly stops: StopDesk;
  readonly mixUps: MixUpDesk;
  readonly remaps: RemapDesk;
  readonly rescues: RescueDesk;
  readonly places: StoragePlaces;
  readonly recalls: RecallDesk;
  readonly episodes: EpisodeDesk;
  readonly transfers: TransferDesk;
  readonly neighbours: NeighbourDesk;
  readonly materials: MaterialDesk;
  readonly environment: EnvironmentDesk;
}

/**
 * What an event of one stream asks of others. The request that appended it does it at once; whatever a crash
 * left undone is resumed from here. Every step has an id that follows from its event, so twice is once.
 */
export class FollowUps {
  constructor(private readonly followers: Followers) {}

  /** Whether an event may ask something of other streams; looks at the bytes only, for whole logs pass by here. */
  mayAsk({ stream, bytes }: StoredEvent): boolean {
    if (!stream.startsWith(JOURNEY))
      return [PARTICIPANT, BOX, LOT, TANK, MATERIAL, WORKSTATION].some(kind =>
        stream.startsWith(kind),
      );
    const type = typeIn(bytes);
    const reaches = type === 'StopRaised' || type === 'DeviationOpened';
    if (reaches && Buffer.from(bytes).includes(OF_OTHERS)) return true;
    return (
      type === 'MixUpRecorded' ||
      mayLeaveAPlace(type) ||
      eventNamesLots(type) ||
      mayExpose(type) ||
      mayReachFurther(type)
    );
  }

  /** @param fromRevision the first event of the stream that was not looked at yet */
  async resume(stream: string, fromRevision: number): Promise<void> {
    const {
      registration,
      stops,
      transfers,
      mixUps,
      remaps,
      rescues,
      places,
      recalls,
      episodes,
      neighbours,
      materials,
      environment,
    } = this.followers;
    if (stream.startsWith(PARTICIPANT)) {
      const participant = stream.slice(PARTICIPANT.length);
      // The hold comes first: a journey that cannot be started must not keep another one in use.
      await tryEach(
        [
          () => stops.finish(participant),
          () => registration.resume(participant, fromRevision),
          () => transfers.follow(participant, fromRevision),
        ],
        step => step(),
      );
    } else if (stream.startsWith(JOURNEY)) {
      await tryEach(
        [
          () => mixUps.follow(stream, fromRevision),
          () => places.leave(stream),
          () => recalls.registerUsesOf(stream, fromRevision),
          () => episodes.follow(stream, fromRevision),
          () => neighbours.follow(stream, fromRevision),
        ],
        step => step(),
      );
    } else if (stream.startsWith(LOT)) {
      await recalls.finish(decodeURIComponent(stream.slice(LOT.length)));
    } else if (stream.startsWith(BOX))
      await remaps.follow(decodeURIComponent(stream.slice(BOX.length)), fromRevision);
    else if (stream.startsWith(MATERIAL))
      await materials.follow(decodeURIComponent(stream.slice(MATERIAL.length)), fromRevision);
    else if (stream.startsWith(WORKSTATION))
      await environment.follow(decodeURIComponent(stream.slice(WORKSTATION.length)), fromRevision);
    else if (stream.startsWith(TANK))
      await rescues.follow(decodeURIComponent(stream.slice(TANK.length)), fromRevision);
  }
}
