import { useRoute } from 'preact-iso';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { useReading } from '../live/use-reading.js';
import { isOf, isWaiting } from '../offline/kept-act.js';
import { kept } from '../offline/outbox.js';
import { remember, remembered } from '../offline/remembered.js';
import { ProblemNote } from '../problems/problem-note.js';
import { account, showsWhatWasTold } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { toldAs } from './act-words.js';
import { AgeBanner } from './age-banner.js';
import { HandoffProof } from './handoff-proof.js';
import { SignedByHand } from './signed-by-hand.js';
import { useRun } from './use-run.js';
import { writtenMoment } from './written-moment.js';
import './courier.css';
import './receipt.css';

type Handoffs = components['schemas']['HandoffsDto']['handoffs'];

const say = inLanguages({
  en: {
    title: 'Receipt',
    back: 'Back to the package',
    print: 'Print',
    package: 'Package',
    to: 'Goes to',
    none: 'It has not changed hands yet.',
    kept: 'Done on this phone, and not in the ledger yet',
    signature: 'signed by the phone',
    practice: 'Practice. Nobody is treated with this.',
  },
  cs: {
    title: 'Potvrzení o předání',
    back: 'Zpět k zásilce',
    print: 'Vytisknout',
    package: 'Zásilka',
    to: 'Jede do',
    none: 'Ještě nezměnila držitele.',
    kept: 'Provedeno na tomto telefonu, zatím není v evidenci',
    signature: 'podepsal telefon',
    practice: 'Cvičení. Nikdo se tím neléčí.',
  },
});

/** What somebody handed over, to whom, when and in which state: what he shows when he is asked, and gives to whoever has no screen. */
export default function ReceiptScreen() {
  const words = say();
  const { sscc = '' } = useRoute().params;
  const { stops } = useRun();
  const name = `handoffs of ${sscc}`;
  const reading = useReading<Handoffs>(
    async () => {
      const params = { path: { sscc } };
      return (await answerOf(client.GET('/packages/{sscc}/handoffs', { params }))).handoffs;
    },
    [sscc],
    'changes',
    {
      recall: async () => (showsWhatWasTold.peek() ? remembered<Handoffs>(name) : undefined),
      keep: handoffs => remember(name, handoffs),
    },
  );
  const row = stops.find(stop => stop.sscc === sscc)?.row;
  const unsent = kept.value.filter(
    act => act.sscc === sscc && isWaiting(act) && isOf(act, account.value?.person),
  );
  return (
    <div class="narrow courier receipt">
      <p class="not-printed">
        <a class="back" href={`${BASE}/run/${sscc}`}>
          ← {words.back}
        </a>
      </p>
      <AgeBanner reading={reading} />
      {account.value?.simulated && <p class="only-printed">{words.practice}</p>}
      <h1>{words.title}</h1>
      <dl class="facts">
        <dt>{words.package}</dt>
        <dd>
          <Identifier value={sscc} />
        </dd>
        {row && (
          <>
            <dt>{words.to}</dt>
            <dd>{row.destinationTitle}</dd>
          </>
        )}
      </dl>
      {reading.data === undefined && reading.problem && <ProblemNote problem={reading.problem} />}
      {reading.data?.length === 0 && <p>{words.none}</p>}
      <ol class="list">
        {(reading.data ?? []).map(handoff => (
          <HandoffProof key={handoff.took.event} handoff={handoff} />
        ))}
      </ol>
      {unsent.length > 0 && (
        <section>
          <h2>{words.kept}</h2>
          <ul class="list">
            {unsent.map(act => (
              <li key={act.order} class="card done">
                <strong>{toldAs(act)}</strong>
                <span>{writtenMoment(act.body.occurredAt)}</span>
                <span class="quiet-text proof">
                  {words.signature} <code>{act.deviceSignature}</code>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SignedByHand />
      <button type="button" class="next not-printed" onClick={() => print()}>
        {words.print}
      </button>
    </div>
  );
}
