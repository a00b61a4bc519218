import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Stamp } from '../instants/stamp.js';
import { useReading } from '../live/use-reading.js';
import { codeWords } from '../replay/fact-words.js';
import { Table } from '../tables/table.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { PeriodFields, lastYear, periodQuery } from './period.js';
import { Question } from './question.js';
import { TherapyLink } from './therapy-link.js';
import { useAsked } from './use-asked.js';

const say = inLanguages({
  en: {
    title: 'Batches and units of a period',
    asks: 'What was made from marrow that was taken in this period, for whom, what was decided of it, and where its tubes are.',
    therapy: 'Therapy',
    subject: 'Subject, dose',
    batch: 'Batch',
    protocol: 'Protocol',
    site: 'Site',
    begun: 'Begun',
    status: 'Status',
    decided: 'Decided',
    tubes: 'Tubes',
  },
  cs: {
    title: 'Šarže a jednotky za období',
    asks: 'Co bylo vyrobeno z dřeně odebrané v tomto období, pro koho, jak se o tom rozhodlo a kde jsou zkumavky.',
    therapy: 'Léčba',
    subject: 'Subjekt, dávka',
    batch: 'Šarže',
    protocol: 'Protokol',
    site: 'Pracoviště',
    begun: 'Zahájeno',
    status: 'Stav',
    decided: 'Rozhodnuto',
    tubes: 'Zkumavky',
  },
});

export default function BatchesAnswer() {
  const words = say();
  const [asked, shown, ask] = useAsked(lastYear());
  const reading = useReading(
    () =>
      allPages(cursor =>
        answerOf(
          client.GET('/batches', {
            params: { query: { limit: '500', ...periodQuery(asked), ...cursor } },
          }),
        ),
      ),
    [asked],
    'once',
  );
  return (
    <Question
      title={words.title}
      asks={words.asks}
      controls={<PeriodFields shown={shown} ask={ask} />}
    >
      <Answer reading={reading}>
        {rows => (
          <Table
            label={words.title}
            rows={rows}
            keyOf={({ coi, batch }) => `${coi} ${batch}`}
            columns={[
              { head: words.therapy, cell: ({ coi }) => <TherapyLink coi={coi} /> },
              {
                head: words.subject,
                cell: ({ subjectNumber, doseNumber }) => (
                  <>
                    <Identifier value={subjectNumber} whole />, {doseNumber}
                  </>
                ),
              },
              { head: words.batch, cell: ({ batch }) => <code>{batch}</code> },
              { head: words.protocol, cell: ({ protocol, version }) => `${protocol} ${version}` },
              { head: words.site, cell: ({ site }) => site },
              { head: words.begun, cell: ({ begunAt }) => <Stamp at={begunAt} /> },
              { head: words.status, cell: ({ status }) => codeWords(status) },
              {
                head: words.decided,
                cell: ({ decidedAt, decidedBy }) =>
                  decidedAt === null ? (
                    '–'
                  ) : (
                    <>
                      <Stamp at={decidedAt} /> {decidedBy}
                    </>
                  ),
              },
              { head: words.tubes, cell: ({ tubes }) => countsInWords(tubes) },
            ]}
          />
        )}
      </Answer>
    </Question>
  );
}

const countsInWords = (counts: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(counts)
    .map(([state, count]) => `${count} ${codeWords(state)}`)
    .join(', ');
