import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { Choice } from '../look/choice.js';
import { Field } from '../look/field.js';
import { millilitres } from '../look/millilitres.js';
import { thousandthsIn } from '../look/thousandths.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { type Measured, measuredIn } from './measured.js';

type Ending = 'completed' | 'aborted';

const say = inLanguages({
  en: {
    title: 'How did it end?',
    ending: 'The infusion',
    endings: { completed: 'is complete', aborted: 'was broken off' } as Readonly<
      Record<Ending, string>
    >,
    reason: 'Why it was broken off',
    syringe: 'Scan the syringe',
    syringeDone: 'Syringe scanned',
    infused: 'Went in',
    residual: 'Left in the syringe',
    waste: 'Wasted',
    held: (volume: string) => `${volume} were in it.`,
    confirm: 'Record the end',
  },
  cs: {
    title: 'Jak to skončilo?',
    ending: 'Podání',
    endings: { completed: 'je dokončeno', aborted: 'bylo přerušeno' },
    reason: 'Proč bylo přerušeno',
    syringe: 'Naskenujte stříkačku',
    syringeDone: 'Stříkačka naskenována',
    infused: 'Podáno',
    residual: 'Zbylo ve stříkačce',
    waste: 'Znehodnoceno',
    held: (volume: string) => `Bylo v ní ${volume}.`,
    confirm: 'Zaznamenat konec',
  },
});

interface Shown {
  readonly coi: string;
  readonly heldMicrolitres: number;
  readonly onTold: () => Promise<void>;
}

/** What nobody can account for the ledger counts itself: volumes that do not add up are recorded as they are. */
export function EndStep({ coi, heldMicrolitres, onTold }: Shown) {
  const words = say();
  const [ending, setEnding] = useState<Ending>('completed');
  const [reason, setReason] = useState('');
  const [infused, setInfused] = useState('');
  const [residual, setResidual] = useState('');
  const [waste, setWaste] = useState('');
  const [kind, setKind] = useState<Measured>('measured');
  const volumes = {
    infusedMicrolitres: thousandthsIn(infused) ?? Number.NaN,
    residualMicrolitres: thousandthsIn(residual) ?? Number.NaN,
    wasteMicrolitres: thousandthsIn(waste) ?? Number.NaN,
  };
  const isWhole =
    Object.values(volumes).every(Number.isFinite) && (ending === 'completed' || reason !== '');
  return (
    <ScanForm
      title={words.title}
      wanted={[{ name: 'syringe', ask: words.syringe, done: words.syringeDone }]}
      confirm={words.confirm}
      isWhole={isWhole}
      onConfirm={async ({ syringe }, head) => {
        const body = { ...head, syringe, ...volumes, estimated: kind === 'estimated' };
        const params = { path: { coi } };
        await give(() =>
          ending === 'completed'
            ? client.POST('/journeys/{coi}/infusion-completions', { params, body })
            : client.POST('/journeys/{coi}/infusion-abortions', {
                params,
                body: { ...body, reason },
              }),
        );
        await onTold();
      }}
    >
      <Choice legend={words.ending} options={words.endings} chosen={ending} onChoose={setEnding} />
      {ending === 'aborted' && (
        <Field label={words.reason} value={reason} onValue={setReason} autoComplete="off" />
      )}
      <p>{words.held(millilitres(heldMicrolitres))}</p>
      <Field
        label={words.infused}
        unit="ml"
        value={infused}
        onValue={setInfused}
        inputMode="decimal"
        autoComplete="off"
      />
      <Field
        label={words.residual}
        unit="ml"
        value={residual}
        onValue={setResidual}
        inputMode="decimal"
        autoComplete="off"
      />
      <Field
        label={words.waste}
        unit="ml"
        value={waste}
        onValue={setWaste}
        inputMode="decimal"
        autoComplete="off"
      />
      <Choice
        legend={measuredIn().kind}
        options={measuredIn().kinds}
        chosen={kind}
        onChoose={setKind}
      />
    </ScanForm>
  );
}
