import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';

export type Preparation = components['schemas']['UnitPreparationDto'];

/** A dose with what its instruction asks for; undefined where nothing of it was ever frozen. */
export interface ReadDose {
  readonly journey: JourneyState;
  readonly preparation: Preparation | undefined;
}

const NOT_GIVEN_YET: ReadonlySet<string> = new Set(['present', 'opened']);

export async function readDose(coi: string): Promise<ReadDose> {
  const { journey } = await readJourney(coi);
  const frozen = Object.values(journey.items).find(
    ({ kind, status, frozenAt }) =>
      kind === 'tube' && NOT_GIVEN_YET.has(status) && frozenAt !== undefined,
  );
  if (frozen === undefined) return { journey, preparation: undefined };
  const params = { path: { coi, item: frozen.item } };
  const preparation = await answerOf(
    client.GET('/journeys/{coi}/units/{item}/preparation', { params }),
  );
  return { journey, preparation };
}

/** Whether the instruction goes on after the thaw: it is washed, diluted or counted before it is used. */
export const asksForMore = (preparation: Preparation | undefined): boolean =>
  preparation?.steps.some(({ step }) => step !== 'thaw' && step !== 'use') ?? false;
