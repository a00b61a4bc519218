import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { CheckWord } from './check-word.js';
import { NewPasswordFields } from './new-password-fields.js';

const say = inLanguages({
  en: {
    title: 'I have a code',
    person: 'Your number',
    code: 'The code that you were handed',
    activate: 'Open my account',
  },
  cs: {
    title: 'Mám kód',
    person: 'Vaše číslo',
    code: 'Kód, který jste dostal(a)',
    activate: 'Otevřít můj účet',
  },
});

/** Of an invitation, or of a password that was forgotten: the code opens the account, and a person lets its holder in. */
export default function ActivateForm() {
  const words = say();
  const [person, setPerson] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState<string>();
  const [checkWord, setCheckWord] = useState<string>();
  const opening = useAction(async (chosen: string) => {
    const told = { ...newCommand(), code: code.trim(), password: chosen };
    const path = { person: person.trim() };
    const asked = client.POST('/accounts/{person}/activation', { params: { path }, body: told });
    setCheckWord((await answerOf(asked)).checkWord);
  });
  if (checkWord !== undefined) return <CheckWord word={checkWord} />;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (password !== undefined) void opening.run(password);
      }}
    >
      <h2>{words.title}</h2>
      <Field label={words.person} value={person} onValue={setPerson} autoComplete="username" />
      <Field label={words.code} value={code} onValue={setCode} autoComplete="one-time-code" />
      <NewPasswordFields onPassword={setPassword} />
      {opening.problem && <ProblemNote problem={opening.problem} />}
      <button type="submit" class="next" disabled={opening.isBusy || password === undefined}>
        {words.activate}
      </button>
    </form>
  );
}
