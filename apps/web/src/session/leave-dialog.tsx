import { Dialog } from '../look/dialog.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { type Leaving, leaveNow, leaving } from './leaving.js';

const say = inLanguages({
  en: {
    title: 'Sign out?',
    unsent: { one: 'act is not sent yet.', other: 'acts are not sent yet.' } as Forms,
    stays: 'It stays on this phone, and is sent when you sign in here again. Nobody else sends it.',
    stay: 'Stay signed in',
    leave: 'Sign out all the same',
    unheard: 'Without a signal nobody is signed out. Lock the phone.',
  },
  cs: {
    title: 'Odhlásit se?',
    unsent: {
      one: 'úkon ještě není odeslán.',
      few: 'úkony ještě nejsou odeslány.',
      other: 'úkonů ještě není odesláno.',
    } as Forms,
    stays:
      'Zůstává v tomto telefonu a odešle se, až se zde znovu přihlásíte. Nikdo jiný to neodešle.',
    stay: 'Zůstat přihlášen(a)',
    leave: 'Přesto se odhlásit',
    unheard: 'Bez signálu se nelze odhlásit. Zamkněte telefon.',
  },
});

/** What somebody has done and not sent must not be forgotten because he goes home. */
export default function LeaveDialog({ asked: { unsent, problem } }: { asked: Leaving }) {
  const words = say();
  const going = useAction(() => leaveNow(unsent));
  const close = (): void => {
    leaving.value = undefined;
  };
  return (
    <Dialog title={words.title} onClose={close}>
      {unsent > 0 && (
        <p>
          <strong>{plural(language.value, unsent, words.unsent)}</strong> {words.stays}
        </p>
      )}
      {problem && (
        <>
          <ProblemNote problem={problem} />
          {problem.status === 0 && <p>{words.unheard}</p>}
        </>
      )}
      <div class="stack">
        <button type="button" class="next" onClick={close}>
          {words.stay}
        </button>
        <button type="button" disabled={going.isBusy} onClick={() => void going.run()}>
          {words.leave}
        </button>
      </div>
    </Dialog>
  );
}
