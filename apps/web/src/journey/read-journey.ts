import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { JourneyState } from './journey-state.js';

export interface ReadJourney {
  readonly revision: number;
  readonly journey: JourneyState;
}

/** A therapy as it is, read from its own stream. @throws Refused */
export const readJourney = async (coi: string): Promise<ReadJourney> =>
  (await answerOf(
    client.GET('/journeys/{coi}', { params: { path: { coi } } }),
  )) as unknown as ReadJourney;
