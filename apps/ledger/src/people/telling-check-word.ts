import { Refusal } from '../commands/refusal.js';

/**
 * Whoever has just proved himself, and for whom nobody has vouched, is told his check word again. It is added after the refusal was
 * decided: it stands in no log.
 */
export async function tellingCheckWord<T>(word: () => string, what: () => Promise<T>): Promise<T> {
  try {
    return await what();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'HOLDER_NOT_VOUCHED') throw error;
    throw new Refusal(error.code, { ...error.facts, checkWord: word() }, error.recorded);
  }
}
