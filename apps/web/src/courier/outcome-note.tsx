import { useEffect, useRef } from 'preact/hooks';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { actWords } from './act-words.js';
import { DeviationsNote } from '../problems/deviations-note.js';
import type { useDoing } from './use-doing.js';

const say = inLanguages({
  en: {
    recorded: 'Recorded in the ledger.',
    kept: 'Kept on this phone. It is sent when there is a signal.',
    unheard: 'Nobody answered',
    asked:
      'You asked, and nobody said yes or no. Nothing permits it. Only you know whether it is done.',
    done: 'It is done: keep it on this phone',
    not: 'I did not do it',
  },
  cs: {
    recorded: 'Zaznamenáno v evidenci.',
    kept: 'Uloženo v telefonu. Odešle se, až bude signál.',
    unheard: 'Nikdo neodpověděl',
    asked:
      'Zeptali jste se a nikdo neřekl ano ani ne. Nic to nepovoluje. Jen vy víte, zda se to stalo.',
    done: 'Stalo se: uložit v telefonu',
    not: 'Neudělal(a) jsem to',
  },
});

type Came = Pick<ReturnType<typeof useDoing>, 'clear' | 'noteKept'> & {
  readonly came: NonNullable<ReturnType<typeof useDoing>['came']>;
};

/** What came of an act: recorded, kept, or nobody knows and whoever did it says so. */
export function OutcomeNote({ came: { act, outcome }, clear, noteKept }: Came) {
  const words = say();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [outcome]);
  if (outcome.outcome === 'unheard')
    return <Unheard keepIt={outcome.keepIt} clear={clear} noteKept={noteKept} />;
  const isKept = outcome.outcome === 'kept';
  return (
    <div
      ref={note}
      tabIndex={-1}
      class={isKept ? 'came came-kept' : 'came came-recorded'}
      role="status"
    >
      <p class="came-what">{actWords()[act.type]}</p>
      <p>{isKept ? words.kept : words.recorded}</p>
      {outcome.outcome === 'answered' && <DeviationsNote of={outcome.answer.deviations ?? []} />}
    </div>
  );
}

interface UnheardShown extends Pick<Came, 'clear' | 'noteKept'> {
  readonly keepIt: () => Promise<void>;
}

function Unheard({ keepIt, clear, noteKept }: UnheardShown) {
  const words = say();
  const keeping = useAction(async () => {
    await keepIt();
    noteKept();
  });
  return (
    <div class="note note-warn" role="alert">
      <p class="problem-title">{words.unheard}</p>
      <p>{words.asked}</p>
      {keeping.problem && <ProblemNote problem={keeping.problem} />}
      <div class="stack">
        <button
          type="button"
          class="next"
          disabled={keeping.isBusy}
          onClick={() => void keeping.run()}
        >
          {words.done}
        </button>
        <button type="button" onClick={clear}>
          {words.not}
        </button>
      </div>
    </div>
  );
}
