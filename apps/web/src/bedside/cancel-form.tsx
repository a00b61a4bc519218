import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Choice } from '../look/choice.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

type Cause = components['schemas']['CancelInfusionDto']['cause'];

const say = inLanguages({
  en: {
    legend: 'Why is nothing given?',
    causes: {
      'participant-unwell': 'The person is unwell',
      'participant-absent': 'The person is not here',
      'procedure-impossible': 'The procedure cannot be done',
      'product-doubted': 'The product is in doubt',
      'no-staff': 'Nobody is there to do it',
    } as Readonly<Record<Cause, string>>,
    confirm: 'Record that it is not given',
  },
  cs: {
    legend: 'Proč se nepodá?',
    causes: {
      'participant-unwell': 'Pacientovi není dobře',
      'participant-absent': 'Pacient zde není',
      'procedure-impossible': 'Výkon nelze provést',
      'product-doubted': 'O přípravku jsou pochybnosti',
      'no-staff': 'Chybí personál',
    },
    confirm: 'Zaznamenat, že se nepodá',
  },
});

export function CancelForm({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = say();
  const [cause, setCause] = useState<Cause>();
  return (
    <ScanForm
      wanted={[]}
      confirm={words.confirm}
      isWhole={cause !== undefined}
      onConfirm={async (_scans, head) => {
        if (cause === undefined) return;
        const body = { ...head, cause };
        const params = { path: { coi } };
        await give(() => client.POST('/journeys/{coi}/infusion-cancellations', { params, body }));
        await onTold();
      }}
    >
      <Choice legend={words.legend} options={words.causes} chosen={cause} onChoose={setCause} />
    </ScanForm>
  );
}
