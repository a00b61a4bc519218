import { useReading } from '../live/use-reading.js';
import { readRecord } from './read-record.js';

/** A record, read once: whoever looks at what was is not moved on while he looks. `reload` reads it again. */
export const useRecord = (stream: string) => useReading(() => readRecord(stream), [stream], 'once');
