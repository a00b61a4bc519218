import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { Choice } from '../look/choice.js';
import { Field } from '../look/field.js';
import { thousandthsIn } from '../look/thousandths.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { type Measured, measuredIn } from './measured.js';

const say = inLanguages({
  en: {
    ask: 'Scan the tube or syringe',
    done: 'Scanned',
    volume: 'Volume that is lost',
    confirm: 'Record the spill',
  },
  cs: {
    ask: 'Naskenujte zkumavku nebo stříkačku',
    done: 'Naskenováno',
    volume: 'Ztracený objem',
    confirm: 'Zaznamenat rozlití',
  },
});

export function SpillForm({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = say();
  const { kind: legend, kinds } = measuredIn();
  const [volume, setVolume] = useState('');
  const [kind, setKind] = useState<Measured>('estimated');
  const volumeMicrolitres = thousandthsIn(volume);
  return (
    <ScanForm
      wanted={[{ name: 'unit', ask: words.ask, done: words.done }]}
      confirm={words.confirm}
      isWhole={volumeMicrolitres !== undefined && volumeMicrolitres > 0}
      onConfirm={async ({ unit }, head) => {
        if (volumeMicrolitres === undefined) return;
        const body = { ...head, unit, volumeMicrolitres, estimated: kind === 'estimated' };
        await give(() =>
          client.POST('/journeys/{coi}/spills', { params: { path: { coi } }, body }),
        );
        await onTold();
      }}
    >
      <Field
        label={words.volume}
        unit="ml"
        value={volume}
        onValue={setVolume}
        inputMode="decimal"
        autoComplete="off"
      />
      <Choice legend={legend} options={kinds} chosen={kind} onChoose={setKind} />
    </ScanForm>
  );
}
