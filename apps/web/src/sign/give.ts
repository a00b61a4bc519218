import { answerOf } from '../api/ask.js';
import type { components } from '../api/ledger.js';
import { Refused } from '../api/problem.js';
import { askToSign } from './signing.js';
import type { Signature, ToSign } from './to-sign.js';

export type Answer = components['schemas']['AnswerDto'];

interface Answered {
  readonly data?: Answer;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Gives a command, and has it signed where the ledger asks for that: the same command again, with the same id.
 * @throws Refused with what the ledger said instead
 */
export async function give(send: (signature?: Signature) => Promise<Answered>): Promise<Answer> {
  try {
    return await answerOf(send());
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.code !== 'SIGNATURE_NEEDED') throw error;
    const signature = await askToSign(error.problem.facts as unknown as ToSign);
    return answerOf(send(signature));
  }
}
