import { type Command, newCommand } from '../api/command.js';
import { Refused, isUnanswered } from '../api/problem.js';
import type { Answer } from '../sign/give.js';
import type { Act } from './kept-act.js';
import { NOT_KEPT_WITH_PASS } from './of-this-phone.js';
import { tell, therapyOf } from './send-kept.js';

/** What was told last and nobody answered: it may have been heard. */
let unanswered: { readonly of: string; readonly head: Command } | undefined;

/**
 * Tells what a courier without an account does. Nothing is kept for him; tapped again after a silence it is the very same command (H26).
 * @throws Refused
 */
export async function tellWithPass({ type, sscc, coi, fields }: Act): Promise<Answer> {
  const of = JSON.stringify([type, sscc, fields]);
  const head = unanswered?.of === of ? unanswered.head : newCommand();
  unanswered = { of, head };
  try {
    const answer = await tell(type, coi ?? (await therapyOf(sscc)), { ...head, ...fields });
    unanswered = undefined;
    return answer;
  } catch (error) {
    if (isUnanswered(error)) throw new Refused(NOT_KEPT_WITH_PASS);
    unanswered = undefined;
    throw error;
  }
}
