import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { JourneyState } from './journey-state.js';

/** What screens read of a protocol. */
export interface ProtocolState {
  readonly tests: readonly { readonly test: string; readonly exceptionalSupply?: boolean }[];
  readonly followUp: readonly { readonly visit: string; readonly afterDays: number }[];
}

/** The version that a therapy pins, as it was published. @throws Refused */
export async function readProtocol({ protocol: pinned }: JourneyState): Promise<ProtocolState> {
  const params = { path: { protocol: pinned.protocol } };
  const { versions } = await answerOf(client.GET('/protocols/{protocol}', { params }));
  const definitions = versions.map(
    ({ definition }) => definition as unknown as ProtocolState & { readonly version: number },
  );
  const found = definitions.find(({ version }) => version === pinned.version);
  if (found === undefined) throw new Error(`No version ${pinned.version} was published.`);
  return found;
}
