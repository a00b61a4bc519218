import { useState } from 'preact/hooks';
import { sha256Of } from '../../evidence/sha256-of.js';
import { Choice } from '../../look/choice.js';
import { Field } from '../../look/field.js';
import { inLanguages } from '../../words/in-languages.js';
import { aboutStop } from '../about-stop.js';
import type { IncidentShown } from '../incident.js';
import { type Outside, isWhole, knownOutside } from '../outside.js';
import { PhotoButton } from '../photo-button.js';
import { PROOFS, type ProofKind, proofWords } from '../proof-words.js';
import { type Unstaffed, goesTo, wayBack } from '../run.js';
import { ScanOutside } from '../scan-outside.js';
import { PlaceChoice } from './place-choice.js';

const say = inLanguages({
  en: {
    unknown: 'This phone does not know where it goes. Call whoever sent it.',
    answers:
      'In a locker it stays yours until it is fetched. An airline and customs answer for it once they have it.',
    proof: 'How is it left?',
    code: 'Send the code itself to whoever fetches it. The ledger keeps only its hash.',
    fetched: 'Fetched by',
    tell: 'I have left it there',
  },
  cs: {
    unknown: 'Tento telefon neví, kam jede. Zavolejte odesílateli.',
    answers:
      'Ve schránce zůstává vaše, dokud ji někdo nevyzvedne. Letecká společnost a celnice za ni odpovídají, jakmile ji mají.',
    proof: 'Jak ji necháváte?',
    code: 'Samotný kód pošlete tomu, kdo ji vyzvedne. Evidence si nechá jen jeho otisk.',
    fetched: 'Vyzvedne',
    tell: 'Nechal(a) jsem ji tam',
  },
});

export function DepositForm({ stop, doing }: IncidentShown) {
  const words = say();
  const [scans, setScans] = useState<Partial<Outside>>({});
  const [at, setAt] = useState<Unstaffed>();
  const [kind, setKind] = useState<ProofKind>('locker-code');
  const [code, setCode] = useState('');
  const [photoSha256, setPhoto] = useState<string>();
  const to = goesTo(stop);
  if (to === undefined || stop.row === undefined)
    return <p class="note note-warn">{words.unknown}</p>;
  const home = wayBack(stop.row);
  const isWithCode = isWhole(scans) && code.trim() !== '';
  // Left at the house where it was packed, it waits for whoever packed it, and everywhere else for whoever it goes to.
  const fetchedBy = at?.site === home.post.site && at.site !== to.post.site ? home : to;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!isWithCode || at === undefined) return;
        void sha256Of(code.trim()).then(sha256 =>
          doing.run({
            ...aboutStop(stop),
            type: 'DepositPackage',
            fields: {
              ...scans,
              at,
              for: fetchedBy.post,
              proof: { kind, sha256 },
              ...(photoSha256 && { photoSha256 }),
            },
          }),
        );
      }}
    >
      <p>{words.answers}</p>
      <PlaceChoice
        sites={[...new Set([to.post.site, home.post.site])]}
        chosen={at}
        onChoose={setAt}
      />
      {at && (
        <p>
          {words.fetched} <strong>{fetchedBy.title}</strong>
        </p>
      )}
      <ScanOutside
        known={knownOutside(stop.sscc, stop.row)}
        scans={scans}
        onScan={(part, scan) => setScans(before => ({ ...before, [part]: scan }))}
      />
      <Choice legend={words.proof} options={PROOFS()} chosen={kind} onChoose={setKind} />
      <Field
        label={proofWords()[kind]}
        hint={words.code}
        value={code}
        onValue={setCode}
        autoComplete="off"
      />
      <PhotoButton taken={photoSha256} onTake={setPhoto} />
      <button type="submit" class="next" disabled={doing.isBusy || !isWithCode || at === undefined}>
        {words.tell}
      </button>
    </form>
  );
}
