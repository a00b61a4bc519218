import './record.css';
import { useRoute } from 'preact-iso';
import { Events } from './events.js';
import { Shown } from '../live/shown.js';
import { inLanguages } from '../words/in-languages.js';
import { AboutRecord } from './about-record.js';
import { ReadBy } from './read-by.js';
import { RecordVerdict } from './record-verdict.js';
import { useRecord } from './use-record.js';

const say = inLanguages({
  en: { title: 'Record', again: 'Read again', print: 'Print' },
  cs: { title: 'Záznam', again: 'Načíst znovu', print: 'Vytisknout' },
});

/** One record of the ledger, whatever it is of: event by event, down to the bytes, and checked here. */
export default function RecordScreen() {
  const words = say();
  const { stream = '' } = useRoute().params;
  const reading = useRecord(stream);
  return (
    <>
      <h1>
        {words.title} <code>{stream}</code>
      </h1>
      <Shown reading={reading}>
        {record => (
          <>
            <ReadBy />
            <RecordVerdict record={record} />
            <p class="actions no-print">
              <button type="button" class="quiet" onClick={() => void reading.reload()}>
                {words.again}
              </button>
              <button type="button" class="quiet" onClick={() => print()}>
                {words.print}
              </button>
            </p>
            <AboutRecord stream={stream} />
            <Events events={record.events} />
          </>
        )}
      </Shown>
    </>
  );
}
