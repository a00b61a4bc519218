import { useEffect, useState } from 'preact/hooks';
import type { ProblemAnswer } from '../api/problem.js';
import { language } from '../words/language.js';
import type { ProblemWords } from './problem-words.js';

/** By code, in Czech. Fetched when a Czech screen has something to tell, and kept. */
let czech: Promise<Readonly<Record<string, ProblemWords>>> | undefined;

const inCzech = async () => (await import('./czech.js')).czech;

/**
 * What the ledger said, in the language of the screen. What has no Czech words is told in the ledger's own: better understood by few than
 * kept from all.
 */
export function useTold(problem: ProblemAnswer): ProblemWords {
  const [told, setTold] = useState<ProblemWords>(problem);
  const spoken = language.value;
  useEffect(() => {
    if (spoken === 'en') return setTold(problem);
    czech ??= inCzech();
    void czech.then(words => setTold(words[problem.code] ?? problem));
  }, [problem, spoken]);
  return told;
}
