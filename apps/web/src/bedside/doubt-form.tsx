import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { Field } from '../look/field.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    why: 'It is not opened and not given until QA has looked at it. Who is on call is rung up now.',
    reason: 'What makes you doubt',
    confirm: 'Hold it',
  },
  cs: {
    why: 'Neotevře se a nepodá, dokud se na to QA nepodívá. Pohotovost je hned volána.',
    reason: 'Co ve vás budí pochybnost',
    confirm: 'Zadržet',
  },
});

interface Shown {
  readonly coi: string;
  /** What is in front of somebody; the whole therapy where nothing is. */
  readonly item: string | undefined;
  readonly onTold: () => Promise<void>;
}

export function DoubtForm({ coi, item, onTold }: Shown) {
  const words = say();
  const [reason, setReason] = useState('');
  return (
    <ScanForm
      wanted={[]}
      confirm={words.confirm}
      isWhole={reason !== ''}
      onConfirm={async (_scans, head) => {
        const scope =
          item === undefined ? { kind: 'journey' as const } : { kind: 'unit' as const, of: item };
        const body = { ...head, scope, reason };
        await give(() => client.POST('/journeys/{coi}/holds', { params: { path: { coi } }, body }));
        await onTold();
      }}
    >
      <p>{words.why}</p>
      <Field label={words.reason} value={reason} onValue={setReason} autoComplete="off" />
    </ScanForm>
  );
}
