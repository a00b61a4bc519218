import { type ProblemAnswer, problemIn } from '../api/problem.js';
import { fromBase64url } from './base64url.js';

/** Set by the ledger, which says in it what it cannot say to a browser that has no page of ours open. */
const SAID = '__Host-selfsame-said';

/** What the ledger said to whoever came back from the hospital and was not let in. It is heard once. */
export function saidOnReturn(): ProblemAnswer | undefined {
  const [, said] = new RegExp(`(?:^|; )${SAID}=([^;]+)`).exec(document.cookie) ?? [];
  if (said === undefined) return undefined;
  document.cookie = `${SAID}=; Max-Age=0; Path=/; Secure`;
  const body = JSON.parse(new TextDecoder().decode(fromBase64url(said))) as { status: number };
  return problemIn(body, body.status);
}
