import type { ProblemAnswer } from '../api/problem.js';
import { inLanguages } from '../words/in-languages.js';
import { useTold } from './told.js';

const say = inLanguages({
  en: { code: 'Code' },
  cs: { code: 'Kód' },
});

/** A refusal in words that a tired nurse understands: what is wrong, and what to do. The code is for whoever is asked about it. */
export function ProblemNote({ problem }: { problem: ProblemAnswer }) {
  const { title, remedy } = useTold(problem);
  return (
    <div class={problem.verdict === 'STOP' ? 'problem problem-stop' : 'problem'} role="alert">
      <p class="problem-title">{title}</p>
      <p>{remedy}</p>
      <p class="problem-code">
        {say().code}: <code>{problem.code}</code>
        {problem.field === undefined ? null : (
          <>
            {' '}
            · <code>{problem.field}</code>
          </>
        )}
      </p>
    </div>
  );
}
