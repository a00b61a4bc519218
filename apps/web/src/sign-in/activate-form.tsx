import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { CheckWord } from './check-word.js';

const say = inLanguages({
  en: {
    title: 'I have a code',
    person: 'Your number',
    code: 'The code that you were handed',
    password: 'A password that only you know',
    hint: 'At least 15 characters. A sentence that nobody guesses is best.',
    again: 'The same password again',
    differ: 'The two are not the same.',
    activate: 'Open my account',
  },
  cs: {
    title: 'Mám kód',
    person: 'Vaše číslo',
    code: 'Kód, který jste dostal(a)',
    password: 'Heslo, které znáte jen vy',
    hint: 'Nejméně 15 znaků. Nejlepší je věta, kterou nikdo neuhodne.',
    again: 'Totéž heslo znovu',
    differ: 'Hesla se neshodují.',
    activate: 'Otevřít můj účet',
  },
});

/** Of an invitation, or of a password that was forgotten: the code opens the account, and a person lets its holder in. */
export default function ActivateForm() {
  const words = say();
  const [person, setPerson] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [checkWord, setCheckWord] = useState<string>();
  const opening = useAction(async () => {
    const told = { ...newCommand(), code: code.trim(), password };
    const path = { person: person.trim() };
    const asked = client.POST('/accounts/{person}/activation', { params: { path }, body: told });
    setCheckWord((await answerOf(asked)).checkWord);
  });
  if (checkWord !== undefined) return <CheckWord word={checkWord} />;
  const differs = again !== '' && again !== password;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (again === password) void opening.run();
      }}
    >
      <h2>{words.title}</h2>
      <Field label={words.person} value={person} onValue={setPerson} autoComplete="username" />
      <Field label={words.code} value={code} onValue={setCode} autoComplete="one-time-code" />
      <Field
        label={words.password}
        hint={words.hint}
        value={password}
        onValue={setPassword}
        type="password"
        autoComplete="new-password"
      />
      <Field
        label={words.again}
        value={again}
        onValue={setAgain}
        type="password"
        autoComplete="new-password"
      />
      <p role="status">{differs && words.differ}</p>
      {opening.problem && <ProblemNote problem={opening.problem} />}
      <button type="submit" class="next" disabled={opening.isBusy || again !== password}>
        {words.activate}
      </button>
    </form>
  );
}
