import type { ProtocolDefinition } from '@selfsame/replay';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Refused } from '../api/problem.js';

export interface ShownVersion {
  readonly definition: ProtocolDefinition;
  readonly sha256: string;
  readonly publishedBy: string;
}

/** Every version of a protocol, the newest last; none where it was never published. @throws Refused */
export async function readVersions(protocol: string): Promise<readonly ShownVersion[]> {
  try {
    const params = { path: { protocol } };
    const { versions } = await answerOf(client.GET('/protocols/{protocol}', { params }));
    return (versions as unknown as ShownVersion[]).toSorted(
      (one, other) => one.definition.version - other.definition.version,
    );
  } catch (error) {
    if (error instanceof Refused && error.problem.code === 'NOT_FOUND') return [];
    throw error;
  }
}
