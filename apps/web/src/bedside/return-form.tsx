import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { Field } from '../look/field.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    ask: 'Scan the unit that is not used',
    done: 'Unit scanned',
    reason: 'Why it is not used',
    confirm: 'Give it back',
  },
  cs: {
    ask: 'Naskenujte nepoužitou jednotku',
    done: 'Jednotka naskenována',
    reason: 'Proč se nepoužije',
    confirm: 'Vrátit',
  },
});

export function ReturnForm({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = say();
  const [reason, setReason] = useState('');
  return (
    <ScanForm
      wanted={[{ name: 'unit', ask: words.ask, done: words.done }]}
      confirm={words.confirm}
      isWhole={reason !== ''}
      onConfirm={async ({ unit }, head) => {
        const body = { ...head, unit, reason };
        await give(() =>
          client.POST('/journeys/{coi}/returns', { params: { path: { coi } }, body }),
        );
        await onTold();
      }}
    >
      <Field label={words.reason} value={reason} onValue={setReason} autoComplete="off" />
    </ScanForm>
  );
}
