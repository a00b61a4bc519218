import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { type NamedEvent, readEvents } from '../journey/read-events.js';
import { readJourney } from '../journey/read-journey.js';
import type { RecordOf } from './record-of.js';

export type SourceData = components['schemas']['SourceDataDto'];
export type Query = SourceData['queries'][number];

/** What was compared of a record with its source, and asked about it. @throws Refused */
export const readSourceData = (record: RecordOf): Promise<SourceData> =>
  'coi' in record
    ? answerOf(client.GET('/journeys/{coi}/source-data', { params: { path: record } }))
    : answerOf(client.GET('/participants/{participant}/source-data', { params: { path: record } }));

/** The events of a record, the oldest first. @throws Refused */
export async function readRecord(record: RecordOf): Promise<readonly NamedEvent[]> {
  if ('coi' in record) return readEvents(record.coi);
  const params = { path: record };
  return (await answerOf(client.GET('/participants/{participant}/events', { params }))).events;
}

/** Whose it is, for the head of a screen. @throws Refused */
export async function readSubject(record: RecordOf): Promise<string> {
  if ('coi' in record) return (await readJourney(record.coi)).journey.subjectNumber;
  const params = { path: record };
  return (await answerOf(client.GET('/participants/{participant}', { params }))).subjectNumber;
}
