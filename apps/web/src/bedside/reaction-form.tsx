import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { Field } from '../look/field.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    first: 'Care for the person first. This only writes it down, and QA reads it.',
    what: 'What you see',
    hint: 'No names: they belong into the hospital record.',
    action: 'What was done at once',
    confirm: 'Record it',
  },
  cs: {
    first: 'Nejdřív se postarejte o pacienta. Tohle se jen zapíše a QA si to přečte.',
    what: 'Co pozorujete',
    hint: 'Žádná jména: ta patří do zdravotnické dokumentace.',
    action: 'Co se ihned udělalo',
    confirm: 'Zaznamenat',
  },
});

/** A deviation of the whole therapy, as whoever saw it tells it. What it means for the participant is judged elsewhere. */
export function ReactionForm({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = say();
  const [what, setWhat] = useState('');
  const [immediateAction, setImmediateAction] = useState('');
  return (
    <ScanForm
      wanted={[]}
      confirm={words.confirm}
      isWhole={what !== '' && immediateAction !== ''}
      onConfirm={async (_scans, head) => {
        const body = {
          ...head,
          scope: { kind: 'journey' as const },
          what,
          immediateAction,
          happenedAt: head.occurredAt,
        };
        await give(() =>
          client.POST('/journeys/{coi}/deviations', { params: { path: { coi } }, body }),
        );
        await onTold();
      }}
    >
      <p>{words.first}</p>
      <Field
        label={words.what}
        hint={words.hint}
        value={what}
        onValue={setWhat}
        autoComplete="off"
      />
      <Field
        label={words.action}
        value={immediateAction}
        onValue={setImmediateAction}
        autoComplete="off"
      />
    </ScanForm>
  );
}
