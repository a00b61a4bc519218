import { useState } from 'preact/hooks';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { ScanButton } from '../scan/scan-button.js';
import { readAccount } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { comeInByBadge } from './come-in.js';
import { type Post, PostsToChoose, postsIn } from './posts-to-choose.js';

const say = inLanguages({
  en: { badge: 'Scan your badge', scanned: 'Badge scanned', pin: 'PIN', enter: 'Sign in' },
  cs: {
    badge: 'Naskenujte svou kartu',
    scanned: 'Karta naskenována',
    pin: 'PIN',
    enter: 'Přihlásit se',
  },
});

/** On a device that many people share: a badge and a PIN, with gloves on. */
export default function BadgeForm() {
  const words = say();
  const [badge, setBadge] = useState('');
  const [pin, setPin] = useState('');
  const entering = useAction(async (at?: Post) => {
    await comeInByBadge(badge, pin, at);
    await readAccount();
  });
  const posts = postsIn(entering.problem);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void entering.run();
      }}
    >
      <ScanButton
        label={badge === '' ? words.badge : words.scanned}
        isDone={badge !== ''}
        onScan={({ raw }) => setBadge(raw)}
      />
      <Field
        label={words.pin}
        value={pin}
        onValue={setPin}
        type="password"
        inputMode="numeric"
        autoComplete="off"
      />
      {entering.problem && posts === undefined && <ProblemNote problem={entering.problem} />}
      {posts === undefined ? (
        <button type="submit" class="next" disabled={entering.isBusy || badge === ''}>
          {words.enter}
        </button>
      ) : (
        <PostsToChoose posts={posts} onChoose={at => void entering.run(at)} />
      )}
    </form>
  );
}
