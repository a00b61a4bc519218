import { useMemo } from 'preact/hooks';
import type { ProblemAnswer } from '../api/problem.js';
import { useTold } from './told.js';
import type { Answer } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

type Deviation = NonNullable<Answer['deviations']>[number];

const say = inLanguages({
  en: {
    told: 'It is recorded as you told it, and QA knows.',
    happened:
      'What is in doubt goes on from hand to hand, and nobody opens it until QA has looked. Call, if you do not know how to go on.',
  },
  cs: {
    told: 'Je to zaznamenáno, jak jste to ohlásili, a QA o tom ví.',
    happened:
      'Co je v pochybnosti, jde dál z ruky do ruky a nikdo to neotevře, dokud se QA nepodívá. Nevíte-li, jak dál, zavolejte.',
  },
});

/** Rules that a record broke: what is wrong, and what to do now. */
export function DeviationsNote({ of }: { of: readonly Deviation[] }) {
  if (of.length === 0) return null;
  return (
    <div class="note note-warn">
      {of.map(deviation => (
        <One key={deviation.deviation} deviation={deviation} />
      ))}
      <p>{say().told}</p>
    </div>
  );
}

const asProblem = ({ code, title, remedy, facts }: Deviation): ProblemAnswer => ({
  status: 0,
  code,
  title,
  remedy,
  facts: facts as ProblemAnswer['facts'],
});

function One({ deviation }: { deviation: Deviation }) {
  const problem = useMemo(() => asProblem(deviation), [deviation]);
  const { title, remedy } = useTold(problem);
  return (
    <>
      <p class="problem-title">{title}</p>
      <p>
        {deviation.effect === 'mark' ? remedy : say().happened}{' '}
        <code class="problem-code">{deviation.code}</code>
      </p>
    </>
  );
}
