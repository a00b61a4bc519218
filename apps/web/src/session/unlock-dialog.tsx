import { useEffect, useState } from 'preact/hooks';
import { online } from '../api/online.js';
import { Dialog } from '../look/dialog.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { about } from './about.js';
import { account, locked, signOut, unlock } from './account.js';

const say = inLanguages({
  en: {
    title: 'Locked',
    why: 'Nobody used this screen for a while. Your password takes you back to where you were.',
    silent:
      'Without a signal nobody can be asked whether it is you. Look for one; until then, write down what you do and when.',
    password: 'Password',
    unlock: 'Unlock',
    hospital: 'Unlock with the hospital',
    other: 'I am somebody else',
  },
  cs: {
    title: 'Zamčeno',
    why: 'Obrazovku chvíli nikdo nepoužíval. Heslo vás vrátí tam, kde jste byli.',
    silent:
      'Bez signálu se nelze zeptat, zda jste to vy. Najděte signál; do té doby si zapisujte, co a kdy děláte.',
    password: 'Heslo',
    unlock: 'Odemknout',
    hospital: 'Odemknout přes nemocnici',
    other: 'Jsem někdo jiný',
  },
});

export function UnlockDialog() {
  const words = say();
  const [password, setPassword] = useState('');
  const [hasHospital, setHospital] = useState(false);
  useEffect(
    () =>
      void about().then(
        door => setHospital(door.singleSignOn),
        () => undefined,
      ),
    [],
  );
  const unlocking = useAction(unlock);
  const leaving = useAction(async () => {
    await signOut();
    locked.value = false;
  });
  return (
    <Dialog title={words.title} class="locked">
      <p>{account.value?.name ?? account.value?.person}</p>
      <p>{words.why}</p>
      {!online.value && <p class="note note-warn">{words.silent}</p>}
      <form
        onSubmit={event => {
          event.preventDefault();
          void unlocking.run(password);
        }}
      >
        <Field
          label={words.password}
          value={password}
          onValue={setPassword}
          type="password"
          autoComplete="current-password"
        />
        {unlocking.problem && <ProblemNote problem={unlocking.problem} />}
        <button type="submit" class="next" disabled={unlocking.isBusy}>
          {words.unlock}
        </button>
      </form>
      {hasHospital && (
        <a class="button" href="/single-sign-on/unlocking">
          {words.hospital}
        </a>
      )}
      {leaving.problem && <ProblemNote problem={leaving.problem} />}
      <button
        type="button"
        class="quiet"
        disabled={leaving.isBusy}
        onClick={() => void leaving.run()}
      >
        {words.other}
      </button>
    </Dialog>
  );
}
