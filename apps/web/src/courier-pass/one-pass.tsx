import { useState } from 'preact/hooks';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { ledgerNow } from '../instants/ledger-time.js';
import { Time } from '../instants/time.js';
import type { PassState } from '../journey/journey-state.js';
import { TelephoneLink } from '../look/telephone-link.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { inLanguages } from '../words/in-languages.js';
import { revokePass } from './pass-acts.js';

const say = inLanguages({
  en: {
    states: {
      revoked: 'Revoked',
      over: 'Over',
      used: 'In use',
      waiting: 'Nobody has used it yet',
    },
    until: 'until',
    who: 'Who has it? That you looked is written down',
  },
  cs: {
    states: {
      revoked: 'Zrušena',
      over: 'Skončila',
      used: 'Používá se',
      waiting: 'Zatím ji nikdo nepoužil',
    },
    until: 'do',
    who: 'Kdo ji má? Že jste se podívali, se zapíše',
  },
});

const stateOf = ({ revoked, validUntil, session }: PassState) => {
  if (revoked) return 'revoked';
  if (ledgerNow() >= validUntil) return 'over';
  return session === undefined ? 'waiting' : 'used';
};

/** One pass that was given for a package: whether somebody has it, who, and its end. */
export function OnePass({ coi, pass }: { coi: string; pass: PassState }) {
  const words = say();
  const state = stateOf(pass);
  const isOpen = state === 'waiting' || state === 'used';
  return (
    <li class="card">
      <p>
        <strong>{words.states[state]}</strong> <code class="quiet-text">{pass.pass}</code>
        {isOpen && (
          <>
            , {words.until} <Time at={pass.validUntil} />
          </>
        )}
      </p>
      {pass.session !== undefined && <Holder coi={coi} pass={pass.pass} />}
      {isOpen && <ActList title="" acts={[revokePass(coi, pass.pass)]} />}
    </li>
  );
}

/** Kept apart from the log, and read when somebody has to be reached. */
function Holder({ coi, pass }: { coi: string; pass: string }) {
  const [holder, setHolder] = useState<{ readonly name: string; readonly telephone: string }>();
  const asking = useAction(async () => {
    const params = { path: { coi, pass }, query: { purpose: 'contact' } } as const;
    setHolder(
      await answerOf(client.GET('/journeys/{coi}/courier-passes/{pass}/holder', { params })),
    );
  });
  if (holder !== undefined)
    return (
      <p>
        {holder.name} <TelephoneLink telephone={holder.telephone} />
      </p>
    );
  return (
    <>
      {asking.problem && <ProblemNote problem={asking.problem} />}
      <button type="button" disabled={asking.isBusy} onClick={() => void asking.run()}>
        {say().who}
      </button>
    </>
  );
}
