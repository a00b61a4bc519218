import { useState } from 'preact/hooks';
import type { components } from '../api/ledger.js';
import { Choice } from '../look/choice.js';
import { ProblemNote } from '../problems/problem-note.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { inLanguages } from '../words/in-languages.js';
import { aboutStop } from './about-stop.js';
import { PhotoButton } from './photo-button.js';
import type { Stop } from './run.js';
import type { useDoing } from './use-doing.js';

type Reason = components['schemas']['RefuseHandoffDto']['reason'];

const say = inLanguages({
  en: {
    title: 'Why do you not take it?',
    reasons: {
      'seal-broken': 'The seal is broken',
      'seal-differs': 'It is another seal',
      damaged: 'It is damaged',
      temperature: 'It is too warm or too cold',
      'wrong-package': 'It is the wrong package',
      paperwork: 'The papers do not fit',
      'cannot-take': 'I cannot take it',
    } as Readonly<Record<Reason, string>>,
    scan: 'Scan the package',
    scanned: 'Package scanned',
    stays: 'It stays where it is. QA looks at it before anything else happens.',
    refuse: 'Refuse it',
    back: 'Back',
  },
  cs: {
    title: 'Proč ji nepřebíráte?',
    reasons: {
      'seal-broken': 'Plomba je porušená',
      'seal-differs': 'Je to jiná plomba',
      damaged: 'Je poškozená',
      temperature: 'Je příliš teplá nebo studená',
      'wrong-package': 'Je to nesprávná zásilka',
      paperwork: 'Nesedí papíry',
      'cannot-take': 'Nemohu ji převzít',
    },
    scan: 'Naskenujte zásilku',
    scanned: 'Zásilka naskenována',
    stays: 'Zůstává, kde je. Než se stane cokoli dalšího, podívá se na ni QA.',
    refuse: 'Odmítnout',
    back: 'Zpět',
  },
});

interface Shown {
  readonly stop: Stop;
  /** The package, where it was scanned already. */
  readonly scanned: Scan | undefined;
  readonly doing: ReturnType<typeof useDoing>;
  readonly onOver: () => void;
}

export function RefuseForm({ stop, scanned, doing, onOver }: Shown) {
  const words = say();
  const [reason, setReason] = useState<Reason>();
  const [scan, setScan] = useState(scanned);
  const [photoSha256, setPhoto] = useState<string>();
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (reason === undefined || scan === undefined) return;
        const fields = { package: scan, reason, ...(photoSha256 && { photoSha256 }) };
        void doing.run({ ...aboutStop(stop), type: 'RefuseHandoff', fields }).then(onOver);
      }}
    >
      <Choice legend={words.title} options={words.reasons} chosen={reason} onChoose={setReason} />
      <ScanButton
        label={scan ? words.scanned : words.scan}
        isDone={scan !== undefined}
        onScan={setScan}
      />
      <PhotoButton taken={photoSha256} onTake={setPhoto} />
      <p class="hint">{words.stays}</p>
      {doing.problem && <ProblemNote problem={doing.problem} />}
      <button
        type="submit"
        class="next"
        disabled={doing.isBusy || reason === undefined || scan === undefined}
      >
        {words.refuse}
      </button>
      <button type="button" class="quiet" onClick={onOver}>
        {words.back}
      </button>
    </form>
  );
}
