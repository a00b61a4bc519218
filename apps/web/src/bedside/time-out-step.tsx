import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { RouteChoice } from './route-choice.js';

const say = inLanguages({
  en: {
    title: 'Time-out: everybody stops and listens',
    band: 'Scan the wristband on the arm',
    bandDone: 'Wristband scanned',
    syringe: 'Scan the syringe',
    syringeDone: 'Syringe scanned',
    confirm: 'Person, dose and route said aloud',
  },
  cs: {
    title: 'Time-out: všichni se zastaví a poslouchají',
    band: 'Naskenujte náramek na ruce',
    bandDone: 'Náramek naskenován',
    syringe: 'Naskenujte stříkačku',
    syringeDone: 'Stříkačka naskenována',
    confirm: 'Osoba, dávka a cesta řečeny nahlas',
  },
});

export function TimeOutStep({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = say();
  const [route, setRoute] = useState<string>();
  return (
    <ScanForm
      title={words.title}
      wanted={[
        { name: 'wristband', ask: words.band, done: words.bandDone },
        { name: 'syringe', ask: words.syringe, done: words.syringeDone },
      ]}
      confirm={words.confirm}
      isWhole={route !== undefined}
      onConfirm={async ({ wristband, syringe }, head) => {
        if (route === undefined) return;
        const body = { ...head, wristband, syringe, route };
        await give(() =>
          client.POST('/journeys/{coi}/time-outs', { params: { path: { coi } }, body }),
        );
        await onTold();
      }}
    >
      <RouteChoice route={route} onRoute={setRoute} />
    </ScanForm>
  );
}
