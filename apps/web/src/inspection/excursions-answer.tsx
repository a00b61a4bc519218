import { useReading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { auditRowsOf } from './audit-rows.js';
import { AuditTable } from './audit-table.js';
import { onceEach } from './once-each.js';
import { PeriodFields, lastYear, periodQuery } from './period.js';
import { Question } from './question.js';
import { useAsked } from './use-asked.js';

const say = inLanguages({
  en: {
    title: 'Excursions',
    asks: 'Where something was warmer, colder or longer out than it may be, where nobody measured, and where a tank failed, in this period.',
  },
  cs: {
    title: 'Teplotní odchylky',
    asks: 'Kde bylo něco teplejší, chladnější nebo déle venku, než smí být, kde nikdo neměřil a kde selhala nádoba, v tomto období.',
  },
});

/** Codes of what a temperature, a logger or a tank was found to be: refused, recorded with its deviation, or an alarm. */
const CODES = [
  'TEMPERATURE_EXCURSION',
  'LOGGER_GAP',
  'LOGGER_MISMATCH',
  'LOGGER_DATA_MISSING',
  'STORAGE_TOO_WARM',
  'OUT_OF_STORAGE_TOO_LONG',
  'THAW_OUT_OF_RANGE',
  'TANK_TOO_WARM',
  'TANK_LEVEL_LOW',
  'TANK_SILENT',
  'TANK_FAILED',
];

export default function ExcursionsAnswer() {
  const words = say();
  const [asked, shown, ask] = useAsked(lastYear());
  const reading = useReading(
    async () => {
      const found = await auditRowsOf(CODES.map(what => ({ what, ...periodQuery(asked) })));
      return { ...found, rows: onceEach(found.rows) };
    },
    [asked],
    'once',
  );
  return (
    <Question
      title={words.title}
      asks={words.asks}
      controls={<PeriodFields shown={shown} ask={ask} />}
    >
      <Answer reading={reading}>{rows => <AuditTable label={words.title} rows={rows} />}</Answer>
    </Question>
  );
}
