import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { newCommand } from '../api/command.js';
import type { components } from '../api/ledger.js';
import { Field } from '../look/field.js';
import { PrintedLabel } from '../label/printed-label.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { ScanForm } from '../scan/scan-form.js';
import { account } from '../session/account.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

type Printed = components['schemas']['PrintedLabelDto'];

const say = inLanguages({
  en: {
    title: 'A label for the syringe',
    printer: 'Number of the printer',
    print: 'Print the label',
    apply: 'Put it on the syringe',
    ask: 'Scan the label on the syringe',
    done: 'Label scanned',
    confirm: 'It is on the syringe',
  },
  cs: {
    title: 'Štítek pro stříkačku',
    printer: 'Číslo tiskárny',
    print: 'Vytisknout štítek',
    apply: 'Nalepte ho na stříkačku',
    ask: 'Naskenujte štítek na stříkačce',
    done: 'Štítek naskenován',
    confirm: 'Je na stříkačce',
  },
});

/** The syringe gets a label of its own before anything is in it, and is known by that from then on. */
export function LabelSyringeStep({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = say();
  const params = { path: { coi } };
  const [printer, setPrinter] = useState(`printer-${account.value?.at.post ?? ''}`);
  const [printed, setPrinted] = useState<Printed>();
  const printing = useAction(async () => {
    const body = { ...newCommand(), kind: 'syringe' as const, count: 1, printer };
    setPrinted((await answerOf(client.POST('/journeys/{coi}/labels', { params, body }))).labels[0]);
  });
  if (printed === undefined)
    return (
      <form
        onSubmit={event => {
          event.preventDefault();
          void printing.run();
        }}
      >
        <h2>{words.title}</h2>
        <Field label={words.printer} value={printer} onValue={setPrinter} autoComplete="off" />
        {printing.problem && <ProblemNote problem={printing.problem} />}
        <button type="submit" class="next" disabled={printing.isBusy}>
          {words.print}
        </button>
      </form>
    );
  return (
    <>
      <PrintedLabel label={printed} />
      <ScanForm
        title={words.apply}
        wanted={[{ name: 'label', ask: words.ask, done: words.done }]}
        confirm={words.confirm}
        onConfirm={async ({ label }, head) => {
          const body = { ...head, label };
          await give(() => client.POST('/journeys/{coi}/label-applications', { params, body }));
          await onTold();
        }}
      />
    </>
  );
}
