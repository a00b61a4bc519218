import type { ComponentChildren } from 'preact';
import { Time } from '../instants/time.js';
import { type Placed, isOf, isTask, isWaiting, photoIn } from '../offline/kept-act.js';
import { kept } from '../offline/outbox.js';
import { account } from '../session/account.js';
import { leave } from '../session/leaving.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { toldAs } from './act-words.js';
import { KeptPhoto } from './kept-photo.js';
import { placeOf } from './place.js';
import { isSameDoor } from './run.js';
import { TaskCard } from './task-card.js';
import { WhyItWaits } from './why-it-waits.js';
import './courier.css';

const say = inLanguages({
  en: {
    title: 'What I did',
    back: 'My run',
    tasks: 'To look at',
    unsent: 'Not sent yet',
    sent: 'In the ledger',
    refused: 'Not in the ledger: it was refused',
    none: 'Nothing of the last seven days.',
    elsewhere: 'Sent when you are signed in at',
    there: 'Sign out, to sign in there',
    noRole: 'No role there any more? Call QA, and tell it from what stands here.',
    signed:
      'Signed by this phone when it was done. It is sent once, in this order, when there is a signal.',
    others: 'Others have done something on this phone. It is sent when they sign in here:',
  },
  cs: {
    title: 'Co jsem udělal(a)',
    back: 'Moje jízda',
    tasks: 'K vyřízení',
    unsent: 'Neodesláno',
    sent: 'V evidenci',
    refused: 'Není v evidenci: bylo odmítnuto',
    none: 'Za posledních sedm dní nic.',
    elsewhere: 'Odešle se, až budete přihlášeni v',
    there: 'Odhlásit se a přihlásit tam',
    noRole: 'Nemáte tam už roli? Zavolejte QA a ohlaste to podle toho, co zde stojí.',
    signed:
      'Telefon to podepsal, když se to stalo. Odešle se jednou a v tomto pořadí, až bude signál.',
    others: 'Na tomto telefonu něco udělali i jiní. Odešle se to, až se zde přihlásí:',
  },
});

/** What somebody did: what the ledger has, what it has not heard of, and what came back. */
export default function KeptScreen() {
  const words = say();
  const who = account.value;
  const mine = kept.value.filter(act => isOf(act, who?.person));
  const tasks = mine.filter(isTask);
  const unsent = mine.filter(isWaiting);
  const over = mine.filter(act => !isWaiting(act) && !isTask(act)).toReversed();
  const sent = over.filter(({ fate }) => fate.state === 'told');
  const refused = over.filter(({ fate }) => fate.state === 'refused');
  const others = new Set(
    kept.value.filter(act => isWaiting(act) && !mine.includes(act)).map(({ person }) => person),
  );
  return (
    <div class="narrow courier">
      <p>
        <a class="back" href={`${BASE}/run`}>
          ← {words.back}
        </a>
      </p>
      <h1>{words.title}</h1>
      {others.size > 0 && (
        <p class="note">
          {words.others} {[...others].join(', ')}
        </p>
      )}
      {mine.length === 0 && <p>{words.none}</p>}
      {tasks.length > 0 && (
        <Part title={words.tasks}>
          {tasks.map(act => (
            <TaskCard key={act.order} act={act} />
          ))}
        </Part>
      )}
      {unsent.length > 0 && (
        <Part title={words.unsent} hint={words.signed} above={<WhyItWaits />}>
          {unsent.map(act => (
            <li key={act.order} class="card done">
              <Done act={act} />
              {who && !isSameDoor(act.at, who.at) && <Elsewhere at={act.at} />}
            </li>
          ))}
        </Part>
      )}
      {refused.length > 0 && (
        <Part title={words.refused}>
          {refused.map(act => (
            <TaskCard key={act.order} act={act} />
          ))}
        </Part>
      )}
      {sent.length > 0 && (
        <Part title={words.sent}>
          {sent.map(act => (
            <li key={act.order} class="card done">
              <Done act={act} />
            </li>
          ))}
        </Part>
      )}
    </div>
  );
}

/** Done at another post, it is sent from there: nobody is at two posts at once. He is told where, and is one tap from it. */
function Elsewhere({ at }: { at: Placed['at'] }) {
  const words = say();
  return (
    <>
      <span>
        {words.elsewhere} <strong>{placeOf(at)}</strong>.
      </span>
      <button type="button" onClick={() => void leave()}>
        {words.there}
      </button>
      <span class="hint">{words.noRole}</span>
    </>
  );
}

interface PartShown {
  readonly above?: ComponentChildren;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Part({ title, hint, above, children }: PartShown) {
  return (
    <section>
      <h2>{title}</h2>
      {above}
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ul class="list">{children}</ul>
    </section>
  );
}

function Done({ act }: { act: Placed }) {
  const { sscc, body } = act;
  const photo = photoIn(act);
  return (
    <>
      <strong>{toldAs(act)}</strong>
      <a href={`${BASE}/run/${sscc}`}>
        <Identifier value={sscc} />
      </a>
      <span class="quiet-text">
        <Time at={body.occurredAt} kind="past" />
      </span>
      {photo && <KeptPhoto sha256={photo} />}
    </>
  );
}
