import { useState } from 'preact/hooks';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { readAccount } from '../session/account.js';
import { BadgeAndPin, NOTHING_SHOWN } from '../sign/badge-and-pin.js';
import { inLanguages } from '../words/in-languages.js';
import { comeInByBadge } from './come-in.js';
import { type Post, PostsToChoose, postsIn } from './posts-to-choose.js';

const say = inLanguages({ en: { enter: 'Sign in' }, cs: { enter: 'Přihlásit se' } });

/** On a device that many people share: a badge and a PIN, with gloves on. */
export default function BadgeForm() {
  const words = say();
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const entering = useAction(async (at?: Post) => {
    await comeInByBadge(shown.badge, shown.pin, at);
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
      <BadgeAndPin shown={shown} onShow={setShown} />
      {entering.problem && posts === undefined && <ProblemNote problem={entering.problem} />}
      {posts === undefined ? (
        <button type="submit" class="next" disabled={entering.isBusy || shown.badge === ''}>
          {words.enter}
        </button>
      ) : (
        <PostsToChoose posts={posts} onChoose={at => void entering.run(at)} />
      )}
    </form>
  );
}
