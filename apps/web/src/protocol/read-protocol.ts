import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { JourneyState } from '../journey/journey-state.js';

/** What the screens read of a protocol, as it was published. */
export interface Protocol {
  readonly culture: { readonly passages: number };
  readonly dose: { readonly cells: number; readonly volumeMicrolitres: number };
  readonly form: { readonly kind: 'fresh' | 'cryo' };
  readonly collection: { readonly aspirationSites: readonly string[] };
  readonly tests: readonly ReleaseTest[];
  readonly followUp: readonly { readonly visit: string; readonly afterDays: number }[];
  readonly retention?: { readonly keepDays: number };
}

export interface ReleaseTest {
  readonly test: string;
  readonly unit: string;
  readonly neededFor: 'conditional' | 'final';
  /** It may be supplied out of this one's limits, as an exception. */
  readonly exceptionalSupply?: boolean;
  readonly accept: { readonly min?: string; readonly max?: string; readonly text?: string };
}

/** The version that a therapy pins. @throws Refused */
export async function readProtocol({
  protocol,
  version,
}: JourneyState['protocol']): Promise<Protocol> {
  const params = { path: { protocol } };
  const { versions } = await answerOf(client.GET('/protocols/{protocol}', { params }));
  const definitions = versions.map(
    ({ definition }) => definition as unknown as Protocol & { readonly version: number },
  );
  const pinned = definitions.find(each => each.version === version);
  if (pinned === undefined) throw new Error(`${protocol} has no version ${version}.`);
  return pinned;
}
