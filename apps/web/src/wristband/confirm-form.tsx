import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { HeardForm, NOTHING_SAID, asTold } from '../bedside/heard-form.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import type { WristbandForm } from './wristband-form.js';

const say = inLanguages({
  en: { ask: 'Scan the band on the arm', done: 'Band scanned', confirm: 'It is theirs' },
  cs: { ask: 'Naskenujte náramek na ruce', done: 'Náramek naskenován', confirm: 'Je jeho' },
});

/** From a blank screen: the second person asks again, and is shown nothing of what the first was told. */
export function ConfirmForm({ participant, onTold }: WristbandForm) {
  const words = say();
  const [said, setSaid] = useState(NOTHING_SAID);
  return (
    <ScanForm
      wanted={[{ name: 'wristband', ask: words.ask, done: words.done }]}
      confirm={words.confirm}
      onConfirm={async ({ wristband }, head) => {
        const body = { ...head, wristband, ...asTold(said) };
        const params = { path: { participant } };
        await give(() =>
          client.POST('/participants/{participant}/wristband-confirmations', { params, body }),
        );
        onTold();
      }}
    >
      <HeardForm said={said} onSaid={setSaid} asksForThird={false} />
    </ScanForm>
  );
}
