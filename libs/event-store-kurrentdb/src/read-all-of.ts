// One read, from its request to its last record, or to the moment at which nobody waits any longer.
import type { ReadReq } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { type Cluster, errorOf } from './cluster.js';
import { NoAnswer } from './patience.js';
import { type Recorded, recordedIn } from './recorded.js';

/**
 * What a read brings; a stream that does not exist brings nothing.
 * @param atMost records, after which it is ended: some versions go on looking, through the whole log, for one more
 * @param ms longest silence
 * @throws NoAnswer, or the client's error
 */
export async function readAllOf(
  cluster: Cluster,
  request: ReadReq,
  atMost: number,
  ms: number,
): Promise<Recorded[]> {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoAnswer(ms)), ms);
  const records: Recorded[] = [];
  const collecting = async (): Promise<Recorded[]> => {
    const reading = cluster.read(cluster.ready ?? (await cluster.connect(ms)), request);
    // It is cancelled below, which it tells as an error that concerns nobody.
    reading.on('error', () => undefined);
    void silence.catch(() => reading.cancel());
    try {
      for await (const response of reading) {
        timer.refresh();
        const recorded = recordedIn(response);
        if (recorded !== undefined) records.push(recorded);
        if (records.length >= atMost) break;
      }
    } catch (error) {
      throw errorOf(error);
    } finally {
      reading.cancel();
    }
    return records;
  };
  try {
    return await Promise.race([collecting(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
