import { useState } from 'preact/hooks';
import type { components } from '../../api/ledger.js';
import { Choice } from '../../look/choice.js';
import { Field } from '../../look/field.js';
import { ScanButton } from '../../scan/scan-button.js';
import type { Scan } from '../../scan/scan.js';
import { inLanguages } from '../../words/in-languages.js';
import { aboutStop } from '../about-stop.js';
import type { IncidentShown } from '../incident.js';

type Cause = components['schemas']['OpenEnRouteDto']['cause'];

const say = inLanguages({
  en: {
    cause: 'Why was it opened?',
    causes: {
      customs: 'Customs',
      'refill-coolant': 'To refill the coolant',
      inspection: 'An inspection',
    } as Readonly<Record<Cause, string>>,
    witness: 'Who saw it',
    witnessHint: 'A staff number, or what he is, such as customs-officer. No name.',
    package: 'Scan the package',
    packageDone: 'Package scanned',
    seal: 'Scan the new seal',
    sealDone: 'New seal scanned',
    tell: 'Tell it',
  },
  cs: {
    cause: 'Proč byla otevřena?',
    causes: {
      customs: 'Celní kontrola',
      'refill-coolant': 'Doplnění chladiva',
      inspection: 'Kontrola',
    },
    witness: 'Kdo to viděl',
    witnessHint: 'Osobní číslo nebo čím je, například customs-officer. Žádné jméno.',
    package: 'Naskenujte zásilku',
    packageDone: 'Zásilka naskenována',
    seal: 'Naskenujte novou plombu',
    sealDone: 'Nová plomba naskenována',
    tell: 'Ohlásit',
  },
});

export function OpenedForm({ stop, doing }: IncidentShown) {
  const words = say();
  const [cause, setCause] = useState<Cause>();
  const [witness, setWitness] = useState('');
  const [scan, setScan] = useState<Scan>();
  const [newSeal, setSeal] = useState<Scan>();
  const isWhole =
    cause !== undefined && scan !== undefined && newSeal !== undefined && witness.trim() !== '';
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!isWhole) return;
        const fields = { package: scan, cause, witness: witness.trim(), newSeal };
        void doing.run({ ...aboutStop(stop), type: 'OpenEnRoute', fields });
      }}
    >
      <Choice legend={words.cause} options={words.causes} chosen={cause} onChoose={setCause} />
      <ScanButton
        label={scan ? words.packageDone : words.package}
        isDone={scan !== undefined}
        onScan={setScan}
      />
      <ScanButton
        label={newSeal ? words.sealDone : words.seal}
        isDone={newSeal !== undefined}
        onScan={setSeal}
      />
      <Field
        label={words.witness}
        hint={words.witnessHint}
        value={witness}
        onValue={setWitness}
        autoComplete="off"
      />
      <button type="submit" class="next" disabled={doing.isBusy || !isWhole}>
        {words.tell}
      </button>
    </form>
  );
}
