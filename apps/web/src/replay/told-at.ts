import type { Moment } from '@selfsame/replay';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { useReading } from '../live/use-reading.js';
import type { ToldJourney } from './facts-of.js';

/** The journey at a moment, as the ledger tells it, and which moment that is. */
export interface ToldAt {
  readonly key: string;
  readonly journey: ToldJourney;
}

const queryOf = (moment: Moment): Readonly<Record<string, string>> =>
  moment.by === 'revision'
    ? { revision: String(moment.revision) }
    : {
        [moment.by === 'happened' ? 'happenedBy' : 'knownBy']: new Date(moment.at).toISOString(),
      };

export const keyOfMoment = (moment: Moment): string => JSON.stringify(queryOf(moment));

/** @throws Refused */
async function toldAt(coi: string, moment: Moment): Promise<ToldAt> {
  const asked = { params: { path: { coi }, query: queryOf(moment) } };
  const { journey } = await answerOf(client.GET('/journeys/{coi}', asked));
  return { key: keyOfMoment(moment), journey: journey as unknown as ToldJourney };
}

export const useToldAt = (coi: string, moment: Moment) =>
  useReading(() => toldAt(coi, moment), [coi, keyOfMoment(moment)], 'once');
