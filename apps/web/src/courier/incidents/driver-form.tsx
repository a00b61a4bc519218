import { useState } from 'preact/hooks';
import { Field } from '../../look/field.js';
import { ScanButton } from '../../scan/scan-button.js';
import type { Scan } from '../../scan/scan.js';
import { inLanguages } from '../../words/in-languages.js';
import { aboutStop } from '../about-stop.js';
import type { IncidentShown } from '../incident.js';

const say = inLanguages({
  en: {
    why: 'You drive it from now on, and your firm has it as before.',
    from: 'Who drove until now',
    fromHint: 'His number, such as courier-2',
    package: 'Scan the package',
    packageDone: 'Package scanned',
    tell: 'I drive now',
  },
  cs: {
    why: 'Odteď ji vezete vy, má ji stále vaše firma.',
    from: 'Kdo řídil dosud',
    fromHint: 'Jeho číslo, například courier-2',
    package: 'Naskenujte zásilku',
    packageDone: 'Zásilka naskenována',
    tell: 'Teď řídím já',
  },
});

export function DriverForm({ stop, doing }: IncidentShown) {
  const words = say();
  const [from, setFrom] = useState('');
  const [scan, setScan] = useState<Scan>();
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (scan === undefined) return;
        const fields = { package: scan, from: from.trim() };
        void doing.run({ ...aboutStop(stop), type: 'ChangeDriver', fields });
      }}
    >
      <p>{words.why}</p>
      <ScanButton
        label={scan ? words.packageDone : words.package}
        isDone={scan !== undefined}
        onScan={setScan}
      />
      <Field
        label={words.from}
        hint={words.fromHint}
        value={from}
        onValue={setFrom}
        autoComplete="off"
      />
      <button
        type="submit"
        class="next"
        disabled={doing.isBusy || scan === undefined || from.trim() === ''}
      >
        {words.tell}
      </button>
    </form>
  );
}
