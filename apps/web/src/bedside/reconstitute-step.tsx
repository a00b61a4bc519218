import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { Field } from '../look/field.js';
import { thousandthsIn } from '../look/thousandths.js';
import { ScanForm, type Wanted } from '../scan/scan-form.js';
import type { Scan } from '../scan/scan.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { InstructionNote } from './instruction-note.js';
import type { Preparation } from './read-dose.js';
import { quoted } from './thaw-step.js';

const say = inLanguages({
  en: {
    title: 'Make it ready. Scan the bottles before you add anything.',
    tube: 'Scan the tube',
    wash: 'Scan what it is washed with',
    diluent: 'Scan the diluent',
    done: 'Scanned',
    volume: 'Volume in the tube afterwards',
    viability: 'Living cells',
    witness: 'Who reads bottle, lot and volume beside you (number)',
    confirm: 'It is ready',
  },
  cs: {
    title: 'Připravte ji. Lahvičky naskenujte dřív, než cokoli přidáte.',
    tube: 'Naskenujte zkumavku',
    wash: 'Naskenujte promývací roztok',
    diluent: 'Naskenujte ředicí roztok',
    done: 'Naskenováno',
    volume: 'Objem ve zkumavce poté',
    viability: 'Živé buňky',
    witness: 'Kdo s vámi čte lahvičku, šarži a objem (číslo)',
    confirm: 'Je připravena',
  },
});

interface Shown {
  readonly coi: string;
  readonly preparation: Preparation | undefined;
  readonly onTold: () => Promise<void>;
}

type Name = 'tube' | 'wash' | 'diluent';

const VIABILITY = /^(100([.,]0)?|\d{1,2}([.,]\d)?)$/;

/** What the instruction asks for is asked for here, and nothing else: a step that it does not have is not offered. */
export function ReconstituteStep({ coi, preparation, onTold }: Shown) {
  const words = say();
  const has = (name: string): boolean =>
    preparation?.steps.some(({ step }) => step === name) ?? false;
  const [volume, setVolume] = useState('');
  const [viability, setViability] = useState('');
  const [checkedBy, setCheckedBy] = useState('');
  const volumeMicrolitres = thousandthsIn(volume);
  const instruction = quoted(preparation);
  const bottles = (['wash', 'dilute'] as const).filter(has);
  const wanted: readonly Wanted<Name>[] = [
    { name: 'tube', ask: words.tube, done: words.done },
    ...bottles.map((step): Wanted<Name> => {
      const name = step === 'wash' ? 'wash' : 'diluent';
      return { name, ask: words[name], done: words.done };
    }),
  ];
  const isCounted = has('viability');
  return (
    <ScanForm
      title={words.title}
      wanted={wanted}
      confirm={words.confirm}
      isWhole={
        volumeMicrolitres !== undefined &&
        checkedBy !== '' &&
        (!isCounted || VIABILITY.test(viability))
      }
      onConfirm={async ({ tube, wash, diluent }: Readonly<Partial<Record<Name, Scan>>>, head) => {
        if (volumeMicrolitres === undefined || instruction === undefined || !tube) return;
        const body = {
          ...head,
          tube,
          instruction,
          ...(wash && { wash }),
          ...(diluent && { diluent }),
          volumeMicrolitres,
          ...(isCounted ? { viabilityPercent: viability.replace(',', '.') } : {}),
          checkedBy: checkedBy.trim(),
        };
        const params = { path: { coi } };
        await give(() => client.POST('/journeys/{coi}/reconstitutions', { params, body }));
        await onTold();
      }}
    >
      <InstructionNote preparation={preparation} />
      <Field
        label={words.volume}
        unit="ml"
        value={volume}
        onValue={setVolume}
        inputMode="decimal"
        autoComplete="off"
      />
      {isCounted && (
        <Field
          label={words.viability}
          unit="%"
          value={viability}
          onValue={setViability}
          inputMode="decimal"
          autoComplete="off"
        />
      )}
      <Field label={words.witness} value={checkedBy} onValue={setCheckedBy} autoComplete="off" />
    </ScanForm>
  );
}
