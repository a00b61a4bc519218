import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Choice } from '../look/choice.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import type { WristbandForm } from './wristband-form.js';

type Reason = components['schemas']['EndEncounterDto']['reason'];

const say = inLanguages({
  en: {
    legend: 'How does the stay end?',
    reasons: {
      discharged: 'The person goes home',
      transferred: 'The person moves to another ward or house',
    } as Readonly<Record<Reason, string>>,
    confirm: 'The stay is over',
  },
  cs: {
    legend: 'Jak pobyt končí?',
    reasons: {
      discharged: 'Pacient jde domů',
      transferred: 'Pacient jde na jiné oddělení nebo do jiného zařízení',
    },
    confirm: 'Pobyt skončil',
  },
});

export function EndOfStayForm({ participant, onTold }: WristbandForm) {
  const words = say();
  const [reason, setReason] = useState<Reason>();
  return (
    <ScanForm
      wanted={[]}
      confirm={words.confirm}
      isWhole={reason !== undefined}
      onConfirm={async (_scans, head) => {
        if (reason === undefined) return;
        const body = { ...head, reason };
        const params = { path: { participant } };
        await give(() =>
          client.POST('/participants/{participant}/encounter-ends', { params, body }),
        );
        onTold();
      }}
    >
      <Choice legend={words.legend} options={words.reasons} chosen={reason} onChoose={setReason} />
    </ScanForm>
  );
}
