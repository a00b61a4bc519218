import { useState } from 'preact/hooks';
import { Choice } from '../look/choice.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { inLanguages } from '../words/in-languages.js';
import { sha256Of } from '../evidence/sha256-of.js';
import { aboutStop } from './about-stop.js';
import type { Outside } from './outside.js';
import { placeOf } from './place.js';
import { PROOFS, type ProofKind, proofWords } from './proof-words.js';
import type { Stop, Unstaffed } from './run.js';
import type { useDoing } from './use-doing.js';

const say = inLanguages({
  en: { lies: 'It lies in', proof: 'How was it left?', take: 'I have it' },
  cs: { lies: 'Leží v', proof: 'Jak tam byla uložena?', take: 'Mám ji' },
});

interface Shown {
  readonly stop: Stop;
  readonly at: Unstaffed;
  readonly scans: Outside | undefined;
  readonly doing: ReturnType<typeof useDoing>;
}

/** It was left where nobody stands: whoever fetches it shows the code under which it lies there. */
export function CollectForm({ stop, at, scans, doing }: Shown) {
  const words = say();
  const [kind, setKind] = useState<ProofKind>('locker-code');
  const [code, setCode] = useState('');
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (scans === undefined) return;
        void sha256Of(code.trim()).then(sha256 => {
          const fields = { ...scans, at, proof: { kind, sha256 } };
          return doing.run({ ...aboutStop(stop), type: 'CollectPackage', fields });
        });
      }}
    >
      <p>
        {words.lies} <strong>{placeOf(at)}</strong>
      </p>
      <Choice legend={words.proof} options={PROOFS()} chosen={kind} onChoose={setKind} />
      <Field label={proofWords()[kind]} value={code} onValue={setCode} autoComplete="off" />
      {doing.problem && <ProblemNote problem={doing.problem} />}
      <button
        type="submit"
        class="next"
        disabled={doing.isBusy || scans === undefined || code.trim() === ''}
      >
        {words.take}
      </button>
    </form>
  );
}
