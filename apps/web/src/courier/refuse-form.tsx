import { useState } from 'preact/hooks';
import type { components } from '../api/ledger.js';
import { Choice } from '../look/choice.js';
import { ProblemNote } from '../problems/problem-note.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { inLanguages } from '../words/in-languages.js';
import { aboutStop } from './about-stop.js';
import { PhotoButton } from './photo-button.js';
import { refusalReasons } from '../package/refusal-reasons.js';
import type { Stop } from './run.js';
import type { useDoing } from './use-doing.js';

type Reason = components['schemas']['RefuseHandoffDto']['reason'];

const say = inLanguages({
  en: {
    title: 'Why do you not take it?',
    scan: 'Scan the package',
    scanned: 'Package scanned',
    stays: 'It stays where it is. QA looks at it before anything else happens.',
    refuse: 'Refuse it',
    back: 'Back',
  },
  cs: {
    title: 'Proč ji nepřebíráte?',
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
      <Choice
        legend={words.title}
        options={refusalReasons()}
        chosen={reason}
        onChoose={setReason}
      />
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
