import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/ledger.js';
import type { ProblemAnswer } from '../api/problem.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { type About, about } from '../session/about.js';
import { readAccount } from '../session/account.js';
import { useFetched } from '../shell/use-fetched.js';
import { inLanguages } from '../words/in-languages.js';
import { comeIn } from './come-in.js';
import { linkedPerson } from './linked-person.js';

type Post = components['schemas']['PostDto'];

const say = inLanguages({
  en: {
    title: 'Sign in',
    person: 'Your number',
    personHint: 'As it stands on your card, such as nurse-1',
    password: 'Password',
    enter: 'Sign in',
    hospital: 'Sign in with the hospital',
    which: 'Where are you working now?',
  },
  cs: {
    title: 'Přihlášení',
    person: 'Vaše číslo',
    personHint: 'Jak stojí na vaší kartě, například nurse-1',
    password: 'Heslo',
    enter: 'Přihlásit se',
    hospital: 'Přihlásit se přes nemocnici',
    which: 'Kde nyní pracujete?',
  },
});

/** The posts at which somebody has roles, where he has them at several. */
const postsIn = (problem: ProblemAnswer | undefined): readonly Post[] | undefined =>
  problem?.code === 'WHICH_POST' ? (problem.facts.posts as readonly Post[]) : undefined;

export function SignInScreen() {
  const words = say();
  const [person, setPerson] = useState(linkedPerson() ?? '');
  const [password, setPassword] = useState('');
  const [door, setDoor] = useState<About>();
  useEffect(() => void about().then(setDoor, () => undefined), []);
  const entering = useAction(async (at?: Post) => {
    await comeIn(person.trim(), password, at);
    await readAccount();
  });
  const { Part: LeftBehind } = useFetched(true, () => import('../offline/left-behind.js'));
  const posts = postsIn(entering.problem);
  return (
    <section class="narrow">
      <h1>{words.title}</h1>
      {LeftBehind && <LeftBehind />}
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
        {entering.problem && posts === undefined && <ProblemNote problem={entering.problem} />}
        {posts !== undefined ? (
          <fieldset>
            <legend>{words.which}</legend>
            {posts.map(at => (
              <button
                key={`${at.site}/${at.post}`}
                type="button"
                onClick={() => void entering.run(at)}
              >
                {at.site} · {at.post}
              </button>
            ))}
          </fieldset>
        ) : (
          <button type="submit" class="next" disabled={entering.isBusy}>
            {words.enter}
          </button>
        )}
      </form>
      {door?.singleSignOn && (
        <a class="button" href="/single-sign-on">
          {words.hospital}
        </a>
      )}
    </section>
  );
}
