import { useReading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { auditRowsOf } from './audit-rows.js';
import { AuditTable } from './audit-table.js';
import { PeriodFields, lastYear, periodQuery } from './period.js';
import { Question } from './question.js';
import { useAsked } from './use-asked.js';

const say = inLanguages({
  en: {
    title: 'Certificates',
    asks: 'What was certified, released as an exception, or rejected in this period, and with which signature. The units and labels stand in each event.',
  },
  cs: {
    title: 'Certifikáty',
    asks: 'Co bylo v tomto období certifikováno, propuštěno výjimečně nebo zamítnuto a s jakým podpisem. Jednotky a štítky jsou v každé události.',
  },
});

const DECISIONS = ['BatchCertified', 'BatchReleasedExceptionally', 'BatchRejected'];

export default function CertificatesAnswer() {
  const words = say();
  const [asked, shown, ask] = useAsked(lastYear());
  const reading = useReading(
    () => auditRowsOf(DECISIONS.map(what => ({ what, ...periodQuery(asked) }))),
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
