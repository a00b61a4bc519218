import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { TypeForm, type TypedLine } from './type-form.js';

const say = inLanguages({
  en: {
    title: 'Type a symbol that cannot be scanned',
    why: 'You are the first of two. Read from the object itself; your colleague types the same afterwards, in place of the scan, and does not see your screen.',
    confirm: 'I have read it from the object',
    done: 'It is typed.',
    next: 'For ten minutes your colleague can type the same line. Nobody is told what you typed.',
    another: 'Type another one',
  },
  cs: {
    title: 'Opsat kód, který nejde naskenovat',
    why: 'Opisujete jako první ze dvou. Čtěte přímo z předmětu; druhá osoba pak opíše totéž místo skenu a na vaši obrazovku nevidí.',
    confirm: 'Je to opsáno z předmětu',
    done: 'Je to opsáno.',
    next: 'Deset minut teď může druhá osoba opsat týž řádek. Nikdo se nedozví, co jste opsali.',
    another: 'Opsat další',
  },
});

/** H27: the first of two people types it here. Nothing is said of it: not even whether there is such a thing. */
export default function TypingScreen() {
  const words = say();
  const [isTyped, setTyped] = useState(false);
  const typing = useAction(async ({ what, identifier }: TypedLine) => {
    await answerOf(client.POST('/typings', { body: { ...newCommand(), what, identifier } }));
    setTyped(true);
  });
  return (
    <section class="narrow">
      <h1>{words.title}</h1>
      {isTyped ? (
        <>
          <div class="note" role="status">
            <p>
              <strong>{words.done}</strong>
            </p>
            <p>{words.next}</p>
          </div>
          <button type="button" onClick={() => setTyped(false)}>
            {words.another}
          </button>
        </>
      ) : (
        <>
          <p>{words.why}</p>
          {typing.problem && <ProblemNote problem={typing.problem} />}
          <TypeForm
            confirm={words.confirm}
            isBusy={typing.isBusy}
            onTyped={line => void typing.run(line)}
          />
        </>
      )}
    </section>
  );
}
