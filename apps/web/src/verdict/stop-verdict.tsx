import { useEffect, useRef } from 'preact/hooks';
import { useTold } from '../problems/told.js';
import type { ProblemAnswer } from '../api/problem.js';
import { inLanguages } from '../words/in-languages.js';
import { sound } from './sound.js';
import { stopped } from './stopped.js';
import { WhomToCall } from './whom-to-call.js';

const say = inLanguages({
  en: { stop: 'STOP', aside: 'I have put it aside', recorded: 'It is recorded, and QA is told.' },
  cs: {
    stop: 'STOP',
    aside: 'Odložil(a) jsem to stranou',
    recorded: 'Je to zaznamenáno a QA o tom ví.',
  },
});

/** Told by colour, shape, word, sound and vibration, with the reason in one sentence and somebody to call. */
export function StopVerdict() {
  const problem = stopped.value;
  return problem === undefined ? null : <Shown problem={problem} />;
}

function Shown({ problem }: { problem: ProblemAnswer }) {
  const words = say();
  const root = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, remedy } = useTold(problem);
  useEffect(() => {
    root.current?.showModal();
    heading.current?.focus();
    sound('STOP');
  }, []);
  return (
    <dialog
      ref={root}
      role="alertdialog"
      class="verdict verdict-stop"
      aria-labelledby="verdict-word"
      aria-describedby="verdict-reason"
      onCancel={event => event.preventDefault()}
    >
      <svg class="verdict-shape" viewBox="0 0 100 100" aria-hidden="true">
        <path d="M31 3h38l28 28v38l-28 28h-38l-28-28v-38z" />
        <path class="verdict-mark" d="M30 30l40 40m0-40l-40 40" />
      </svg>
      <h1 id="verdict-word" ref={heading} tabIndex={-1}>
        {words.stop}
      </h1>
      <div class="verdict-panel">
        <p id="verdict-reason" class="verdict-reason">
          {title}
        </p>
        <p>{remedy}</p>
        <WhomToCall />
        <p class="quiet-text">
          {words.recorded} <code>{problem.code}</code>
        </p>
      </div>
      <button type="button" class="next" onClick={() => (stopped.value = undefined)}>
        {words.aside}
      </button>
    </dialog>
  );
}
