import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { Field } from '../look/field.js';
import { thousandthsIn } from '../look/thousandths.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Out of the bath',
    tube: 'Scan the tube',
    tubeDone: 'Tube scanned',
    warm: 'Temperature of the bath',
    minutes: 'Minutes in the bath',
    confirm: 'It is out',
  },
  cs: {
    title: 'Z lázně ven',
    tube: 'Naskenujte zkumavku',
    tubeDone: 'Zkumavka naskenována',
    warm: 'Teplota lázně',
    minutes: 'Minuty v lázni',
    confirm: 'Je venku',
  },
});

export function EndThawStep({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = say();
  const [celsius, setCelsius] = useState('');
  const [minutes, setMinutes] = useState('');
  const milliCelsius = thousandthsIn(celsius);
  return (
    <ScanForm
      title={words.title}
      wanted={[{ name: 'tube', ask: words.tube, done: words.tubeDone }]}
      confirm={words.confirm}
      isWhole={milliCelsius !== undefined && /^\d{1,4}$/.test(minutes)}
      onConfirm={async ({ tube }, head) => {
        if (milliCelsius === undefined) return;
        const body = { ...head, tube, milliCelsius, minutes: Number(minutes) };
        const params = { path: { coi } };
        await give(() => client.POST('/journeys/{coi}/thaw-ends', { params, body }));
        await onTold();
      }}
    >
      <Field
        label={words.warm}
        unit="°C"
        value={celsius}
        onValue={setCelsius}
        inputMode="decimal"
        autoComplete="off"
      />
      <Field
        label={words.minutes}
        unit="min"
        value={minutes}
        onValue={setMinutes}
        inputMode="numeric"
        autoComplete="off"
      />
    </ScanForm>
  );
}
