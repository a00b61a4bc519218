import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Stamp } from '../instants/stamp.js';
import { useReading } from '../live/use-reading.js';
import { CodeInWords } from '../problems/code-in-words.js';
import { EventLink } from '../record/event-link.js';
import { codeWords } from '../replay/fact-words.js';
import { BASE } from '../shell/base.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { PeriodFields, type PeriodAsked, lastYear, periodQuery } from './period.js';
import { Question } from './question.js';
import { TherapyLink } from './therapy-link.js';
import { useAsked } from './use-asked.js';

const say = inLanguages({
  en: {
    title: 'Deviations, and what is out of specification',
    asks: 'What broke a rule or was reported in this period, how far quality assurance has come with it, and which results were outside their limits.',
    deviations: 'Deviations',
    results: 'Out of specification',
    therapy: 'Therapy',
    deviation: 'Deviation',
    code: 'Code',
    opened: 'Opened',
    status: 'Status',
    classification: 'Class',
    cause: 'Root cause',
    capa: 'CAPA',
    reported: 'reported by a person',
    test: 'Test',
    measured: 'Measured',
    event: 'Event',
    by: 'By, reviewed by',
    corrected: 'corrected since',
  },
  cs: {
    title: 'Odchylky a výsledky mimo specifikaci',
    asks: 'Co v tomto období porušilo pravidlo nebo bylo nahlášeno, jak daleko s tím je QA a které výsledky byly mimo meze.',
    deviations: 'Odchylky',
    results: 'Mimo specifikaci',
    therapy: 'Léčba',
    deviation: 'Odchylka',
    code: 'Kód',
    opened: 'Otevřena',
    status: 'Stav',
    classification: 'Třída',
    cause: 'Kořenová příčina',
    capa: 'CAPA',
    reported: 'nahlásila osoba',
    test: 'Zkouška',
    measured: 'Naměřeno',
    event: 'Událost',
    by: 'Kdo, přezkoumal',
    corrected: 'později opraveno',
  },
});

export default function DeviationsAnswer() {
  const words = say();
  const [asked, shown, ask] = useAsked(lastYear());
  return (
    <Question
      title={words.title}
      asks={words.asks}
      controls={<PeriodFields shown={shown} ask={ask} />}
    >
      <h2>{words.deviations}</h2>
      <Deviations asked={asked} />
      <h2>{words.results}</h2>
      <OutOfSpecification asked={asked} />
    </Question>
  );
}

function Deviations({ asked }: { asked: PeriodAsked }) {
  const words = say();
  const reading = useReading(
    async () => {
      const { from, to } = periodQuery(asked);
      const [begins, ends] = [Date.parse(from ?? ''), Date.parse(to ?? '')];
      const pages = await allPages(cursor =>
        answerOf(client.GET('/deviations', { params: { query: { limit: '500', ...cursor } } })),
      );
      const isIn = (at: number): boolean => !(at < begins) && !(at >= ends);
      const rows = pages.rows.filter(({ openedAt }) => isIn(Date.parse(openedAt)));
      return { ...pages, rows };
    },
    [asked],
    'once',
  );
  return (
    <Answer reading={reading}>
      {rows => (
        <Table
          label={words.deviations}
          rows={rows}
          keyOf={({ coi, deviation }) => `${coi} ${deviation}`}
          columns={[
            {
              head: words.deviation,
              cell: ({ coi, deviation, eventId }) => (
                <a class="way" href={`${BASE}/records/journey-${coi}#${eventId}`}>
                  <code>{deviation}</code>
                </a>
              ),
            },
            { head: words.therapy, cell: ({ coi }) => <TherapyLink coi={coi} /> },
            {
              head: words.code,
              cell: ({ code }) => (code === null ? words.reported : <CodeInWords code={code} />),
            },
            { head: words.opened, cell: ({ openedAt }) => <Stamp at={openedAt} /> },
            { head: words.status, cell: ({ status }) => codeWords(status) },
            {
              head: words.classification,
              cell: ({ classification }) => classification && codeWords(classification),
            },
            { head: words.cause, cell: ({ rootCause }) => rootCause && codeWords(rootCause) },
            { head: words.capa, cell: ({ capa }) => capa },
          ]}
        />
      )}
    </Answer>
  );
}

function OutOfSpecification({ asked }: { asked: PeriodAsked }) {
  const words = say();
  const reading = useReading(
    () =>
      allPages(cursor => {
        const query = {
          limit: '500',
          outOfSpecification: 'true',
          ...periodQuery(asked),
          ...cursor,
        };
        return answerOf(client.GET('/results', { params: { query } }));
      }),
    [asked],
    'once',
  );
  return (
    <Answer reading={reading}>
      {rows => (
        <Table
          label={words.results}
          rows={rows}
          keyOf={({ eventId }) => eventId}
          columns={[
            { head: words.test, cell: ({ test, sample }) => `${test} (${sample})` },
            { head: words.therapy, cell: ({ coi }) => <TherapyLink coi={coi} /> },
            {
              head: words.measured,
              cell: ({ measured, corrected }) => (
                <>
                  <strong class="out">{measured}</strong> {corrected && words.corrected}
                </>
              ),
            },
            {
              head: words.event,
              cell: ({ coi, revision, recordedAt }) => (
                <>
                  <EventLink stream={`journey-${coi}`} revision={revision} type="ResultRecorded" />{' '}
                  <Stamp at={recordedAt} />
                </>
              ),
            },
            {
              head: words.by,
              cell: ({ name, person, reviewedBy }) => `${name ?? person}, ${reviewedBy ?? '–'}`,
            },
          ]}
        />
      )}
    </Answer>
  );
}
