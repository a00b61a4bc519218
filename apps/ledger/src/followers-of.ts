import { EpisodeDesk } from './episodes/episode-desk.js';
import { MaterialDesk } from './materials/material-desk.js';
import { TransferDesk } from './participants/transfer-desk.js';
import { RecallDesk } from './lots/recall-desk.js';
import { EnvironmentDesk } from './environment/environment-desk.js';
import { MixUpDesk } from './stops/mix-up-desk.js';
import { StopDesk, type StopParts } from './stops/stop-desk.js';
import { NeighbourDesk } from './storage/neighbour-desk.js';
import { RemapDesk, type RemapParts } from './storage/remap-desk.js';
import { RescueDesk } from './storage/rescue-desk.js';
import { TankWatch } from './storage/tank-watch.js';
import { StoragePlaces } from './storage/storage-places.js';

/** What an event of one stream asks of others. */
export function followersOf(across: StopParts & RemapParts) {
  const places = new StoragePlaces(across);
  return {
    stops: new StopDesk(across),
    mixUps: new MixUpDesk(across),
    recalls: new RecallDesk(across),
    episodes: new EpisodeDesk(across),
    transfers: new TransferDesk(across),
    neighbours: new NeighbourDesk(across),
    materials: new MaterialDesk(across),
    environment: new EnvironmentDesk(across),
    places,
    remaps: new RemapDesk(across, places),
    rescues: new RescueDesk(across),
    tanks: new TankWatch(across),
  };
}
