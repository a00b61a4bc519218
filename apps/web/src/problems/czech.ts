import type { ProblemWords } from './problem-words.js';

export const czech: Readonly<Record<string, ProblemWords>> = {
  UNREACHABLE: {
    title: 'Evidence není dostupná',
    remedy: 'Nic se neztratilo. Najděte signál; u lůžka použijte vytištěné podklady.',
  },
};
