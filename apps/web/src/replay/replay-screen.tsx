import '../record/record.css';
import './replay.css';
import type { History } from '@selfsame/replay';
import { useRoute } from 'preact-iso';
import { Shown } from '../live/shown.js';
import type { CheckedRecord } from '../record/read-record.js';
import { ReadBy } from '../record/read-by.js';
import { RecordVerdict } from '../record/record-verdict.js';
import { useRecord } from '../record/use-record.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { Replay } from './replay.js';

const say = inLanguages({
  en: { dose: 'Dose', again: 'Read again', title: 'Replay' },
  cs: { dose: 'Dávka', again: 'Načíst znovu', title: 'Přehrání' },
});

/** A therapy as it was at any moment of either clock, from its own bytes. */
export default function ReplayScreen() {
  const words = say();
  const { coi = '' } = useRoute().params;
  const reading = useRecord(`journey-${coi}`);
  return (
    <div class="replay">
      <h1>
        {words.title} <Identifier value={coi} />
      </h1>
      <Shown reading={reading}>
        {record => (
          <>
            <ReadBy />
            <RecordVerdict record={record} />
            <div class="replay-head">
              <Whose record={record} />
              <button type="button" class="quiet no-print" onClick={() => void reading.reload()}>
                {words.again}
              </button>
            </div>
            <Replay coi={coi} record={record} />
          </>
        )}
      </Shown>
    </div>
  );
}

function Whose({ record }: { record: CheckedRecord }) {
  const words = say();
  const start = (record.events.flatMap(({ event }) => event ?? []) as unknown as History).find(
    event => event.type === 'JourneyStarted',
  );
  if (start?.type !== 'JourneyStarted') return null;
  const { subjectNumber, doseNumber, protocol } = start.data;
  return (
    <p class="who">
      <Token subjectNumber={subjectNumber} />
      <strong>
        <Identifier value={subjectNumber} whole />
      </strong>
      <span>
        {words.dose} {doseNumber} · {protocol.title} <code>{protocol.protocol}</code>{' '}
        {protocol.version}
      </span>
    </p>
  );
}
