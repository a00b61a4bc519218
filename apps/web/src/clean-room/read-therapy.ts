import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { type Protocol, readProtocol } from '../protocol/read-protocol.js';

export type Waits = components['schemas']['WaitsDto'];

/** A therapy with how it is made, and what its batch still waits for; nothing of that before anything was collected. */
export interface Therapy {
  readonly journey: JourneyState;
  readonly protocol: Protocol;
  readonly waits: Waits | undefined;
}

export async function readTherapy(coi: string): Promise<Therapy> {
  const { journey } = await readJourney(coi);
  const batch = journey.currentBatch;
  const isBegun = journey.batches[batch] !== undefined;
  const params = { path: { coi, batch } };
  const [protocol, waits] = await Promise.all([
    readProtocol(journey.protocol),
    isBegun ? answerOf(client.GET('/journeys/{coi}/batches/{batch}/waits', { params })) : undefined,
  ]);
  return { journey, protocol, waits };
}
