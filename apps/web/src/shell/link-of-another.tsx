import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { account, signOut } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'This link is for somebody else',
    here: 'Signed in here',
    link: 'The link is for',
    change: 'Sign out, and let them sign in',
    stay: 'Stay signed in',
  },
  cs: {
    title: 'Tento odkaz je pro někoho jiného',
    here: 'Zde je přihlášen(a)',
    link: 'Odkaz je pro',
    change: 'Odhlásit se a přihlásit toho druhého',
    stay: 'Zůstat přihlášen(a)',
  },
});

/** Nobody is signed out by a link: whoever sits here says so. */
export function LinkOfAnother({ person, onStay }: { person: string; onStay: () => void }) {
  const words = say();
  const leaving = useAction(signOut);
  const who = account.value;
  return (
    <section class="narrow stack">
      <h1>{words.title}</h1>
      <p>
        {words.here}: <strong>{who?.name ?? who?.person}</strong>
      </p>
      <p>
        {words.link}: <strong>{person}</strong>
      </p>
      {leaving.problem && <ProblemNote problem={leaving.problem} />}
      <button
        type="button"
        class="next"
        disabled={leaving.isBusy}
        onClick={() => void leaving.run()}
      >
        {words.change}
      </button>
      <button type="button" onClick={onStay}>
        {words.stay}
      </button>
    </section>
  );
}
