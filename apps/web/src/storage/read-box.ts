import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { BoxMap } from './compare-map.js';
import type { BoxSize } from './positions.js';

/** A box as its own stream says, with whose numbers the vault knows. */
export interface ReadBox extends BoxSize {
  readonly box: string;
  readonly tank: string;
  readonly storageClass: 'general' | 'segregated';
  readonly map: BoxMap;
  /** Of therapies of which the own post holds something, by CoI. */
  readonly subjects: Readonly<Record<string, string>>;
}

export async function readBox(box: string): Promise<ReadBox> {
  const [read, { rows }] = await Promise.all([
    answerOf(client.GET('/boxes/{box}', { params: { path: { box } } })),
    answerOf(client.GET('/custody/therapies', { params: { query: { limit: '500' } } })),
  ]);
  return {
    ...read,
    map: read.map as BoxMap,
    subjects: Object.fromEntries(rows.map(({ coi, subjectNumber }) => [coi, subjectNumber])),
  };
}
