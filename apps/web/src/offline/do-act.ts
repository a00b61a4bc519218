import { newCommand } from '../api/command.js';
import { online } from '../api/online.js';
import { Refused, isSilence } from '../api/problem.js';
import { account, hasPass } from '../session/account.js';
import { deviceHere } from '../sign-in/keys-of.js';
import type { Answer } from '../sign/give.js';
import { type Act, type ActType, type KeptAct, isWaiting, photoIn } from './kept-act.js';
import { NO_KEY_HERE } from './of-this-phone.js';
import { keep, kept, noteSeen } from './outbox.js';
import { noteGiven } from './photos.js';
import { sendKept, tell, therapyOf } from './send-kept.js';
import { signKept } from './sign-kept.js';
import { tellWithPass } from './tell-with-pass.js';

/**
 * What came of an act:
 * - `answered`: the ledger has it;
 * - `kept`: it is on this phone, and sent when there is a signal;
 * - `unheard`: it was asked and nobody answered. Only whoever did it knows that it is done: then `keepIt`.
 */
export type Outcome =
  | { readonly outcome: 'answered'; readonly answer: Answer }
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'unheard'; readonly keepIt: () => Promise<void> };

/** They have happened when they are told: nobody waits for an answer to know whether he may. */
const FACTS: ReadonlySet<ActType> = new Set([
  'RefuseHandoff',
  'TakeOver',
  'ReportNotFound',
  'ChangeDriver',
  'OpenEnRoute',
  'OpenDeviation',
]);

/** Why it is told late: it stands in every event of it. */
const NO_SIGNAL = 'no signal';

/**
 * Does something with a package: asks the ledger, or tells it; without a signal it is kept.
 * @throws Refused with what the ledger said instead
 */
export async function doAct(act: Act): Promise<Outcome> {
  // Whoever comes with a pass has no device whose word could be kept.
  if (hasPass.peek()) return { outcome: 'answered', answer: await tellWithPass(act) };
  noteGiven(photoIn({ body: act.fields }));
  const isFact = FACTS.has(act.type);
  if (isFact || !online.value) return keepAndSend(await signed(act, isFact && online.value));
  // What was done before is told before.
  await sendKept();
  return ask(await signed(act, true));
}

async function ask(act: KeptAct): Promise<Outcome> {
  try {
    const answer = await tell(act.type, act.coi ?? (await therapyOf(act.sscc)), act.body);
    await keepReceipt({ ...act, fate: { state: 'told', answer }, isSeen: true });
    return { outcome: 'answered', answer };
  } catch (error) {
    const isUnheard = error instanceof Refused && isSilence(error.problem);
    if (!isUnheard) throw error;
    const keepIt = async (): Promise<void> => {
      await keep({ ...act, mayBeTimely: false });
      void sendKept();
    };
    return { outcome: 'unheard', keepIt };
  }
}

/** The ledger has it, and a phone that cannot remember that has lost nothing but the line on its own list. */
async function keepReceipt(act: KeptAct): Promise<void> {
  try {
    await keep(act);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

/** Named once, timed once, signed once: whatever becomes of it. @throws Refused on a phone that has no key */
async function signed(act: Act, mayBeTimely: boolean): Promise<KeptAct> {
  const who = account.peek();
  const device = who ? await deviceHere(who.person, who.simulated) : undefined;
  if (!who || device === undefined) throw new Refused(NO_KEY_HERE);
  const doer = { person: who.person, at: who.at };
  const body = { ...newCommand(), ...act.fields };
  return {
    ...doer,
    type: act.type,
    sscc: act.sscc,
    coi: act.coi,
    body,
    reason: NO_SIGNAL,
    deviceSignature: await signKept(device, act.type, doer, body, NO_SIGNAL),
    mayBeTimely,
    fate: { state: 'waiting' },
    isSeen: false,
  };
}

async function keepAndSend(act: KeptAct): Promise<Outcome> {
  await keep(act);
  if (online.peek()) await sendKept();
  const now = kept.peek().find(({ body }) => body.commandId === act.body.commandId);
  if (now === undefined || isWaiting(now)) return { outcome: 'kept' };
  // He stands before the screen, and sees it there.
  await noteSeen(now.order);
  if (now.fate.state === 'refused') throw new Refused(now.fate.problem);
  if (now.fate.state === 'told') return { outcome: 'answered', answer: now.fate.answer };
  return { outcome: 'kept' };
}
