import { useEffect, useState } from 'preact/hooks';
import type { ProblemAnswer } from '../api/problem.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { useFetched } from '../shell/use-fetched.js';
import { type About, about } from '../session/about.js';
import { passOver } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { CheckWord } from './check-word.js';
import { enrolledKey } from './device-key.js';
import { goToHospital } from './go-to-hospital.js';
import { PasswordForm } from './password-form.js';
import { type Post, PostsToChoose, postsIn } from './posts-to-choose.js';
import { saidOnReturn } from './said-on-return.js';

const say = inLanguages({
  en: {
    title: 'Sign in',
    hospital: 'Sign in with the hospital',
    byPassword: 'With number and password',
    byBadge: 'With badge and PIN',
    byCode: 'I have a code',
    byPass: 'I have a pass',
    byFounding: 'This ledger is new',
  },
  cs: {
    title: 'Přihlášení',
    hospital: 'Přihlásit se přes nemocnici',
    byPassword: 'Číslem a heslem',
    byBadge: 'Kartou a PINem',
    byCode: 'Mám kód',
    byPass: 'Mám propustku',
    byFounding: 'Tato evidence je nová',
  },
});

type Way = 'byPassword' | 'byBadge' | 'byCode' | 'byPass' | 'byFounding';

/** The door: with a password, with a badge where this device is enrolled, with the hospital, or for the first time with a code. */
export function SignInScreen() {
  const words = say();
  const [door, setDoor] = useState<About>();
  const [isEnrolled, setEnrolled] = useState(false);
  const [way, setWay] = useState<Way>('byPassword');
  const [said] = useState(saidOnReturn);
  const going = useAction(goToHospital);
  useEffect(() => {
    void about().then(setDoor, () => undefined);
    void enrolledKey().then(key => setEnrolled(key !== undefined));
  }, []);
  const { Part: LeftBehind } = useFetched(true, () => import('../offline/left-behind.js'));
  const { Part: BadgeForm } = useFetched(way === 'byBadge', () => import('./badge-form.js'));
  const { Part: ActivateForm } = useFetched(way === 'byCode', () => import('./activate-form.js'));
  const { Part: FoundingForm } = useFetched(
    way === 'byFounding',
    () => import('./founding-form.js'),
  );
  const { Part: PassForm } = useFetched(way === 'byPass', () => import('./pass-form.js'));
  const { Part: PassOverNote } = useFetched(
    passOver.value !== undefined,
    () => import('./pass-over-note.js'),
  );
  const others: readonly Way[] = [
    'byPassword',
    ...(isEnrolled ? (['byBadge'] as const) : []),
    'byCode',
    'byPass',
    ...(way === 'byCode' ? (['byFounding'] as const) : []),
  ];
  return (
    <section class="narrow">
      <h1>{words.title}</h1>
      {LeftBehind && <LeftBehind />}
      {PassOverNote && <PassOverNote />}
      {said && <SaidOnReturn said={said} onChoose={at => void going.run(at)} />}
      {way === 'byPassword' && <PasswordForm />}
      {way === 'byBadge' && BadgeForm && <BadgeForm />}
      {way === 'byCode' && ActivateForm && <ActivateForm />}
      {way === 'byPass' && PassForm && <PassForm />}
      {way === 'byFounding' && FoundingForm && <FoundingForm />}
      <div class="other-ways">
        {others
          .filter(other => other !== way)
          .map(other => (
            <button key={other} type="button" class="quiet" onClick={() => setWay(other)}>
              {words[other]}
            </button>
          ))}
        {door?.singleSignOn && (
          <button type="button" disabled={going.isBusy} onClick={() => void going.run()}>
            {words.hospital}
          </button>
        )}
      </div>
    </section>
  );
}

interface Returned {
  readonly said: ProblemAnswer;
  readonly onChoose: (at: Post) => void;
}

/** To whoever came back from the hospital: why he is not in, or where he works now. */
function SaidOnReturn({ said, onChoose }: Returned) {
  const posts = postsIn(said);
  if (posts !== undefined) return <PostsToChoose posts={posts} onChoose={onChoose} />;
  const { checkWord } = said.facts;
  return (
    <>
      <ProblemNote problem={said} />
      {typeof checkWord === 'string' && <CheckWord word={checkWord} />}
    </>
  );
}
