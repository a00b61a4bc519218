import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { Field } from '../look/field.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    why: 'Nothing went in. The dose is ready again, and its clock goes on.',
    attempts: 'Attempts that failed',
    confirm: 'Record the failed puncture',
  },
  cs: {
    why: 'Nic nebylo podáno. Dávka je znovu připravena a její čas běží dál.',
    attempts: 'Počet nezdařených pokusů',
    confirm: 'Zaznamenat nezdařený vpich',
  },
});

const MOST = 10;

export function PunctureForm({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = say();
  const [count, setCount] = useState('1');
  const attempts = /^\d{1,2}$/.test(count) ? Number(count) : 0;
  return (
    <ScanForm
      wanted={[]}
      confirm={words.confirm}
      isWhole={attempts > 0 && attempts <= MOST}
      onConfirm={async (_scans, head) => {
        const body = { ...head, attempts };
        const params = { path: { coi } };
        await give(() => client.POST('/journeys/{coi}/puncture-failures', { params, body }));
        await onTold();
      }}
    >
      <p>{words.why}</p>
      <Field
        label={words.attempts}
        value={count}
        onValue={setCount}
        inputMode="numeric"
        autoComplete="off"
      />
    </ScanForm>
  );
}
