import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Choice } from '../look/choice.js';
import { ScanButton } from '../scan/scan-button.js';
import { ScanForm } from '../scan/scan-form.js';
import type { Scan } from '../scan/scan.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import type { WristbandForm } from './wristband-form.js';

type Reason = components['schemas']['UnbindWristbandDto']['reason'];

const say = inLanguages({
  en: {
    legend: 'What is wrong with it?',
    reasons: {
      torn: 'Torn',
      'cut-off': 'Cut off, for a drip',
      lost: 'Lost',
      'wrong-person': 'It was on the wrong person',
    } as Readonly<Record<Reason, string>>,
    grave:
      'What was done under it is in doubt: every therapy of this person is held, and QA is called.',
    ask: 'Scan it, if it is there',
    done: 'Band scanned',
    confirm: 'It does not count any more',
  },
  cs: {
    legend: 'Co s ním je?',
    reasons: {
      torn: 'Roztržený',
      'cut-off': 'Odstřižený kvůli infuzi',
      lost: 'Ztracený',
      'wrong-person': 'Byl na nesprávné osobě',
    },
    grave: 'Vše, co se pod ním dělo, je nejisté: každá léčba této osoby se zadrží a volá se QA.',
    ask: 'Naskenujte ho, pokud tu je',
    done: 'Náramek naskenován',
    confirm: 'Už neplatí',
  },
});

export function RemoveForm({ participant, onTold }: WristbandForm) {
  const words = say();
  const [reason, setReason] = useState<Reason>();
  const [wristband, setWristband] = useState<Scan>();
  return (
    <ScanForm
      wanted={[]}
      confirm={words.confirm}
      isWhole={reason !== undefined}
      onConfirm={async (_scans, head) => {
        if (reason === undefined) return;
        const body = { ...head, reason, ...(wristband && { wristband }) };
        const params = { path: { participant } };
        await give(() =>
          client.POST('/participants/{participant}/wristband-removals', { params, body }),
        );
        onTold();
      }}
    >
      <Choice legend={words.legend} options={words.reasons} chosen={reason} onChoose={setReason} />
      {reason === 'wrong-person' && <p class="note note-warn">{words.grave}</p>}
      <ScanButton
        label={wristband ? words.done : words.ask}
        isDone={wristband !== undefined}
        onScan={setWristband}
      />
    </ScanForm>
  );
}
