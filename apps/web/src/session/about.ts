import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';

/** What the ledger says of itself to everybody who comes to its door. */
export interface About {
  /** A practice ledger: nobody is treated by it, and every screen says so. */
  readonly simulated: boolean;
  readonly passkeyOrigin: string;
  readonly singleSignOn: boolean;
}

let known: Promise<About> | undefined;

/** Asked once; asked again only when nobody answered. */
export function about(): Promise<About> {
  known ??= answerOf(client.GET('/about')).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}
