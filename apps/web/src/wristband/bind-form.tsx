import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { HeardForm, NOTHING_SAID, asTold } from '../bedside/heard-form.js';
import { Field } from '../look/field.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import type { WristbandForm } from './wristband-form.js';

const say = inLanguages({
  en: {
    ask: 'Scan the band on the arm',
    done: 'Band scanned',
    encounter: 'Number of the stay (if there is one)',
    unknown: 'Only where the ledger knows no name: the subject number, said by a colleague',
    witness: 'Number of that colleague',
    confirm: 'It is on the arm',
  },
  cs: {
    ask: 'Naskenujte náramek na ruce',
    done: 'Náramek naskenován',
    encounter: 'Číslo pobytu (pokud existuje)',
    unknown: 'Jen když evidence nezná jméno: číslo subjektu, které řekl kolega',
    witness: 'Číslo tohoto kolegy',
    confirm: 'Je na ruce',
  },
});

export function BindForm({ participant, onTold }: WristbandForm) {
  const words = say();
  const [said, setSaid] = useState(NOTHING_SAID);
  const [encounter, setEncounter] = useState('');
  const [subjectNumber, setSubjectNumber] = useState('');
  const [witness, setWitness] = useState('');
  const optional = { required: false, autoComplete: 'off' } as const;
  return (
    <ScanForm
      wanted={[{ name: 'wristband', ask: words.ask, done: words.done }]}
      confirm={words.confirm}
      onConfirm={async ({ wristband }, head) => {
        const body = {
          ...head,
          wristband,
          ...asTold(said),
          ...(encounter === '' ? {} : { encounter }),
          ...(subjectNumber === '' ? {} : { check: { subjectNumber, witness } }),
        };
        const params = { path: { participant } };
        await give(() => client.POST('/participants/{participant}/wristbands', { params, body }));
        onTold();
      }}
    >
      <HeardForm said={said} onSaid={setSaid} asksForThird={false} />
      <Field label={words.encounter} value={encounter} onValue={setEncounter} {...optional} />
      <Field label={words.unknown} value={subjectNumber} onValue={setSubjectNumber} {...optional} />
      {subjectNumber !== '' && (
        <Field label={words.witness} value={witness} onValue={setWitness} autoComplete="off" />
      )}
    </ScanForm>
  );
}
