import '../act/act.css';
import './unblinding.css';
import { useEffect, useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import type { components } from '../api/ledger.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { unblind } from './unblinding-acts.js';

type Unblinded = components['schemas']['UnblindedDto'];

const say = inLanguages({
  en: {
    title: 'Unblind in an emergency',
    when: 'Only when the treatment depends on what was given. If it does not, treat as if either had been.',
    never:
      'It is never refused to somebody who treats: not for another site, a training, a hold or a withdrawal.',
    compare: 'Compare this number with the card.',
    arm: 'Arm',
    silent:
      'Say it to nobody who does not need it for the treatment, and write it into no text of the study.',
    covered: 'I have read it: cover it',
    told: 'It is recorded that you know.',
  },
  cs: {
    title: 'Nouzové odslepení',
    when: 'Jen když léčba závisí na tom, co bylo podáno. Pokud nezávisí, léčte tak, jako by mohlo být podáno obojí.',
    never:
      'Kdo léčí, tomu se nikdy neodmítne: ani kvůli pracovišti, školení, zadržení nebo odvolání souhlasu.',
    compare: 'Porovnejte toto číslo s kartou.',
    arm: 'Rameno',
    silent:
      'Neříkejte to nikomu, kdo to k léčbě nepotřebuje, a nepište to do žádného textu studie.',
    covered: 'Přečetl(a) jsem: zakrýt',
    told: 'Je zaznamenáno, že to víte.',
  },
});

/** So long it stands on a screen that somebody may have left. */
const SHOWN_FOR_MS = 120_000;

/** For whoever treats a participant, in whichever hospital he lies (ADR 38). What is shown is kept nowhere, and goes by itself. */
export default function UnblindingScreen() {
  const words = say();
  const [unblinded, setUnblinded] = useState<Unblinded>();
  useEffect(() => {
    if (unblinded === undefined) return;
    const timer = setTimeout(() => setUnblinded(undefined), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [unblinded]);
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      {unblinded === undefined ? (
        <>
          <p>{words.when}</p>
          <p>{words.never}</p>
          <ActForm act={unblind()} onDone={answer => setUnblinded(answer as Unblinded)} />
        </>
      ) : (
        <Arm unblinded={unblinded} onCovered={() => setUnblinded(undefined)} />
      )}
    </div>
  );
}

function Arm({ unblinded, onCovered }: { unblinded: Unblinded; onCovered: () => void }) {
  const words = say();
  const { subjectNumber, arm } = unblinded;
  if (arm === undefined)
    return (
      <p class="note" role="status">
        {words.told}
      </p>
    );
  return (
    <section class="arm" role="status">
      <p class="who">
        <Token subjectNumber={subjectNumber} size="large" />
        <Identifier value={subjectNumber} whole />
      </p>
      <p>{words.compare}</p>
      <p class="arm-word">
        {words.arm}: <strong>{arm}</strong>
      </p>
      <p>{words.silent}</p>
      <button type="button" class="next" onClick={onCovered}>
        {words.covered}
      </button>
    </section>
  );
}
