import { useState } from 'preact/hooks';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { readAccount } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { CheckWord } from './check-word.js';
import { comeIn } from './come-in.js';
import { linkedPerson } from './linked-person.js';
import { type Post, PostsToChoose, postsIn } from './posts-to-choose.js';

const say = inLanguages({
  en: {
    person: 'Your number',
    personHint: 'As it stands on your card, such as nurse-1',
    password: 'Password',
    enter: 'Sign in',
  },
  cs: {
    person: 'Vaše číslo',
    personHint: 'Jak stojí na vaší kartě, například nurse-1',
    password: 'Heslo',
    enter: 'Přihlásit se',
  },
});

/** With number and password, and whatever else the ledger asks to be shown. */
export function PasswordForm() {
  const words = say();
  const [person, setPerson] = useState(linkedPerson() ?? '');
  const [password, setPassword] = useState('');
  const entering = useAction(async (at?: Post) => {
    await comeIn(person.trim(), password, at);
    await readAccount();
  });
  const { problem } = entering;
  const posts = postsIn(problem);
  const checkWord = problem?.facts.checkWord;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void entering.run();
      }}
    >
      <Field
        label={words.person}
        hint={words.personHint}
        value={person}
        onValue={setPerson}
        autoComplete="username"
      />
      <Field
        label={words.password}
        value={password}
        onValue={setPassword}
        type="password"
        autoComplete="current-password"
      />
      {problem && posts === undefined && <ProblemNote problem={problem} />}
      {typeof checkWord === 'string' && <CheckWord word={checkWord} />}
      {posts === undefined ? (
        <button type="submit" class="next" disabled={entering.isBusy}>
          {words.enter}
        </button>
      ) : (
        <PostsToChoose posts={posts} onChoose={at => void entering.run(at)} />
      )}
    </form>
  );
}
