import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { thousandthsIn, fromThousandths } from '../look/thousandths.js';
import { Field } from '../look/field.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Draw up the dose',
    tube: 'Scan the tube',
    tubeDone: 'Tube scanned',
    syringe: "Scan the syringe's own label",
    syringeDone: 'Syringe scanned',
    volume: 'Volume drawn up',
    confirm: 'It is drawn up',
  },
  cs: {
    title: 'Natáhněte dávku',
    tube: 'Naskenujte zkumavku',
    tubeDone: 'Zkumavka naskenována',
    syringe: 'Naskenujte štítek stříkačky',
    syringeDone: 'Stříkačka naskenována',
    volume: 'Natažený objem',
    confirm: 'Je nataženo',
  },
});

interface Shown {
  readonly coi: string;
  readonly heldMicrolitres: number;
  readonly onTold: () => Promise<void>;
}

export function DrawUpStep({ coi, heldMicrolitres, onTold }: Shown) {
  const words = say();
  const [volume, setVolume] = useState(fromThousandths(heldMicrolitres));
  const volumeMicrolitres = thousandthsIn(volume);
  return (
    <ScanForm
      title={words.title}
      wanted={[
        { name: 'tube', ask: words.tube, done: words.tubeDone },
        { name: 'syringe', ask: words.syringe, done: words.syringeDone },
      ]}
      confirm={words.confirm}
      isWhole={volumeMicrolitres !== undefined}
      onConfirm={async ({ tube, syringe }, head) => {
        if (volumeMicrolitres === undefined) return;
        const body = { ...head, tube, syringe, volumeMicrolitres };
        await give(() =>
          client.POST('/journeys/{coi}/draw-ups', { params: { path: { coi } }, body }),
        );
        await onTold();
      }}
    >
      <Field
        label={words.volume}
        unit="ml"
        value={volume}
        onValue={setVolume}
        inputMode="decimal"
        autoComplete="off"
      />
    </ScanForm>
  );
}
