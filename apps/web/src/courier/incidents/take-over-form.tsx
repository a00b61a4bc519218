import { useState } from 'preact/hooks';
import type { components } from '../../api/ledger.js';
import { Choice } from '../../look/choice.js';
import { Field } from '../../look/field.js';
import { ScanButton } from '../../scan/scan-button.js';
import type { Scan } from '../../scan/scan.js';
import { inLanguages } from '../../words/in-languages.js';
import { aboutStop } from '../about-stop.js';
import type { IncidentShown } from '../incident.js';

type Reason = components['schemas']['TakeOverDto']['reason'];

const say = inLanguages({
  en: {
    red: 'It stays red for ever, and QA is told. The cells go on.',
    reason: 'Why does nobody hand it over?',
    reasons: {
      'nobody-there': 'Nobody is there',
      'nobody-answers': 'Nobody answers',
      'no-signal': 'They have no signal',
      'cells-in-danger': 'The cells are in danger',
    } as Readonly<Record<Reason, string>>,
    witness: 'Who else was there',
    witnessHint: 'A staff number, or what he is, such as guard-1. Without one, QA asks.',
    package: 'Scan the package',
    packageDone: 'Package scanned',
    tell: 'I take it over',
  },
  cs: {
    red: 'Zůstane to navždy červené a QA se to dozví. Buňky jedou dál.',
    reason: 'Proč ji nikdo nepředává?',
    reasons: {
      'nobody-there': 'Nikdo tam není',
      'nobody-answers': 'Nikdo nereaguje',
      'no-signal': 'Nemají signál',
      'cells-in-danger': 'Buňky jsou v ohrožení',
    },
    witness: 'Kdo další u toho byl',
    witnessHint: 'Osobní číslo nebo čím je, například guard-1. Když nikdo, QA se zeptá.',
    package: 'Naskenujte zásilku',
    packageDone: 'Zásilka naskenována',
    tell: 'Přebírám ji',
  },
});

export function TakeOverForm({ stop, doing }: IncidentShown) {
  const words = say();
  const [reason, setReason] = useState<Reason>();
  const [witness, setWitness] = useState('');
  const [scan, setScan] = useState<Scan>();
  const seenBy = witness.trim();
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (scan === undefined || reason === undefined) return;
        const fields = { package: scan, reason, ...(seenBy && { witness: seenBy }) };
        void doing.run({ ...aboutStop(stop), type: 'TakeOver', fields });
      }}
    >
      <p>{words.red}</p>
      <ScanButton
        label={scan ? words.packageDone : words.package}
        isDone={scan !== undefined}
        onScan={setScan}
      />
      <Choice legend={words.reason} options={words.reasons} chosen={reason} onChoose={setReason} />
      <Field
        label={words.witness}
        hint={words.witnessHint}
        value={witness}
        onValue={setWitness}
        required={false}
        autoComplete="off"
      />
      <button
        type="submit"
        class="next"
        disabled={doing.isBusy || scan === undefined || reason === undefined}
      >
        {words.tell}
      </button>
    </form>
  );
}
