import { Time } from '../instants/time.js';
import { type Placed, photoIn } from '../offline/kept-act.js';
import { noteSeen } from '../offline/outbox.js';
import { tryAgain } from '../offline/send-kept.js';
import { DeviationsNote } from '../problems/deviations-note.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { WhomToCall } from '../verdict/whom-to-call.js';
import { inLanguages } from '../words/in-languages.js';
import { toldAs } from './act-words.js';
import { KeptPhoto } from './kept-photo.js';

const say = inLanguages({
  en: {
    refused: 'The ledger did not take it. It is still on this phone.',
    again: 'Try again',
    seen: 'I have seen to it',
  },
  cs: {
    refused: 'Evidence to nepřijala. V telefonu to zůstává.',
    again: 'Zkusit znovu',
    seen: 'Vyřídil(a) jsem to',
  },
});

/** Something that came back: what is wrong with it, what to do, and whom to call. Nothing is lost by having read it. */
export function TaskCard({ act }: { act: Placed }) {
  const words = say();
  const { order, sscc, body, fate } = act;
  const photo = photoIn(act);
  const again = useAction(() => tryAgain(order));
  return (
    <li class="card task">
      <strong>{toldAs(act)}</strong>
      <a href={`${BASE}/run/${sscc}`}>
        <Identifier value={sscc} />
      </a>
      <span class="quiet-text">
        <Time at={body.occurredAt} kind="past" />
      </span>
      {photo && <KeptPhoto sha256={photo} />}
      {fate.state === 'told' && <DeviationsNote of={fate.answer.deviations ?? []} />}
      {fate.state === 'refused' && (
        <>
          <ProblemNote problem={fate.problem} />
          <p>{words.refused}</p>
          <button type="button" disabled={again.isBusy} onClick={() => void again.run()}>
            {words.again}
          </button>
        </>
      )}
      <WhomToCall />
      {!act.isSeen && (
        <button type="button" onClick={() => void noteSeen(order)}>
          {words.seen}
        </button>
      )}
    </li>
  );
}
