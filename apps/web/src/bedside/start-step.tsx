import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { RouteChoice } from './route-choice.js';

const say = inLanguages({
  en: {
    title: 'Give dose',
    ask: 'Scan the syringe',
    done: 'Syringe scanned',
    confirm: 'Start the infusion',
  },
  cs: {
    title: 'Podejte dávku',
    ask: 'Naskenujte stříkačku',
    done: 'Stříkačka naskenována',
    confirm: 'Zahájit podání',
  },
});

interface Shown {
  readonly coi: string;
  readonly doseNumber: number;
  readonly onTold: () => Promise<void>;
}

export function StartStep({ coi, doseNumber, onTold }: Shown) {
  const words = say();
  const [route, setRoute] = useState<string>();
  return (
    <ScanForm
      title={`${words.title} ${doseNumber}`}
      wanted={[{ name: 'syringe', ask: words.ask, done: words.done }]}
      confirm={words.confirm}
      isWhole={route !== undefined}
      onConfirm={async ({ syringe }, head) => {
        if (route === undefined) return;
        const body = { ...head, syringe, route, doseNumber };
        await give(() =>
          client.POST('/journeys/{coi}/infusion-starts', { params: { path: { coi } }, body }),
        );
        await onTold();
      }}
    >
      <RouteChoice route={route} onRoute={setRoute} />
    </ScanForm>
  );
}
