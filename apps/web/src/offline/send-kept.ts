import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { FAULTS, type ProblemAnswer, Refused, UNREACHABLE, saysNothing } from '../api/problem.js';
import { newest } from '../live/changes.js';
import { account, locked, readAccount } from '../session/account.js';
import type { Answer } from '../sign/give.js';
import { stopped } from '../verdict/stopped.js';
import { type Doer, type Placed, ROUTES, type Told, isWaiting, toldLate } from './kept-act.js';
import { forgetHeldUp, noteHeldUp } from './held-up.js';
import { PACKAGE_NOT_YOURS, PHONE_FULL } from './of-this-phone.js';
import { noteTried, readKept, settle } from './outbox.js';
import { isOfStorage } from './phone-file.js';

/** One tab sends at a time: each act is sent by one of them, and in order. */
const LOCK = 'selfsame.outbox';

/** After such a silence nobody listens. What was sent may have been heard: it is sent again as it is. */
const SILENCE_MS = 15_000;

/** They say nothing of the act: it waits until he is let in again. */
const NOT_LET_IN: ReadonlySet<string> = new Set(['SESSION_LOCKED', 'UNAUTHENTICATED']);

const waits = (problem: ProblemAnswer): boolean =>
  saysNothing(problem) || NOT_LET_IN.has(problem.code);

/** Sends once more what was refused: somebody was called meanwhile. */
export async function tryAgain(order: number): Promise<void> {
  await settle(order, { state: 'waiting' });
  await sendKept();
}

/** Sends what whoever is signed in here has done at this post, the oldest first. What others did waits for them. */
export const sendKept = (): Promise<void> => navigator.locks.request(LOCK, sendUnlessFull);

/** A phone without room cannot note what it has sent: it sends it again, and that is one act to the ledger (H26). */
async function sendUnlessFull(): Promise<void> {
  try {
    await sendAll();
  } catch (error) {
    if (!isOfStorage(error)) throw error;
    noteHeldUp(PHONE_FULL);
  }
}

/**
 * One package after the other is told in its own order. What the ledger cannot answer of one of them holds up nothing that was done with
 * the others.
 */
async function sendAll(): Promise<void> {
  const heldUpPackages = new Set<string>();
  for (;;) {
    const waiting = (await readKept()).filter(isWaiting);
    const here = waiting.length === 0 ? undefined : await whoIsHere();
    const next = here && waiting.find(act => isHis(act, here) && !heldUpPackages.has(act.sscc));
    if (next === undefined) {
      const isOver = waiting.length === 0 || here !== undefined;
      if (isOver && heldUpPackages.size === 0) forgetHeldUp();
      return;
    }
    const why = await send(next);
    if (why === undefined) continue;
    noteHeldUp(why);
    if (!isFault(why)) return;
    heldUpPackages.add(next.sscc);
  }
}

/** The ledger itself said that it could not: it is there, and the next one may be no trouble to it. */
const isFault = ({ status, code }: ProblemAnswer): boolean =>
  status >= FAULTS && code !== UNREACHABLE.code;

/** Asked of the ledger each time: what somebody did is never told as somebody else's, who has signed in meanwhile. */
async function whoIsHere(): Promise<Doer | undefined> {
  if (!account.peek() || locked.peek()) return undefined;
  try {
    await readAccount();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    noteHeldUp(error.problem);
    return undefined;
  }
  const who = account.peek();
  return who && !locked.peek() ? { person: who.person, at: who.at } : undefined;
}

const isHis = ({ person, at }: Doer, here: Doer): boolean =>
  person === here.person && at.site === here.at.site && at.post === here.at.post;

/** @returns why it waits; undefined where the ledger has said yes or no to it */
async function send(act: Placed): Promise<ProblemAnswer | undefined> {
  try {
    const coi = act.coi ?? (await therapyOf(act.sscc));
    const timely = act.mayBeTimely;
    if (timely) await noteTried(act.order);
    const answer = await tell(act.type, coi, timely ? act.body : toldLate(act));
    await settle(act.order, { state: 'told', answer });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { problem } = error;
    if (waits(problem)) return problem;
    await settle(act.order, { state: 'refused', problem });
    if (problem.verdict === 'STOP') stopped.value = problem;
    return undefined;
  }
}

/** Of a package that this phone knows by its number alone. @throws Refused */
export async function therapyOf(sscc: string): Promise<string> {
  try {
    return (await answerOf(client.GET('/packages/{sscc}', { params: { path: { sscc } } }))).coi;
  } catch (error) {
    const isUnknown = error instanceof Refused && error.problem.code === 'NOT_FOUND';
    throw isUnknown ? new Refused(PACKAGE_NOT_YOURS) : error;
  }
}

/** What shows a list reads it again afterwards. @throws Refused */
export async function tell(type: Placed['type'], coi: string, body: Told): Promise<Answer> {
  const answer = await answerOf(
    // Each body fits its own route: whoever made it saw to that, and the ledger looks.
    client.POST(ROUTES[type] as (typeof ROUTES)['OpenDeviation'], {
      params: { path: { coi } },
      body: body as never,
      signal: AbortSignal.timeout(SILENCE_MS),
    }),
  );
  if (answer.position !== undefined) newest.value = answer.position;
  return answer;
}
