import type { History } from '@selfsame/replay';
import type { ComponentChildren } from 'preact';
import { Shown } from '../live/shown.js';
import { historyIn } from '../record/history-in.js';
import type { CheckedRecord } from '../record/read-record.js';
import { RecordVerdict } from '../record/record-verdict.js';
import { useRecord } from '../record/use-record.js';
import { NoTherapy, TherapyField, isTherapy } from './therapy-field.js';
import { Question } from './question.js';
import { useAsked } from './use-asked.js';

interface OfTherapyShown {
  readonly title: string;
  readonly asks: string;
  readonly children: (record: {
    readonly coi: string;
    readonly record: CheckedRecord;
    readonly history: History;
  }) => ComponentChildren;
}

/** A question about one therapy, answered from its own record, which is checked first. */
export function OfTherapy({ title, asks, children }: OfTherapyShown) {
  const [{ coi }, shown, ask] = useAsked({ coi: '' });
  return (
    <Question
      isChecked
      title={title}
      asks={asks}
      controls={<TherapyField coi={shown.coi} onCoi={named => ask({ coi: named })} />}
    >
      {isTherapy(coi) ? <OfRecord key={coi} coi={coi} answer={children} /> : <NoTherapy />}
    </Question>
  );
}

function OfRecord({ coi, answer }: { coi: string; answer: OfTherapyShown['children'] }) {
  const reading = useRecord(`journey-${coi}`);
  return (
    <Shown reading={reading}>
      {record => (
        <>
          <RecordVerdict record={record} />
          {answer({ coi, record, history: historyIn(record) })}
        </>
      )}
    </Shown>
  );
}
